/** M3: what each move does in itself, before any rule changes it. */
import type { Effect } from './effects/effect.ts';
import { PITFALLS_OF_BOTH, PITFALLS_OF_THE_HURT, PITFALLS_OF_THE_RESPONSIBLE } from './effects/pitfalls.ts';
import {
  PRACTICES_OF_BOTH,
  PRACTICES_OF_THE_HURT,
  PRACTICES_OF_THE_RESPONSIBLE,
} from './effects/practices.ts';
import type { MoveId } from './moves.ts';

/** The effect of every move, in words (M3.4). The order within an apology follows research (T16.2, R9). */
export const EFFECTS: Readonly<Record<MoveId, Effect>> = {
  ...PRACTICES_OF_THE_RESPONSIBLE,
  ...PRACTICES_OF_THE_HURT,
  ...PRACTICES_OF_BOTH,
  ...PITFALLS_OF_THE_RESPONSIBLE,
  ...PITFALLS_OF_THE_HURT,
  ...PITFALLS_OF_BOTH,
  plain: { own: {}, other: {} },
};
