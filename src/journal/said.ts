/** What people say of a play besides their choices: the player's reflection afterwards, a room's votes. */
import * as v from 'valibot';

/** The player's own answers after a play, for themselves. */
export interface Reflection {
  readonly moment: number | null; // the decision one would take back, 1 the first; null: none
  readonly why: string;
  readonly unknown: string; // what the other one did not know
}

/** How a room voted at one decision. */
export interface Vote {
  readonly n: number; // the decision, 1 the first
  readonly first: Tally;
  readonly second: Tally | null; // null: the room voted once
  readonly by: 'majority' | 'teacher'; // who decided in the end
}

/** Votes for each choice id. */
export type Tally = Readonly<Record<string, number>>;

/** Far above what anybody writes or any room counts. */
export const SAID_LIMITS = { text: 2000, votes: 2000, count: 9999, options: 20, id: 200 } as const;

const Text = v.pipe(v.string(), v.maxLength(SAID_LIMITS.text));
const Decision = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(SAID_LIMITS.votes));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(SAID_LIMITS.count));
export const TallySchema = v.pipe(
  v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(SAID_LIMITS.id)), Count),
  v.check((tally) => Object.keys(tally).length <= SAID_LIMITS.options),
);

export const ReflectionSchema = v.object({ moment: v.nullable(Decision), why: Text, unknown: Text });
export const VotesSchema = v.pipe(
  v.array(
    v.object({
      n: Decision,
      first: TallySchema,
      second: v.nullable(TallySchema),
      by: v.picklist(['majority', 'teacher']),
    }),
  ),
  v.maxLength(SAID_LIMITS.votes),
);
