/** Where a play stops for a moment and asks what the player sees in the other: three times at most. Pure. */
import { readTeaching } from '../story/teaching.ts';
import { openPlay } from './play.ts';
import { playOn } from './policies.ts';
import type { Moment, PlaySetup, Step } from './step.ts';

/** Ids of choices that the story marks with `# stop:`, or, where it marks none, numbers of decisions. */
export interface Stops {
  readonly marked: ReadonlySet<string>;
  readonly after: readonly number[]; // rising; the player's first decision from there on
}

const SHARES = [1 / 4, 1 / 2, 3 / 4];
const MOST = 3;
const LONGEST = 400; // decisions of a story that goes round and round

/**
 * The stops of a play: the story's own, or a quarter, a half and three quarters of a play with these seats, as long as one
 * in which the first answer is always taken. Throws as a play does.
 */
export function stopsOf(setup: PlaySetup): Stops {
  const marked = new Set(readTeaching(setup.file.ink).stops.map(({ choice }) => choice));
  if (marked.size > 0) return { marked, after: [] };
  const { length } = playOn(openPlay(setup), 'first', setup.seed, LONGEST).steps;
  return { marked, after: SHARES.map((share) => Math.max(2, Math.ceil(length * share))) };
}

/** The decision before which the play stops now; null where it does not. `moment` follows `steps`. */
export function stopAt({ marked, after }: Stops, steps: readonly Step[], moment: Moment): number | null {
  if (moment.by === null || moment.seat !== 'player') return null;
  const n = steps.length + 1;
  const own = steps.filter(({ seat }) => seat === 'player');
  if (marked.size > 0) {
    const isMarked = (options: Step['options']) => options.some(({ id }) => marked.has(id));
    const before = own.filter(({ options }) => isMarked(options)).length;
    return before < MOST && isMarked(moment.beat.options) ? n : null;
  }
  const last = own.at(-1)?.n ?? 0;
  return after.some((from) => last < from && from <= n) ? n : null;
}
