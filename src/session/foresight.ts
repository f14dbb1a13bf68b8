/** What can follow in a play is told ahead while the browser has nothing to do, so that a decision only has to be looked up. */
import type { Foretelling } from '../play/foretell.ts';
import type { Play, PlaySetup } from '../play/play.ts';

export interface ForesightSetup {
  /** Brings what tells; null where the story cannot be remembered. */
  bring(setup: PlaySetup): Promise<Foretelling | null>;
  /** Calls `work` when nothing else is to be done; what comes back cancels it. */
  idle(work: () => void): () => void;
}

export interface Foresight {
  /** The play stands here now. */
  from(play: Play): void;
  end(): void;
}

/** `onKnown`: the play can be opened anew, and then looks up what follows; false where that has to wait. */
export function openForesight(
  { bring, idle }: ForesightSetup,
  setup: PlaySetup,
  onKnown: () => boolean,
): Foresight {
  let telling: Foretelling | null = null;
  let play: Play | null = null;
  let [known, ended] = [false, false];
  let cancel = () => {};

  const soon = () => {
    cancel();
    if (!ended && telling && play) cancel = idle(further);
  };
  const further = () => {
    if (!telling || !play) return;
    const more = telling.tell(play);
    if (!known && telling.knows(play)) {
      known = true;
      known = onKnown();
    }
    if (more) soon();
  };
  // Where it does not arrive, a decision takes the time it takes.
  bring(setup).then(
    (brought) => {
      telling = brought;
      soon();
    },
    () => {},
  );

  return {
    from(next) {
      play = next;
      soon();
    },
    end() {
      ended = true;
      cancel();
    },
  };
}
