/** What the debrief tells of each decision: the move, what it changed, by which rules and sources. Pure. */
import { bare } from '../look/isolate.ts';
import type { Worded } from '../look/told-option.ts';
import type { Moment, SeatKind, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import { chanceOf } from '../trust/chance.ts';
import { type Debt, dueBetween } from '../trust/debts.ts';
import {
  changesBetween,
  type Moved,
  type NamedMove,
  type NamedRule,
  type NamedSource,
  namedSources,
  nameMove,
  nameRule,
} from '../trust/naming.ts';
import { type NamedOccasion, nameOccasion } from '../trust/naming-moments.ts';
import type { Bond } from '../trust/respond.ts';
import { DISAGREEMENTS } from '../trust/sources.ts';
import { voiceWords } from '../trust/voice-words.ts';
import { debtsMade } from './debts.ts';

/** Names of the two people of a story. */
export type Names = Readonly<Record<Role, string>>;

export interface Outcome {
  readonly n: number; // 1, 2, …
  readonly by: Role;
  readonly seat: SeatKind;
  readonly unrecorded: boolean; // an echo whose record has no answer here: its temperament decided
  readonly option: Worded; // what was chosen
  readonly answer: { readonly speaker: string; readonly text: string } | null; // the other's first words after it
  readonly move: NamedMove;
  readonly changes: readonly Moved[]; // by the move alone
  readonly owes: readonly Debt[]; // what it made, or made larger
  readonly answered: Answered | null; // what the other's decision did, where one follows at once
  readonly occasion: NamedOccasion | null; // when it was, where that made a difference
  readonly rules: readonly NamedRule[];
  readonly sources: readonly NamedSource[]; // claims of the articles first, then research
  readonly disputes: readonly Dispute[];
  readonly reasons: readonly string[]; // why a simulated person chose so
  readonly despite: readonly string[]; // what spoke against it
  readonly temptations: readonly Temptation[]; // what else drew them, the strongest first
  readonly passed: Passed | null; // time between this decision and the next
}

/** The decision by which the other answered one. */
export interface Answered {
  readonly n: number;
  readonly by: Role;
  readonly move: NamedMove;
  readonly changes: readonly Moved[];
  readonly practice: number | null; // how likely one was, of 100; null where nobody simulated answered
}

/** A question to which the articles give two answers. */
export interface Dispute {
  readonly id: string;
  readonly question: string;
  readonly one: readonly NamedSource[];
  readonly other: readonly NamedSource[];
  readonly ours: string;
}

export interface Temptation {
  readonly move: NamedMove;
  readonly share: number; // whole percent of all pulls
}

export interface Passed {
  readonly time: readonly string[]; // as the story says it: "three days later"
  readonly changes: readonly Moved[];
  readonly due: readonly Debt[]; // what was owed and fell due in it
  readonly rules: readonly NamedRule[]; // at work in it
}

/** The moves by which a disagreement of the articles comes up in a play: claims alone would bring it up everywhere. */
export const RAISED_BY: Readonly<Record<string, readonly string[]>> = {
  forgiveness: ['regret', 'beg', 'bribe', 'earn', 'rush'],
  bearing: ['accept-checking', 'keep-dignity', 'grovel', 'hit-back', 'throne', 'judge', 'step-down'],
  whereabouts: ['monitor', 'be-open'],
  leaving: ['break-off', 'part-with-respect', 'ask-us'],
  thing: ['lend-credit', 'see-effort', 'change-view'],
};

/** One outcome for each step, in order. Never throws: for an unknown move only what the step holds is given. */
export function outcomesOf(steps: readonly Step[], people: Names): readonly Outcome[] {
  return steps.map((step, at) => outcomeOf(step, steps[at + 1], people));
}

/** The disagreements between articles that this play touches, each once, with the numbers of its decisions. */
export function disputesIn(
  outcomes: readonly Outcome[],
): readonly { dispute: Dispute; at: readonly number[] }[] {
  const found = new Map<string, { dispute: Dispute; at: number[] }>();
  for (const { n, disputes } of outcomes) {
    for (const dispute of disputes) {
      const known = found.get(dispute.id) ?? { dispute, at: [] };
      known.at.push(n);
      found.set(dispute.id, known);
    }
  }
  return [...found.values()];
}

/** The disagreements that a move brings up. */
export function disputesOf(move: string): readonly Dispute[] {
  return DISAGREEMENTS.filter(({ id }) => RAISED_BY[id]?.includes(move)).map((each) => ({
    ...each,
    one: namedSources(each.one),
    other: namedSources(each.other),
  }));
}

function outcomeOf(step: Step, following: Step | undefined, people: Names): Outcome {
  const { n, by, seat, option, pulls, response, next } = step;
  return {
    n,
    by,
    seat,
    unrecorded: seat === 'echo' && pulls.length > 0,
    option,
    answer: answerIn(next.beat.lines, people[by]),
    move: nameMove(option.move, step.kind),
    changes: response.changes,
    owes: debtsMade(step.before.memory, response.after.memory),
    answered: answeredBy(step, following),
    occasion: response.occasion && nameOccasion(response.occasion),
    rules: response.rules.map(nameRule),
    sources: namedSources(response.sources),
    disputes: disputesOf(option.move),
    ...pullsOf(step),
    passed: passedIn(next, response.after),
  };
}

function answeredBy({ by }: Step, following: Step | undefined): Answered | null {
  if (!following || following.by === by) return null;
  const { n, by: answerer, option, kind, response, pulls } = following;
  const move = nameMove(option.move, kind);
  return { n, by: answerer, move, changes: response.changes, practice: chanceOf(pulls, 'practice') };
}

/** The first thing said aloud by somebody else. */
function answerIn(lines: readonly Line[], decider: string): Outcome['answer'] {
  for (const { speaker, text, thought } of lines) {
    if (speaker !== null && !thought && speaker.toLowerCase() !== bare(decider).toLowerCase())
      return { speaker, text };
  }
  return null;
}

function pullsOf({ option, options, pulls }: Step): Pick<Outcome, 'reasons' | 'despite' | 'temptations'> {
  const place = options.findIndex(({ id }) => id === option.id);
  const whole = pulls.reduce((sum, { weight }) => sum + weight, 0);
  const temptations = pulls
    .filter(({ index }) => index !== place)
    .sort((a, b) => b.weight - a.weight)
    .map(({ move, weight }) => ({
      move: nameMove(move),
      share: whole > 0 ? Math.round((100 * weight) / whole) : 0,
    }));
  const taken = pulls.find(({ index }) => index === place);
  const reasons = voiceWords(taken?.because ?? [], 'towards');
  return { reasons, despite: voiceWords(taken?.despite ?? [], 'against'), temptations };
}

function passedIn({ beat, bond, passing }: Moment, after: Bond): Passed | null {
  const time = beat.lines.flatMap(({ cues }) =>
    cues.flatMap((cue) => (cue.kind === 'time' ? [cue.text] : [])),
  );
  const changes = changesBetween(after, bond);
  const due = dueBetween(after.memory, bond.memory);
  if (time.length + changes.length + due.length === 0) return null;
  return { time, changes, due, rules: passing.map(nameRule) };
}
