/** Who the simulated people are: seven traits each. */
import type { Params } from '../params.ts';
import type { Both } from '../roles.ts';

/** How much of a trait somebody has, or how strongly a voice draws. */
export type Level = 'none' | 'low' | 'some' | 'high' | 'full';

/** What makes one person different from another. */
export interface Traits {
  readonly heat: Level; // how quickly anger comes, and goes
  readonly pride: Level; // how hard it is to give in first
  readonly guard: Level; // how readily one closes
  readonly worry: Level; // how much one fears to lose the other
  readonly patience: Level; // how long one can leave things open
  readonly grudge: Level; // how long a wrong is held
  readonly warmth: Level; // how readily a step is answered with a step
}

/** Who the two are to the model; null for somebody of whom it knows nothing: a player, an echo (T18.1). */
export type People = Both<Traits | null>;

/** Two of whom the model knows nothing. */
export const STRANGERS: People = { responsible: null, hurt: null };

const CONSTANT_OF = { low: 'level.low', some: 'level.some', high: 'level.high', full: 'level.full' } as const;

/** Percent for a level, 0–100; none is 0 (M8.1). */
export function levelOf(level: Level, params: Params): number {
  return level === 'none' ? 0 : params[CONSTANT_OF[level]];
}

/** By the temperament's id. The order is part of play codes: new ones go to the end. */
export const TRAITS = {
  //            heat    pride   guard   worry   patience grudge warmth
  steady: of('low', 'low', 'low', 'low', 'high', 'low', 'full'),
  quick: of('full', 'low', 'none', 'low', 'some', 'none', 'full'),
  slow: of('low', 'some', 'high', 'low', 'full', 'low', 'high'),
  unforgiving: of('some', 'full', 'some', 'low', 'some', 'full', 'low'),
  guarded: of('low', 'some', 'full', 'some', 'some', 'some', 'high'),
  anxious: of('some', 'none', 'low', 'full', 'none', 'low', 'high'),
} as const;

/** Ids in the model's order. A play code keeps a temperament as its place among them. */
export const TEMPERAMENT_IDS: readonly string[] = Object.keys(TRAITS);

export type TemperamentId = keyof typeof TRAITS;

function of(
  heat: Level,
  pride: Level,
  guard: Level,
  worry: Level,
  patience: Level,
  grudge: Level,
  warmth: Level,
): Traits {
  return { heat, pride, guard, worry, patience, grudge, warmth };
}
