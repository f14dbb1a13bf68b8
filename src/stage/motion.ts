/** How much moves on the stage. Pure. */

/** all: the two breathe, and there is weather · sparing: what happens moves, then all rests · still: changes come at once. */
export type Motion = 'all' | 'sparing' | 'still';

/** As the player sets it; `system`: as the device asks for. */
export type MotionSetting = 'system' | 'sparing' | 'reduced' | 'full';

/** What the device asks for. */
export interface Asked {
  readonly calm: boolean; // little motion
  readonly sparing: boolean; // little of its battery, or of its owner's data
}

export function motionFor(set: MotionSetting, { calm, sparing }: Asked): Motion {
  if (set === 'reduced' || (set === 'system' && calm)) return 'still';
  return set === 'sparing' || (set === 'system' && sparing) ? 'sparing' : 'all';
}
