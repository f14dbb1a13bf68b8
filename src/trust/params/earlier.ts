/** What numbers have changed since, for plays that were made with an earlier model. */

/** What was done last stayed "just" in model 3, however long ago it was. */
const NEVER = Number.MAX_SAFE_INTEGER;

export const NUMBERS_OF_MODEL_3 = {
  'moment.night': NEVER,
  'mended.trust': 65,
} as const;

export const NUMBERS_OF_MODEL_2 = {
  ...NUMBERS_OF_MODEL_3,
  'promise.overdrawn': 7,
  'hidden.cost': 8,
  'mended.trust': 55,
  'mended.hurt': 35,
} as const;
