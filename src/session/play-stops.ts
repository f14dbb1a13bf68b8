/** Stops during a play: before which decision one stands, and what the player wrote there. */
import { withSeen } from '../journal/record.ts';
import type { Stops } from '../play/stops.ts';
import type { Session } from './session.ts';

export interface PlayStops {
  /** The play stands somewhere else. `again`: it was opened there, and what was skipped is asked again. */
  look(again: boolean): void;
  /** The stop before decision `n` is over; an empty text is not kept. */
  pass(n: number, text: string): void;
}

type Found = Pick<typeof import('../play/stops.ts'), 'stopAt'> & { readonly stops: Stops };

interface PlayStopsSetup {
  readonly session: Pick<Session, 'play' | 'record' | 'note' | 'keep'>;
  wanted(): boolean; // the setting as it is now
  show(n: number | null): void; // the decision (1, 2, …) before which the play stops; null: none
}

/** What knows where to stop is fetched the first time it is wanted. */
export function openPlayStops({ session, wanted, show }: PlayStopsSetup): PlayStops {
  const passed = new Set<number>(); // skipped ones among them
  let found: Found | null = null;

  function stand(): void {
    if (!found) return;
    const { play, record } = session;
    const n = found.stopAt(found.stops, play.steps, play.moment);
    const over = n !== null && (passed.has(n) || record.seen.some((each) => each.n === n));
    show(over ? null : n);
  }

  /** Without the network, or where the story breaks on the way, the play goes on without stops. */
  async function bring(): Promise<void> {
    try {
      const { stopAt, stopsOf } = await import('../play/stops.ts');
      found = { stopAt, stops: stopsOf(session.play.setup) };
    } catch {
      return;
    }
    stand();
  }

  return {
    look(again) {
      if (again) passed.clear();
      show(null);
      if (!wanted()) return;
      if (found) stand();
      else void bring();
    },
    pass(n, text) {
      passed.add(n);
      show(null);
      if (text === '') return;
      session.note((record) => withSeen(record, n, text));
      session.keep();
    },
  };
}
