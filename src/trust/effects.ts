/**
 * What each move does before any rule bends it, in words: `own` is the one who moves, `other` the one who is met.
 * How much a word is worth stands in params/workings.ts; the order within an apology follows R9 (rule T16).
 * Every pitfall has its cost, and beside it what makes it tempting (rule T4).
 */
import type { Part } from './bond.ts';
import type { MoveId } from './moves.ts';

export type Grade = 'slight' | 'small' | 'clear' | 'strong' | 'heavy';

/** How much, and which way. */
export type Amount = `${'+' | '-'}${Grade}`;

export type Touch = Readonly<Partial<Record<Part, Amount>>>;

export interface Effect {
  readonly own: Touch;
  readonly other: Touch;
  readonly heard?: Amount; // how far the hurt one's hurt is heard
}

const PRACTICES_OF_THE_RESPONSIBLE = {
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
    other: { trust: '+clear', hurt: '-small' },
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
    other: { trust: '+small', openness: '+small', hurt: '-small' },
    heard: '+small',
  },
  'keep-dignity': {
    own: { selfRespect: '+clear', openness: '+small' },
    other: { trust: '+slight', openness: '+slight' },
  },
  'forgive-self': { own: { selfRespect: '+clear', hurt: '-clear', openness: '+small' }, other: {} },
} as const satisfies Partial<Record<MoveId, Effect>>;

const PRACTICES_OF_THE_HURT = {
  'say-pain': {
    own: { hurt: '-small', openness: '+clear' },
    other: { trust: '+slight', openness: '+small', hurt: '+slight' },
    heard: '+clear',
  },
  ask: { own: { openness: '+clear' }, other: { trust: '+slight', openness: '+clear' }, heard: '+slight' },
  'take-time': {
    own: { hurt: '-small', selfRespect: '+small', openness: '+slight' },
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

const PRACTICES_OF_BOTH = {
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

const PITFALLS_OF_THE_RESPONSIBLE = {
  deny: {
    own: { selfRespect: '+small', openness: '-clear' },
    other: { trust: '-small', hurt: '+clear', openness: '-small' },
    heard: '-clear',
  },
  'shift-blame': {
    own: { hurt: '-small', openness: '-clear' },
    other: { trust: '-clear', hurt: '+small', openness: '-clear' },
    heard: '-small',
  },
  excuse: { own: { hurt: '-small', openness: '-small' }, other: { trust: '-small', openness: '-small' } },
  beg: {
    own: { hurt: '-small', selfRespect: '-clear', openness: '-slight' },
    other: { openness: '-small', trust: '-slight' },
  },
  bribe: {
    own: { selfRespect: '-small', openness: '-small' },
    other: { hurt: '-small', trust: '-slight', openness: '-slight' },
  },
  earn: {
    own: { hurt: '-slight', selfRespect: '-clear', openness: '-slight' },
    other: { openness: '-small', selfRespect: '+slight' },
  },
  rush: {
    own: { hurt: '-slight', openness: '-small' },
    other: { hurt: '+small', openness: '-clear' },
    heard: '-small',
  },
  grovel: {
    own: { selfRespect: '-strong', openness: '-slight' },
    other: { hurt: '-small', openness: '-small' },
  },
  'close-up': {
    own: { hurt: '-small', openness: '-strong' },
    other: { trust: '-clear', hurt: '+small', openness: '-small' },
  },
  'hit-back': {
    own: { selfRespect: '+small', openness: '-clear' },
    other: { trust: '-clear', hurt: '+clear', openness: '-clear' },
    heard: '-clear',
  },
  'half-truth': { own: { selfRespect: '-slight', openness: '-clear' }, other: { hurt: '-small' } },
  'lie-again': {
    own: { hurt: '-small', selfRespect: '-small', openness: '-strong' },
    other: { trust: '-heavy', hurt: '+strong', openness: '-clear' },
    heard: '-strong',
  },
  overpromise: { own: { selfRespect: '-slight', openness: '-small' }, other: { hurt: '-clear' } },
  'break-word': {
    own: { hurt: '-slight', selfRespect: '-small', openness: '-small' },
    other: { trust: '-heavy', hurt: '+clear', openness: '-clear' },
    heard: '-small',
  },
  'drag-out': {
    own: { hurt: '-small', openness: '-small' },
    other: { trust: '-small', hurt: '+slight', openness: '-clear' },
  },
  resent: {
    own: { selfRespect: '+slight', trust: '-small', openness: '-clear' },
    other: { trust: '-small', openness: '-small', hurt: '+slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;

const PITFALLS_OF_THE_HURT = {
  judge: {
    own: { selfRespect: '+small', openness: '-clear' },
    other: { trust: '-small', hurt: '+small', openness: '-clear', selfRespect: '-slight' },
  },
  throne: {
    own: { selfRespect: '+small', openness: '-clear' },
    other: { trust: '-small', hurt: '+small', openness: '-small', selfRespect: '-small' },
  },
  'accuse-all': {
    own: { hurt: '-small', openness: '-small', trust: '-slight' },
    other: { trust: '-clear', hurt: '+clear', openness: '-clear' },
  },
  revenge: {
    own: { hurt: '-clear', selfRespect: '-small', openness: '-clear' },
    other: { trust: '-strong', hurt: '+strong', openness: '-strong' },
  },
  stonewall: {
    own: { hurt: '-slight', openness: '-strong' },
    other: { trust: '-small', hurt: '+small', openness: '-small' },
  },
  'dig-up': {
    own: { hurt: '-slight', openness: '-clear', trust: '-slight' },
    other: { trust: '-clear', hurt: '+clear', openness: '-clear', selfRespect: '-slight' },
  },
  'forgive-with-head': { own: { selfRespect: '-small', openness: '-clear' }, other: { hurt: '-small' } },
  monitor: {
    own: { hurt: '-small', trust: '-small', openness: '-small' },
    other: { trust: '-small', openness: '-clear', selfRespect: '-slight' },
  },
  'break-off': {
    own: { hurt: '-small', openness: '-heavy' },
    other: { trust: '-small', hurt: '+clear', openness: '-small' },
  },
  never: {
    own: { selfRespect: '+slight', openness: '-strong' },
    other: { trust: '-small', hurt: '+small', openness: '-small' },
  },
  'welcome-breach': {
    own: { hurt: '-clear', trust: '-small', openness: '-clear' },
    other: { openness: '-slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;

const PITFALLS_OF_BOTH = {
  pretend: {
    own: { hurt: '-slight', selfRespect: '-slight', openness: '-clear' },
    other: { hurt: '-slight', openness: '-slight' },
  },
  assume: {
    own: { selfRespect: '+slight', hurt: '+slight', openness: '-small' },
    other: { trust: '-small', openness: '-slight' },
  },
  push: {
    own: { selfRespect: '+small', openness: '-small' },
    other: { trust: '-small', openness: '-small', selfRespect: '-slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;

export const EFFECTS: Readonly<Record<MoveId, Effect>> = {
  ...PRACTICES_OF_THE_RESPONSIBLE,
  ...PRACTICES_OF_THE_HURT,
  ...PRACTICES_OF_BOTH,
  ...PITFALLS_OF_THE_RESPONSIBLE,
  ...PITFALLS_OF_THE_HURT,
  ...PITFALLS_OF_BOTH,
  plain: { own: {}, other: {} },
};
