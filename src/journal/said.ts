/** What is saved with a play besides its choices: the player's reflection afterwards, a class's votes. Pure. */
import * as v from 'valibot';
import { listOf, oneOf, text, whole } from './check.ts';
import { WORDS } from './words.ts';

/** The player's own answers after a play, for themselves. */
export interface Reflection {
  readonly moment: number | null; // the decision one would take back, 1 the first; null: none
  readonly why: string;
  readonly unknown: string; // what the other one did not know
}

/** What a player wrote at a stop, just before a decision: what they saw in the other. */
export interface Seen {
  readonly n: number; // the decision, 1 the first
  readonly text: string; // never empty
}

/** How a class voted at one decision. */
export interface Vote {
  readonly n: number; // the decision, 1 the first
  readonly first: VoteTally;
  readonly second: VoteTally | null; // null: the class voted once
  readonly by: 'majority' | 'teacher'; // who decided in the end
}

/** Votes for each choice id. */
export type VoteTally = Readonly<Record<string, number>>;

/** Upper limits, far above what anybody writes or any class counts. */
export const SAID_LIMITS = { text: 2000, seen: 300, votes: 2000, count: 9999, options: 20, id: 200 } as const;

const Text = text(0, SAID_LIMITS.text);
const Decision = whole(1, SAID_LIMITS.votes);
export const TallySchema = v.pipe(
  v.custom<object>(
    (tally) =>
      typeof tally === 'object' &&
      tally !== null &&
      !Array.isArray(tally) &&
      Object.keys(tally).length <= SAID_LIMITS.options,
    WORDS.rightCounts(SAID_LIMITS.options),
  ),
  v.record(text(1, SAID_LIMITS.id), whole(0, SAID_LIMITS.count)),
);

export const ReflectionSchema = v.object(
  { moment: v.nullable(Decision), why: Text, unknown: Text },
  WORDS.rightReflection,
);
export const SeenSchema = listOf(
  v.object({ n: Decision, text: text(1, SAID_LIMITS.seen) }, WORDS.rightSeen),
  SAID_LIMITS.votes,
);
export const VotesSchema = listOf(
  v.object(
    {
      n: Decision,
      first: TallySchema,
      second: v.nullable(TallySchema),
      by: oneOf(['majority', 'teacher']),
    },
    WORDS.rightVote,
  ),
  SAID_LIMITS.votes,
);
