/** What is asked of the model, and what the move does in this moment before any rule has spoken. */
import type { Bond, Role } from './bond.ts';
import { EFFECTS_OF_MODEL_2 } from './effects/earlier.ts';
import type { Effect } from './effects/effect.ts';
import { EFFECTS } from './effects.ts';
import { isMove, type MoveId } from './moves.ts';
import type { Params } from './params.ts';
import type { People } from './pulls/traits.ts';
import { isBegging } from './rules/again.ts';
import type { Scene } from './rules/draft.ts';
import { landingOf, momentOf } from './rules/moment.ts';

/** Which move, by whom, in which bond. `earlier`: to be answered as model 2 would have. */
export interface Asked {
  readonly bond: Bond;
  readonly role: Role;
  readonly move: string;
  readonly params: Params;
  readonly people: People;
  readonly earlier: boolean;
}

/** The scene with the occasion that speaks in it. Throws on a move that is not in the catalogue (M3.7). */
export function sceneOf({ bond, role, move, params, people, earlier }: Asked): Scene {
  if (!isMove(move)) throw new Error(`There is no move "${move}": see the catalogue in moves.ts.`);
  const occasion = earlier ? null : momentOf(bond, role, move, params);
  return { bond, role, move, params, people, occasion, earlier };
}

const BEFORE: Readonly<Partial<Record<MoveId, Effect>>> = EFFECTS_OF_MODEL_2;

/** The move's own effect, that of begging (T7.5), or what it lands as (T17.6). */
export function effectOf(scene: Scene): Effect {
  const move = isBegging(scene) ? 'beg' : scene.move;
  return (scene.earlier && BEFORE[move]) || landingOf(scene) || EFFECTS[move];
}
