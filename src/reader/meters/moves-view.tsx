/** What moved trust, in a line for each whose doing it was, and what fell due in time; fetched after the first choice. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../../look/icons.tsx';
import type { Role } from '../../trust/bond.ts';
import type { Reading } from '../reading.ts';
import type { Owing, ReaderSetup } from '../setup.ts';
import { bondInView } from './bond-in-view.ts';
import { dueIn } from './due.ts';
import { type Cause, lastMovesOf } from './moves.ts';
import { MOVED } from './words.ts';
import './moves.css';

export { Reasons } from './reasons-view.tsx';

type Teller = Pick<ReaderSetup, 'people' | 'role' | 'room'>;

/** "Vera answered: 18 less". */
interface TrustLine {
  readonly cause: Cause;
  readonly whose: string;
  readonly by: number;
}

/** What moved the trust of one, a line for each cause; empty where nothing did. Null before the first choice. */
export function trustLines(reading: Reading, role: Role, setup: Teller): readonly TrustLine[] | null {
  const last = lastMovesOf(reading);
  if (!last) return null;
  const { people } = setup;
  const named = setup.role === 'both' || setup.room !== undefined || !last.player;
  const other = people[last.by === 'responsible' ? 'hurt' : 'responsible'];
  return last.trust[role].map(({ cause, by }) => ({
    cause,
    whose: MOVED.whose(cause, named ? people[last.by] : null, other),
    by,
  }));
}

/** A meter's value for a screen reader: all that is to be seen in it. */
export function spokenMeter(value: number, lines: readonly TrustLine[] | null): string {
  if (lines === null) return MOVED.spoken(value, []);
  return MOVED.spoken(value, lines.length === 0 ? [MOVED.nothing] : lines.map(textOf));
}

function textOf({ cause, whose, by }: TrustLine): string {
  return `${whose}${cause === 'answer' ? MOVED.answered : ''}${MOVED.size(by)}`;
}

export function MeterMoves({ lines }: { readonly lines: readonly TrustLine[] }): ComponentChildren {
  return (
    <span class="reader-meter-moves">
      {lines.length === 0 && <span class="reader-meter-change">{MOVED.nothing}</span>}
      {lines.map(({ cause, whose, by }) => (
        <span key={cause} class="reader-meter-change">
          <Icon name={by > 0 ? 'up' : 'down'} />
          <span>
            {whose}
            {cause === 'answer' && <span class="reader-meter-answered">{MOVED.answered}</span>}
            {MOVED.size(by)}
          </span>
        </span>
      ))}
    </span>
  );
}

interface OwedProps {
  readonly reading: Reading;
  readonly owing: Owing;
}

/** Names what has fallen due since the player's last decision; nothing where nothing has. */
export function Due({ reading, owing }: OwedProps): ComponentChildren {
  const due = dueIn(reading, owing);
  return due.length > 0 && <p class="reader-due">{due.map((debt) => owing.dueWords[debt]).join(' ')}</p>;
}

/** What the knots on the thread say to who cannot see them, and to who asks for more. */
export function Open({
  reading,
  owing,
  hidden,
}: OwedProps & { readonly hidden: boolean }): ComponentChildren {
  const open = owing.openDebts(bondInView(reading).memory);
  return (
    open.length > 0 && (
      <p class={hidden ? 'visually-hidden' : 'reader-open'}>
        {MOVED.open(open.map((debt) => owing.openWords[debt]))}
      </p>
    )
  );
}
