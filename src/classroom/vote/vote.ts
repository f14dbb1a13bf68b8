/** A class's vote at one decision, as data: think, vote, talk, vote again, decide. Pure, without drawing. */
import { SAID_LIMITS, type Vote, type VoteTally } from '../../journal/said.ts';
import { NOT_TOLD, notTold, type RoomCounts, sumOf } from './by-room.ts';

export const VOTE_STEPS = ['think', 'first', 'shown', 'talk', 'second', 'shift', 'decide'] as const;
export type VoteStep = (typeof VOTE_STEPS)[number];

/** The counts, and the earlier counts that undoing goes back to. */
export interface VoteCount {
  readonly tally: VoteTally;
  readonly before: readonly Change[];
}

interface Change {
  readonly option: string;
  readonly was: number;
}

export interface RunningVote {
  readonly n: number; // the decision, 1 the first
  readonly options: readonly string[]; // ids, in the order of the story
  readonly step: VoteStep;
  readonly first: VoteCount;
  readonly second: VoteCount;
  readonly room: RoomCounts; // what phones voted, beside all that is counted here
  readonly typed: Readonly<Record<string, string>>; // by option: a number in its field that does not count yet
  readonly asked: number | null; // hands are counted: whose turn it is, from 0; as many as answers: all were asked. null: votes are pressed
  readonly turn: number; // how often it was changed
}

/** What the class may see at a step: nothing while a vote is counted, for a sum that grows tells what was added. */
export interface Seen {
  readonly total: number;
  readonly counts: VoteTally | null; // null: hidden
}

export interface VoteShift {
  readonly option: string;
  readonly from: number;
  readonly to: number;
}

/** How many changes can be undone. */
export const MOST_UNDONE = 500;

/** How many letters a field takes. */
export const MOST_TYPED = 4;

const NOTHING: VoteCount = { tally: {}, before: [] };

/** `hands`: its votes will be raised hands, asked for one answer at a time. */
export function beginVote(n: number, options: readonly string[], hands = false): RunningVote {
  const asked = hands ? 0 : null;
  const [first, second, room] = [NOTHING, NOTHING, NOT_TOLD];
  return { n, options, step: 'think', first, second, room, typed: {}, asked, turn: 0 };
}

/** Reopens a saved vote at its last step, where the class decided. */
export function resumeVote({ n, first, second }: Vote, options: readonly string[]): RunningVote {
  return {
    n,
    options,
    step: 'decide',
    first: { tally: first, before: [] },
    second: { tally: second ?? {}, before: [] },
    room: { ...NOT_TOLD, within: true },
    typed: {},
    asked: null,
    turn: 0,
  };
}

/** The vote that is being counted; null where none is. */
export function roundOf({ step }: RunningVote): 'first' | 'second' | null {
  return step === 'first' || step === 'second' ? step : null;
}

/** Adds `more` votes for an option. Returns the same vote where nothing is counted or the option is not offered. */
export function addVotes(vote: RunningVote, option: string, more = 1): RunningVote {
  const round = roundOf(vote);
  return round === null ? vote : setVotes(vote, option, countOf(vote[round].tally, option) + more);
}

/** Sets the votes for an option to `count`: whole, 0 … 9999. */
export function setVotes(vote: RunningVote, option: string, count: number): RunningVote {
  const round = roundOf(vote);
  if (round === null || !vote.options.includes(option) || !Number.isFinite(count)) return vote;
  const { tally, before } = vote[round];
  const to = Math.min(SAID_LIMITS.count, Math.max(0, Math.trunc(count)));
  const was = countOf(tally, option);
  if (to === was && isCounted(vote, option)) return vote;
  return {
    ...vote,
    [round]: { tally: { ...tally, [option]: to }, before: [...before, { option, was }].slice(-MOST_UNDONE) },
  };
}

/** Whether there is a count for this option in the present vote, be it 0. */
export function isCounted(vote: RunningVote, option: string): boolean {
  const round = roundOf(vote);
  return round !== null && Object.hasOwn(vote[round].tally, option);
}

/** What is typed into the field of an option: its digits stand there, and nothing else does. */
export function typeVotes(vote: RunningVote, option: string, letters: string): RunningVote {
  const text = letters.replace(/\D/g, '');
  if (roundOf(vote) === null || !vote.options.includes(option) || typedFor(vote, option) === text)
    return vote;
  const { [option]: _, ...others } = vote.typed;
  return { ...vote, typed: text === '' ? others : { ...others, [option]: text.slice(0, MOST_TYPED) } };
}

export function typedFor({ typed }: RunningVote, option: string): string {
  return Object.hasOwn(typed, option) ? (typed[option] ?? '') : '';
}

/** What is typed for an option counts; its field is empty then. */
export function countTyped(vote: RunningVote, option: string): RunningVote {
  const typed = typedFor(vote, option);
  return typed === '' ? vote : typeVotes(setVotes(vote, option, Number(typed)), option, '');
}

/** Everything that is typed counts: nothing that stands in a field is left behind when the vote goes on. */
export function settled(vote: RunningVote): RunningVote {
  return vote.options.reduce(countTyped, vote);
}

/**
 * One vote that is counted in two tabs: `stored` with what changed in this tab from `known` to `mine`. A vote on another
 * decision than this tab's gives way to it. What phones voted each tab is told by the room.
 */
export function mergeVotes(
  stored: RunningVote | null,
  known: RunningVote | null,
  mine: RunningVote | null,
): RunningVote | null {
  if (stored === null || mine === null) return mine ?? stored;
  if (!isSameQuestion(stored, mine)) return mine;
  const basis = known !== null && isSameQuestion(known, mine) ? known : beginVote(mine.n, mine.options);
  const count = (round: 'first' | 'second'): VoteCount => {
    const [there, was, now] = [stored[round].tally, basis[round].tally, mine[round].tally];
    const all = mine.options.map((option) => {
      const sum = countOf(there, option) + countOf(now, option) - countOf(was, option);
      return [option, Math.min(SAID_LIMITS.count, Math.max(0, sum))] as const;
    });
    const tally = Object.fromEntries(all.filter(([option, n]) => n > 0 || Object.hasOwn(now, option)));
    return { tally, before: mine[round].before };
  };
  const step = mine.step === basis.step ? stored.step : mine.step;
  const turn = Math.max(stored.turn, mine.turn);
  return { ...mine, step, first: count('first'), second: count('second'), turn };
}

/** Whether both stand alike, whatever was undone on the way. */
export function isSameVote(one: RunningVote | null, other: RunningVote | null): boolean {
  if (one === null || other === null) return one === other;
  const alike = (option: string) =>
    countOf(one.first.tally, option) === countOf(other.first.tally, option) &&
    countOf(one.second.tally, option) === countOf(other.second.tally, option) &&
    typedFor(one, option) === typedFor(other, option);
  return isSameQuestion(one, other) && one.step === other.step && one.options.every(alike);
}

function isSameQuestion(one: RunningVote, other: RunningVote): boolean {
  return one.n === other.n && one.options.join('\n') === other.options.join('\n');
}

/** Undoes the last change of the present vote; returns the same vote where there is none. Hands are asked for again. */
export function undoVote(vote: RunningVote): RunningVote {
  const round = roundOf(vote);
  const last = round && vote[round].before.at(-1);
  if (!round || !last) return vote;
  const { tally, before } = vote[round];
  const { [last.option]: _, ...others } = tally;
  const was = last.was === 0 ? others : { ...tally, [last.option]: last.was };
  const asked = vote.asked === null ? null : vote.options.indexOf(last.option);
  return { ...vote, asked, [round]: { tally: was, before: before.slice(0, -1) } };
}

/**
 * To the next step, with all that is typed; null where there is none, or where nobody has voted yet. `byRoom`: how many phones
 * have voted in the present vote.
 */
export function onward(standing: RunningVote, byRoom = 0): RunningVote | null {
  const vote = settled(standing);
  const round = roundOf(vote);
  if (round !== null && totalOf(vote[round].tally) + byRoom === 0) return null;
  const step = VOTE_STEPS[VOTE_STEPS.indexOf(vote.step) + 1];
  return step ? { ...atStep(vote, step), asked: vote.asked === null ? null : 0 } : null;
}

/** What phones have voted is told anew after each vote. */
function atStep(vote: RunningVote, step: VoteStep): RunningVote {
  const to = { ...vote, step };
  const round = roundOf(to);
  return round === null ? to : { ...to, room: notTold(vote.room, round) };
}

/** To the step before, with all that is typed; null at the first. */
export function backward(standing: RunningVote): RunningVote | null {
  const vote = settled(standing);
  if (vote.step !== 'decide') {
    const step = VOTE_STEPS[VOTE_STEPS.indexOf(vote.step) - 1];
    return step ? atStep(vote, step) : null;
  }
  if (totalOf(tallyOf(vote, 'second')) > 0) return { ...vote, step: 'shift' };
  return { ...vote, step: totalOf(tallyOf(vote, 'first')) > 0 ? 'talk' : 'think' };
}

/** Whether the class may skip to the decision from this step, leaving out a vote. */
export function maySkip({ step }: RunningVote): boolean {
  return step === 'think' || step === 'shown' || step === 'talk';
}

/** Straight to the decision: the votes still to come are left out. */
export function skipToDecide(vote: RunningVote): RunningVote {
  if (!maySkip(vote)) return vote;
  const none = vote.step === 'think';
  const first = none ? NOTHING : vote.first;
  const room = { ...vote.room, ...(none && { first: {} }), second: {} };
  return { ...vote, step: 'decide', first, second: NOTHING, room };
}

/** What the room sees at the present step. */
export function seenOf(vote: RunningVote): Seen {
  if (roundOf(vote) !== null || vote.step === 'think') return { total: 0, counts: null };
  const tally = lastTally(vote);
  return { total: totalOf(tally), counts: inFull(tally, vote.options) };
}

/** How long the bar of a count is, 0–1: its part of all votes, on one scale for both votes that are seen. As on a board. */
export function shareOf(vote: RunningVote, count: number): number {
  const seen = lastRound(vote) === 'first' ? (['first'] as const) : (['first', 'second'] as const);
  return count / Math.max(1, ...seen.map((round) => totalOf(tallyOf(vote, round))));
}

/** The options with the most votes in the last vote: one, several where they tie, none without a vote. */
export function leadersOf(vote: RunningVote): readonly string[] {
  const tally = lastTally(vote);
  const most = Math.max(0, ...vote.options.map((option) => countOf(tally, option)));
  return most === 0 ? [] : vote.options.filter((option) => countOf(tally, option) === most);
}

/** How the votes for each option changed from the first vote to the second. */
export function shiftOf(vote: RunningVote): readonly VoteShift[] {
  const [first, second] = [tallyOf(vote, 'first'), tallyOf(vote, 'second')];
  return vote.options.map((option) => ({
    option,
    from: countOf(first, option),
    to: countOf(second, option),
  }));
}

/** What goes into the record when `chosen` is taken; null where nobody voted. */
export function keptVote(vote: RunningVote, chosen: string): Vote | null {
  const { n, options } = vote;
  const [first, second] = [tallyOf(vote, 'first'), tallyOf(vote, 'second')];
  if (totalOf(first) === 0) return null;
  const leaders = leadersOf(vote);
  return {
    n,
    first: inFull(first, options),
    second: totalOf(second) > 0 ? inFull(second, options) : null,
    by: leaders.length === 1 && leaders[0] === chosen ? 'majority' : 'teacher',
  };
}

/** All votes of a round: those that were counted here, and those of phones as far as the room has told them. */
export function tallyOf({ options, room, ...counts }: RunningVote, round: 'first' | 'second'): VoteTally {
  return sumOf(counts[round].tally, room[round], options);
}

export function totalOf(tally: VoteTally): number {
  return Object.values(tally).reduce((sum, each) => sum + each, 0);
}

export function countOf(tally: VoteTally, option: string): number {
  return Object.hasOwn(tally, option) ? (tally[option] ?? 0) : 0;
}

/** At the steps before the second vote only the first counts, whatever was counted before going back. */
function lastRound(vote: RunningVote): 'first' | 'second' {
  const early = vote.step === 'shown' || vote.step === 'talk';
  return !early && totalOf(tallyOf(vote, 'second')) > 0 ? 'second' : 'first';
}

const lastTally = (vote: RunningVote) => tallyOf(vote, lastRound(vote));

function inFull(tally: VoteTally, options: readonly string[]): VoteTally {
  return Object.fromEntries(options.map((option) => [option, countOf(tally, option)]));
}
