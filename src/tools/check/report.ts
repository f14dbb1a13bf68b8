/** What the checker gives out: the JSON of `check:stories`. Files are named from the working folder. */
import type { Role } from '../../trust/bond.ts';
import type { SceneReading } from '../readability/measure.ts';
import type { ChoiceUse } from './claims.ts';
import type { Severity } from './finding.ts';
import type { Shape } from './shape.ts';

export interface ToldFinding {
  readonly grade: Severity;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * `proven`: plays lead there, and every way through the story was walked. `found`: plays lead there, but there may be
 * ways that were not walked. `refuted`: no play can lead there, which is proven. `open`: no play found leads there, and
 * that none can is not proven.
 */
export type EndingStanding = 'proven' | 'found' | 'refuted' | 'open';

export interface EndingReport {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly mended: boolean; // trust was born again on every path found to it; see mendedProven
  readonly mendedShare: number; // percent of the paths found to it
  readonly reachableAs: readonly Role[]; // seats from which a path was found
  readonly share: number; // percent of the plays at random that end here
  readonly pitfalls: number; // percent of what one of the two chose, on the roughest mended path found; 0 without one
  readonly witness: readonly string[]; // choice ids of both people, from the opening to it
  readonly standing: EndingStanding;
  readonly mendedProven: boolean; // trust is born again on every way there is to it, not only on those found
}

/** Something that no path reached. `proven`: none can, whatever the bond. */
export interface Unreachable {
  readonly kind: 'knot' | 'choice' | 'ending';
  readonly id: string;
  readonly as: readonly Role[]; // seats from which it was not reached
  readonly proven: boolean;
  readonly file: string;
  readonly line: number;
}

export interface DeadEndReport {
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  readonly problem: string;
  readonly path: readonly string[]; // choice ids
}

export interface Searched {
  readonly edges: number; // steps taken from decision to decision
  readonly states: number; // that the proof told apart
  readonly seconds: number;
  readonly edgesPerSecond: number;
  readonly exhaustive: boolean; // every reachable decision was walked, for any bond
  readonly free: number; // values the proof left free besides the bond, since it could not keep them all apart
}

export interface StoryReport {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly seams: boolean; // false: an Ink file that knows nothing of Seams
  readonly words: number; // written, choices included
  readonly decisions: number; // places where somebody decides
  readonly choices: number;
  readonly endings: readonly EndingReport[];
  readonly unreachable: readonly Unreachable[]; // proven
  readonly unproven: readonly Unreachable[]; // not reached, and not proven unreachable
  readonly deadEnds: readonly DeadEndReport[];
  readonly moves: Readonly<Record<string, number>>;
  readonly defects: readonly ToldFinding[];
  readonly warnings: readonly ToldFinding[];
  readonly notes: readonly string[]; // what was not proven, in words
  readonly searched: Searched;
  readonly shape: Shape | null; // null: it could not be played
  readonly readability: readonly SceneReading[]; // none where it is not English
  readonly breach: string | null;
  readonly uses: readonly ChoiceUse[];
}

/** `uses` and `breach` are for the sum over all stories and are not told again. */
export type ToldStory = Omit<StoryReport, 'uses' | 'breach'>;

export interface CheckReport {
  readonly stories: readonly ToldStory[];
  readonly sources: Readonly<Record<string, readonly string[]>>; // claim → where it is met
  readonly movesUnused: readonly string[];
  readonly defects: readonly ToldFinding[]; // of the whole: told only when the whole shelf was checked
  readonly seconds: number;
}
