/** Numbers of model 2 that have changed since: for plays that were made with it. */
export const NUMBERS_OF_MODEL_2 = {
  'promise.overdrawn': 7,
  'hidden.cost': 8,
  'mended.trust': 55,
  'mended.hurt': 35,
} as const;
