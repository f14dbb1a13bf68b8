/**
 * Whose words are kept: what a player would take at a decision, from what they took in a play of theirs. Pure.
 *
 * 1. Their own answer: an option that they took where the same decision stood. A decision is the same where one of its
 *    options was offered there too; where it comes up again, it is their answer of that time, or the last one they had.
 * 2. Where they never stood here, or what they said is not offered: what is most like them. The move that they made most
 *    often after the same kind of move of the other; else the move they made most often at all; else the family of moves
 *    likewise. Whoever fell into pitfalls goes on doing so: it is their play, and no better one.
 * 3. Where nothing on offer is like anything they did: the first option that is no pitfall. Nobody is made worse
 *    than they played.
 */
import type { Moment, Step } from '../../play/step.ts';
import type { Option } from '../../story/beat.ts';
import { otherRole, type Role } from '../../trust/bond.ts';
import { isMove, MOVES, type MoveKind } from '../../trust/moves.ts';
import { FAMILY_OF } from '../../trust/pulls/families.ts';

/** One decision of a person in their own play. */
export interface OwnAnswer {
  readonly option: Pick<Option, 'id' | 'move'>;
  readonly offered: readonly string[]; // ids
  readonly after: MoveKind | null; // what the other's last move was; null before the first
}

/** What is taken, and whether it is what the person took at this very decision. */
export interface Taken {
  readonly option: Option;
  readonly own: boolean;
}

/** Takes for a person through one play; asked once at each of their decisions, in order. */
export type OwnVoice = (moment: Moment) => Taken;

/** What the person in `role` answered in a play. */
export function ownAnswersIn(steps: readonly Step[], role: Role): readonly OwnAnswer[] {
  return steps
    .filter(({ by }) => by === role)
    .map(({ option: { id, move }, options, before }) => ({
      option: { id, move },
      offered: options.map((each) => each.id),
      after: kindOf(before.memory.last[otherRole(role)]),
    }));
}

/** A voice for one new play of the same story and role. */
export function voiceOf(answers: readonly OwnAnswer[], role: Role): OwnVoice {
  const met: ReadonlySet<string>[] = []; // ids offered at each decision of theirs so far in the new play
  return ({ beat: { options }, bond }) => {
    const ids = new Set(options.map(({ id }) => id));
    const times = met.filter((before) => [...ids].some((id) => before.has(id))).length;
    met.push(ids);
    const said = saidHere(answers, ids, times);
    const own = options.find(({ id }) => id === said);
    if (own) return { option: own, own: true };
    return { option: likeThem(answers, options, kindOf(bond.memory.last[otherRole(role)])), own: false };
  };
}

/** The id of the answer they gave when this decision came for the time `times` (from 0); the last that is offered. */
function saidHere(
  answers: readonly OwnAnswer[],
  ids: ReadonlySet<string>,
  times: number,
): string | undefined {
  return answers
    .filter(({ offered }) => offered.some((id) => ids.has(id)))
    .slice(0, times + 1)
    .findLast(({ option }) => ids.has(option.id))?.option.id;
}

/** The option most like what they did. `options` are at least one; of equals the first. */
function likeThem(answers: readonly OwnAnswer[], options: readonly Option[], after: MoveKind | null): Option {
  const alike = answers.filter((each) => each.after === after);
  const familyOf = (move: string) => (isMove(move) ? FAMILY_OF[move] : move);
  const move = (mine: string, offered: string) => mine === offered;
  const family = (mine: string, offered: string) => familyOf(mine) === familyOf(offered);
  return (
    mostLike(options, alike, move) ??
    mostLike(options, answers, move) ??
    mostLike(options, alike, family) ??
    mostLike(options, answers, family) ??
    options.find((option) => kindOf(option.move) !== 'pitfall') ??
    firstOf(options)
  );
}

/** The option that most of these answers are like; null where none is. */
function mostLike(
  options: readonly Option[],
  answers: readonly OwnAnswer[],
  like: (mine: string, offered: string) => boolean,
): Option | null {
  let most: { readonly option: Option; readonly times: number } | null = null;
  for (const option of options) {
    const times = answers.filter((mine) => like(mine.option.move, option.move)).length;
    if (times > (most?.times ?? 0)) most = { option, times };
  }
  return most?.option ?? null;
}

function firstOf(options: readonly Option[]): Option {
  const [first] = options;
  if (!first) throw new RangeError('There is nothing to take: the play has ended.');
  return first;
}

function kindOf(move: string | null): MoveKind | null {
  return move !== null && isMove(move) ? MOVES[move].kind : null;
}
