/** What eight pitfalls did in model 2, before what they buy was borrowed (T4): for plays that were made with it. */
import type { MoveId } from '../moves.ts';
import type { Effect } from './effect.ts';

/** Effects of model 2 that have changed since. */
export const EFFECTS_OF_MODEL_2 = {
  beg: {
    own: { hurt: '-small', selfRespect: '-clear', openness: '-slight' },
    other: { openness: '-small', trust: '-slight' },
  },
  grovel: {
    own: { hurt: '-slight', selfRespect: '-strong', openness: '-slight' },
    other: { openness: '-small' },
  },
  'close-up': {
    own: { hurt: '-small', openness: '-clear' },
    other: { trust: '-small', hurt: '+slight', openness: '-small' },
  },
  'half-truth': { own: { selfRespect: '-slight', openness: '-small' }, other: { hurt: '-slight' } },
  overpromise: { own: { selfRespect: '-slight', openness: '-slight' }, other: { hurt: '-small' } },
  stonewall: {
    own: { hurt: '-slight', openness: '-clear' },
    other: { trust: '-small', hurt: '+slight', openness: '-small' },
  },
  'forgive-with-head': { own: { selfRespect: '-small', openness: '-small' }, other: { hurt: '-small' } },
  pretend: {
    own: { selfRespect: '-slight', openness: '-small' },
    other: { hurt: '-slight', openness: '-slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;
