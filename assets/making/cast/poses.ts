/** What each pose is made of, and what the stage does to the whole figure in it. */
import type { Pose } from '../../../src/story/cues.ts';
import type { HandUse } from './body/hands.ts';
import { NEAR_IN_LAP } from './body/lap.ts';
import {
  type Arm,
  FAR_CROSSED,
  FAR_HANGING,
  FAR_REACHING,
  NEAR_ACROSS,
  NEAR_CROSSED,
  NEAR_HANGING,
  NEAR_HOLDING,
  NEAR_TO_CHEST,
} from './body/limbs.ts';

export type Posture = {
  readonly far: Arm;
  readonly farHand?: HandUse;
  readonly near: Arm;
  /** Drawn before the near sleeve, which then covers the wrist. */
  readonly nearHand?: HandUse;
  /** Both thighs lie before the body, beneath the near arm. */
  readonly lap?: boolean;
  /** The near hand slips under the far arm, whose inner line lies over it. */
  readonly tucked?: boolean;
  /** The near hand holds a thing; drawn before the near sleeve. */
  readonly grip?: boolean;
  /** Drawn over everything else. */
  readonly topHand?: HandUse;
};

const PALM_ONLY = '300,760! 700,760! 700,1010! 384,1010! 354,980! 318,962! 300,930!';

export const POSTURES: Record<Pose, Posture> = {
  open: { far: FAR_HANGING, near: NEAR_HANGING },
  'arms-crossed': { far: FAR_CROSSED, near: NEAR_CROSSED, tucked: true, topHand: { hand: 'draped' } },
  'turned-away': {
    far: FAR_HANGING,
    near: NEAR_HOLDING,
    nearHand: { hand: 'draped', transform: 'translate(838 -232) scale(-1.18 1.2)' },
  },
  'leaning-in': {
    far: FAR_REACHING,
    farHand: {
      hand: 'palm',
      keep: PALM_ONLY,
      transform: 'translate(805 930) rotate(-12) translate(-338 -930)',
    },
    near: NEAR_HANGING,
  },
  'hand-to-chest': { far: FAR_HANGING, near: NEAR_TO_CHEST, nearHand: { hand: 'palm', keep: PALM_ONLY } },
  'phone-in-hand': { far: FAR_HANGING, near: NEAR_ACROSS, nearHand: { hand: 'phone' } },
  sitting: {
    far: FAR_HANGING,
    near: NEAR_IN_LAP,
    lap: true,
    nearHand: { hand: 'draped', transform: 'translate(830 -154) scale(-1.18 1.2)' },
  },
};

/** Poses in which an arm that hangs is raised for a held thing; in the others it is held as the arms are. */
export const HOLDING: Partial<Record<Pose, Posture>> = {
  open: { ...POSTURES.open, near: NEAR_TO_CHEST, grip: true },
  'leaning-in': { ...POSTURES['leaning-in'], near: NEAR_TO_CHEST, grip: true },
};
