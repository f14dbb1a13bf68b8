/** Describes a way that the search found: its ending and bond, the decisions that led there, its code. Pure. */
import { codeOf } from '../../journal/play-code.ts';
import type { Worded } from '../../look/told-option.ts';
import type { PlaySetup } from '../../play/play.ts';
import { replay } from '../../play/replay.ts';
import type { Moment, Step } from '../../play/step.ts';
import type { SearchResult, SearchWay } from './search.ts';

/** One decision of a player on the way. */
export interface DecidedOption {
  readonly n: number; // in the play of that way
  readonly option: Worded;
  readonly kind: Step['kind'];
  readonly here: boolean; // the play that was searched from has it too
}

export interface ToldWay {
  readonly title: string; // of the ending
  readonly mended: boolean;
  readonly bond: Moment['bond']; // at the end
  readonly decided: readonly DecidedOption[]; // by players, from where the search began
  readonly same: boolean; // it is the play that was searched from
  readonly code: string;
}

export interface FoundWays {
  readonly ways: number;
  readonly all: boolean; // there were no others
  readonly best: ToldWay;
  readonly worst: ToldWay;
}

/** What is searched: the ways on from the first `from` decisions of a play. */
export interface Ask {
  readonly setup: PlaySetup;
  readonly choices: readonly string[]; // of the whole play, both people's
  readonly from: number;
}

/** Plays the two once more as any play is played. Throws where a way does not come out as the search had it. */
export function tellFound({ ways, all, best, worst }: SearchResult, ask: Ask): FoundWays {
  return { ways, all, best: tellWay(best, ask), worst: tellWay(worst, ask) };
}

function tellWay(way: SearchWay, { setup, choices, from }: Ask): ToldWay {
  const { play, parted } = replay(setup, way.choices);
  const { ending, bond } = play.moment;
  if (parted || !ending || ending.mended !== way.mended) {
    throw new Error('A way that was found does not play again as it was found.');
  }
  const here = new Set(choices);
  const decided = play.steps
    .slice(from)
    .filter(({ seat }) => seat === 'player')
    .map(({ n, option, kind }) => ({
      n,
      option: { text: option.text, manner: option.manner },
      kind,
      here: here.has(option.id),
    }));
  const same = way.choices.length === choices.length && way.choices.every((id, at) => id === choices[at]);
  return { title: ending.title, mended: ending.mended, bond, decided, same, code: codeOf(play) };
}
