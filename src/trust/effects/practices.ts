/** What practices do, before any rule changes it. A practice may cost something too. */
import type { MoveId } from '../moves.ts';
import type { Effect } from './effect.ts';

export const PRACTICES_OF_THE_RESPONSIBLE = {
  'own-it': {
    own: { openness: '+clear', hurt: '+slight', selfRespect: '+slight' },
    other: { trust: '+strong', openness: '+small', hurt: '-slight' },
    heard: '+small',
  },
  regret: {
    own: { openness: '+clear' },
    other: { trust: '+small', openness: '+slight', hurt: '-small' },
    heard: '+slight',
  },
  explain: { own: { openness: '+clear' }, other: { trust: '+small', openness: '+slight' } },
  listen: {
    own: { openness: '+clear', hurt: '+slight' },
    other: { trust: '+slight', openness: '+clear', hurt: '-clear' },
    heard: '+heavy',
  },
  'give-time': {
    own: { selfRespect: '+slight', openness: '+slight' },
    other: { trust: '+slight', openness: '+slight', hurt: '-small' },
  },
  'offer-repair': {
    own: { selfRespect: '+slight', openness: '+slight' },
    other: { trust: '+clear', hurt: '-slight' },
  },
  'small-kindness': {
    own: { openness: '+slight' },
    other: { trust: '+small', openness: '+small', hurt: '-slight' },
  },
  'be-open': { own: { openness: '+strong' }, other: { trust: '+small', openness: '+small' } },
  'promise-carefully': { own: { openness: '+slight' }, other: { trust: '+small', hurt: '-slight' } },
  'keep-word': {
    own: { selfRespect: '+small', openness: '+slight' },
    other: { trust: '+clear', hurt: '-slight' },
  },
  'accept-checking': {
    own: { openness: '+small', selfRespect: '-slight' },
    other: { trust: '+small', openness: '+small', hurt: '-slight' },
    heard: '+small',
  },
  'keep-dignity': {
    own: { selfRespect: '+clear', openness: '+small' },
    other: { trust: '+slight', openness: '+slight' },
  },
  'forgive-self': { own: { selfRespect: '+clear', hurt: '-clear', openness: '+small' }, other: {} },
} as const satisfies Partial<Record<MoveId, Effect>>;

export const PRACTICES_OF_THE_HURT = {
  'say-pain': {
    own: { hurt: '-slight', openness: '+clear' },
    other: { trust: '+slight', openness: '+small', hurt: '+slight' },
    heard: '+clear',
  },
  ask: { own: { openness: '+clear' }, other: { trust: '+slight', openness: '+clear' }, heard: '+slight' },
  'take-time': {
    own: { hurt: '-slight', selfRespect: '+small', openness: '+slight' },
    other: { trust: '+slight' },
  },
  'set-limit': {
    own: { selfRespect: '+clear', hurt: '-slight', openness: '+small' },
    other: { trust: '+slight' },
  },
  'see-effort': {
    own: { trust: '+small', openness: '+small', hurt: '-slight' },
    other: { trust: '+clear', openness: '+clear', hurt: '-small', selfRespect: '+small' },
  },
  'step-down': {
    own: { trust: '+slight', openness: '+clear', hurt: '-small' },
    other: { trust: '+clear', openness: '+clear', hurt: '-clear', selfRespect: '+small' },
  },
  'lend-credit': {
    own: { trust: '+small', openness: '+clear' },
    other: { trust: '+clear', openness: '+small', selfRespect: '+small' },
  },
  'let-rest': {
    own: { trust: '+slight', hurt: '-small', openness: '+small' },
    other: { trust: '+small', openness: '+small', hurt: '-slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;

export const PRACTICES_OF_BOTH = {
  'ask-us': { own: { trust: '+small', openness: '+clear' }, other: { trust: '+small', openness: '+clear' } },
  'name-expectation': {
    own: { openness: '+clear', hurt: '-slight' },
    other: { trust: '+small', openness: '+small' },
  },
  'show-feeling': {
    own: { openness: '+strong', hurt: '-slight' },
    other: { trust: '+small', openness: '+clear' },
    heard: '+slight',
  },
  'change-view': {
    own: { trust: '+small', openness: '+clear', hurt: '-small' },
    other: { trust: '+small', openness: '+small', hurt: '-slight' },
  },
  'new-agreement': {
    own: { trust: '+small', openness: '+small' },
    other: { trust: '+clear', openness: '+small' },
  },
  reflect: { own: { hurt: '-slight', selfRespect: '+small', openness: '+small' }, other: {} },
  'part-with-respect': {
    own: { hurt: '-clear', selfRespect: '+small', openness: '+slight' },
    other: { hurt: '-slight', selfRespect: '+slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;
