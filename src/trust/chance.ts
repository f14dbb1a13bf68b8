/** How likely a simulated person's decision is of one kind or another. Nothing here carries meaning for the model. Pure. */
import { MOVES, type MoveKind } from './moves.ts';
import type { Pull } from './temperament.ts';

/** How likely a decision between these is a move of this kind: whole percent (M8.5). Null where nothing draws. */
export function chanceOf(pulls: readonly Pull[], kind: MoveKind): number | null {
  const sum = (some: readonly Pull[]) => some.reduce((total, { weight }) => total + weight, 0);
  const all = sum(pulls);
  return all === 0
    ? null
    : Math.round((100 * sum(pulls.filter(({ move }) => MOVES[move].kind === kind))) / all);
}
