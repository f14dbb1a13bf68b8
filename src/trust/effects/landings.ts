/**
 * T17: what a practice does out of its moment, in place of its own effect. All of it is harm to the two, mostly to the
 * one who is met; nothing of it raises trust.
 */
import type { Effect } from './effect.ts';

export const LANDINGS = {
  excuse: {
    own: { hurt: '-slight', openness: '-slight' },
    other: { trust: '-clear', hurt: '+small', openness: '-small' },
  },
  'cutting-in': { own: { openness: '-slight' }, other: { hurt: '+small', openness: '-clear' } },
  payment: {
    own: { selfRespect: '-slight' },
    other: { trust: '-clear', hurt: '+slight', openness: '-slight' },
  },
  'talking-away': {
    own: { openness: '-slight' },
    other: { trust: '-small', hurt: '+small', openness: '-small' },
  },
  unloading: { own: { hurt: '-slight' }, other: { trust: '-slight', hurt: '+small', openness: '-clear' } },
  hiding: { own: { openness: '-slight' }, other: { trust: '-small', hurt: '+slight', openness: '-small' } },
  leaving: { own: {}, other: { trust: '-clear', hurt: '+small', openness: '-small' } },
  'yes-but': {
    own: { selfRespect: '+slight' },
    other: { trust: '-clear', hurt: '+small', openness: '-small' },
  },
  'letting-off': { own: { hurt: '-small' }, other: { trust: '-clear', hurt: '+small', openness: '-small' } },
  'taking-the-floor': {
    own: { hurt: '-slight' },
    other: { trust: '-small', hurt: '+small', openness: '-clear' },
  },
  bowing: {
    own: { selfRespect: '-clear', openness: '-slight' },
    other: { trust: '-slight', openness: '-slight' },
  },
  hearing: { own: { openness: '-slight' }, other: { trust: '-small', hurt: '+small', openness: '-clear' } },
  'into-the-wall': {
    own: { hurt: '+small', openness: '-small' },
    other: { trust: '-slight', openness: '-slight' },
  },
  punishment: { own: {}, other: { trust: '-clear', hurt: '+small', openness: '-small' } },
  swallowed: {
    own: { selfRespect: '-small', openness: '-small' },
    other: { trust: '-slight', openness: '-slight' },
  },
} as const satisfies Record<string, Effect>;

/** What a move can land as. */
export type LandingId = keyof typeof LANDINGS;
