/** Which mutants are tried when not all are: the same for the same seed, spread over rooms and kinds of change. Pure. */
import { Dice } from '../check/dice.ts';
import type { Mutant } from './mutants.ts';

/** At most `most` mutants: the rooms take turns, and within a room the operators, until each has no more. */
export function sampleOf(mutants: readonly Mutant[], most: number, seed: number): readonly Mutant[] {
  const dice = new Dice(seed);
  const rooms = groupBy(mutants, ({ room }) => room).map((room) =>
    inTurn(groupBy(room, ({ operator }) => operator).map((group) => shuffle(group, dice))),
  );
  return inTurn(rooms).slice(0, most);
}

function groupBy(mutants: readonly Mutant[], nameOf: (mutant: Mutant) => string): readonly Mutant[][] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) groups.set(nameOf(mutant), [...(groups.get(nameOf(mutant)) ?? []), mutant]);
  return [...groups.values()];
}

/** One of each list, then the next of each. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

function shuffle<T>(list: readonly T[], dice: Dice): readonly T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(dice.below(left.length), 1));
}
