/** Where the stage takes hold of a person, and what it does to the whole figure in some poses. */
import type { Pose } from '../../../src/story/cues.ts';
import { GROUND, MIDDLE } from './body/limbs.ts';
import { pixel } from './view.ts';

/**
 * How the stage holds the whole figure in a pose: `flip` turns it round to look the other way, `tilt` leans
 * it about the ground (degrees, forward is positive), `dx` moves it forward (pixels of the common box),
 * `head` bows the head about the neck (degrees).
 */
export type PoseRig = {
  readonly flip: boolean;
  readonly tilt: number;
  readonly dx: number;
  readonly head: number;
};

const STILL: PoseRig = { flip: false, tilt: 0, dx: 0, head: 0 };

const POSE_RIGS: Record<Pose, PoseRig> = {
  open: STILL,
  'arms-crossed': { ...STILL, tilt: -1.5 },
  'turned-away': { ...STILL, flip: true, head: 4 },
  'leaning-in': { ...STILL, tilt: 5, dx: 26, head: 2 },
  'hand-to-chest': { ...STILL, tilt: 1 },
  'phone-in-hand': { ...STILL, head: 4 },
  sitting: { ...STILL, tilt: 1.5, head: 2 },
};

export const RIG = {
  /** The pivot for the head's tilt. */
  neck: pixel(MIDDLE, 566),
  /** Where the thread is tied. */
  chest: pixel(440, 800),
  /** Where else in a pose whose hand would lie over it, and while something is held. */
  ties: {
    'hand-to-chest': pixel(545, 735),
    'phone-in-hand': pixel(370, 806),
    held: pixel(545, 735),
    'phone-in-hand+held': pixel(560, 936),
  },
  /** This line lies on the screen's lower edge. */
  ground: pixel(0, GROUND).y,
  /** The middle of the figure: the axis to flip about. */
  centre: pixel(MIDDLE, 0).x,
  poses: POSE_RIGS,
} as const;
