/** Simple ways of choosing for plays without a player, in the command line and in measurements. They ignore the bond. */
import type { Option } from '../story/beat.ts';
import { isMove, MOVES } from '../trust/moves.ts';
import type { Play } from './play.ts';

export const POLICIES = ['practice', 'pitfall', 'random', 'first'] as const;
export type Policy = (typeof POLICIES)[number];

/** Picks an option: of the wanted kind where there is one, else a plain one, else any; seeded by `seed` and `n`. */
export function pick(policy: Policy, options: readonly Option[], seed: number, n: number): Option {
  const [first] = options;
  if (!first) throw new RangeError('There is nothing to pick from: the play has ended.');
  if (policy === 'first') return first;
  const preferred =
    policy === 'random' ? options : (ofKind(options, policy) ?? ofKind(options, 'plain') ?? options);
  return preferred[scatter(seed, n) % preferred.length] ?? first;
}

/** Plays on, players choosing by `policy`, until the story ends or `most` decisions were made; the play comes back. */
export function playOn(play: Play, policy: Policy, seed: number, most = Number.POSITIVE_INFINITY): Play {
  while (play.moment.by !== null && play.steps.length < most) {
    const { seat, beat } = play.moment;
    if (seat === 'player') play.choose(pick(policy, beat.options, seed, play.steps.length).id);
    else play.advance();
  }
  return play;
}

function ofKind(options: readonly Option[], kind: string): readonly Option[] | undefined {
  const found = options.filter(({ move }) => isMove(move) && MOVES[move].kind === kind);
  return found.length > 0 ? found : undefined;
}

/** A whole number that looks like chance and is always the same for the same two (a mixing of 32-bit integers). */
function scatter(seed: number, n: number): number {
  let mixed = Math.imul(seed ^ 0x2c1b3c6d, 0x297a2d39) ^ Math.imul(n + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
