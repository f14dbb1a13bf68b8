/**
 * T17: what a practice does out of its moment, in place of its own effect. All of it is harm to the two, mostly to the
 * one who is met; nothing of it raises trust.
 */
import type { Effect } from './effect.ts';

export const LANDINGS = {
  excuse: {
    own: { hurt: '-slight', openness: '-slight' },
    other: { trust: '-small', hurt: '+small', openness: '-slight' },
  },
  'cutting-in': {
    own: { openness: '-slight' },
    other: { trust: '-slight', hurt: '+slight', openness: '-small' },
  },
  payment: {
    own: { selfRespect: '-slight' },
    other: { trust: '-small', hurt: '+slight', openness: '-slight' },
  },
  'talking-away': { own: {}, other: { trust: '-slight', hurt: '+small', openness: '-small' } },
  unloading: { own: { hurt: '-slight' }, other: { hurt: '+small', openness: '-clear' } },
  hiding: { own: { openness: '-slight' }, other: { trust: '-slight', hurt: '+slight', openness: '-small' } },
  leaving: { own: {}, other: { trust: '-small', hurt: '+small', openness: '-slight' } },
  'yes-but': {
    own: { selfRespect: '+slight' },
    other: { trust: '-small', hurt: '+small', openness: '-small' },
  },
  'letting-off': { own: { hurt: '-small' }, other: { trust: '-small', hurt: '+small', openness: '-small' } },
  'taking-the-floor': {
    own: { hurt: '-slight' },
    other: { trust: '-slight', hurt: '+small', openness: '-small' },
  },
  bowing: { own: { selfRespect: '-clear' }, other: { openness: '-slight' } },
  hearing: { own: { openness: '-slight' }, other: { trust: '-slight', hurt: '+small', openness: '-small' } },
  punishment: { own: {}, other: { trust: '-small', hurt: '+small', openness: '-slight' } },
  swallowed: { own: { selfRespect: '-small', openness: '-small' }, other: { openness: '-slight' } },
} as const satisfies Record<string, Effect>;

/** What a move can land as. */
export type LandingId = keyof typeof LANDINGS;
