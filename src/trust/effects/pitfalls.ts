/** What pitfalls do, before any rule changes it: each has its cost, and beside it what makes it tempting (T4.3). */
import type { MoveId } from '../moves.ts';
import type { Effect } from './effect.ts';

export const PITFALLS_OF_THE_RESPONSIBLE = {
  deny: {
    own: { selfRespect: '+small', openness: '-small' },
    other: { trust: '-slight', hurt: '+small', openness: '-small' },
    heard: '-small',
  },
  'shift-blame': {
    own: { hurt: '-small', openness: '-small' },
    other: { trust: '-small', hurt: '+small', openness: '-small' },
    heard: '-slight',
  },
  excuse: { own: { hurt: '-small', openness: '-small' }, other: { trust: '-slight', openness: '-slight' } },
  beg: {
    own: { hurt: '-slight', selfRespect: '-small' },
    other: { hurt: '-clear', trust: '-slight' },
  },
  bribe: {
    own: { selfRespect: '-small', openness: '-small' },
    other: { hurt: '-slight', trust: '-slight', openness: '-slight' },
  },
  earn: {
    own: { hurt: '-slight', selfRespect: '-clear', openness: '-slight' },
    other: { openness: '-small', selfRespect: '+slight' },
  },
  rush: {
    own: { hurt: '-slight', openness: '-slight' },
    other: { hurt: '+slight', openness: '-small' },
    heard: '-small',
  },
  grovel: {
    own: { hurt: '-slight', selfRespect: '-clear' },
    other: { hurt: '-strong', openness: '-slight' },
  },
  'close-up': {
    own: { hurt: '-clear', selfRespect: '+small', openness: '-slight' },
    other: { trust: '-small' },
  },
  'hit-back': {
    own: { selfRespect: '+small', openness: '-small' },
    other: { trust: '-small', hurt: '+clear', openness: '-clear' },
    heard: '-small',
  },
  'half-truth': { own: { selfRespect: '-slight' }, other: { trust: '+small', hurt: '-small' } },
  'lie-again': {
    own: { hurt: '-small', selfRespect: '-small', openness: '-clear' },
    other: { trust: '-heavy', hurt: '+strong', openness: '-clear' },
    heard: '-strong',
  },
  overpromise: { own: { selfRespect: '-slight' }, other: { trust: '+small', hurt: '-clear' } },
  'break-word': {
    own: { hurt: '-slight', selfRespect: '-small', openness: '-small' },
    other: { trust: '-heavy', hurt: '+clear', openness: '-small' },
    heard: '-small',
  },
  'drag-out': {
    own: { hurt: '-small', openness: '-slight' },
    other: { trust: '-slight', hurt: '+slight', openness: '-small' },
  },
  resent: {
    own: { selfRespect: '+slight', trust: '-slight', openness: '-small' },
    other: { trust: '-slight', openness: '-small', hurt: '+slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;

export const PITFALLS_OF_THE_HURT = {
  judge: {
    own: { selfRespect: '+small', openness: '-small' },
    other: { trust: '-small', hurt: '+small', openness: '-small', selfRespect: '-slight' },
  },
  throne: {
    own: { selfRespect: '+small', openness: '-small' },
    other: { trust: '-small', hurt: '+slight', openness: '-small', selfRespect: '-slight' },
  },
  'accuse-all': {
    own: { hurt: '-small', openness: '-slight', trust: '-slight' },
    other: { trust: '-small', hurt: '+small', openness: '-small' },
  },
  revenge: {
    own: { hurt: '-small', selfRespect: '-small', openness: '-clear' },
    other: { trust: '-strong', hurt: '+strong', openness: '-clear' },
  },
  stonewall: {
    own: { hurt: '-clear', selfRespect: '+small', openness: '-slight' },
    other: { trust: '-small' },
  },
  'dig-up': {
    own: { hurt: '-slight', openness: '-small', trust: '-slight' },
    other: { trust: '-small', hurt: '+small', openness: '-small', selfRespect: '-slight' },
  },
  'forgive-with-head': { own: { selfRespect: '-small' }, other: { trust: '+small', hurt: '-clear' } },
  monitor: {
    own: { hurt: '-slight', trust: '-slight', openness: '-slight' },
    other: { trust: '-small', openness: '-small', selfRespect: '-slight' },
  },
  'break-off': {
    own: { hurt: '-small', openness: '-strong' },
    other: { trust: '-small', hurt: '+clear', openness: '-slight' },
  },
  never: {
    own: { selfRespect: '+slight', openness: '-clear' },
    other: { trust: '-small', hurt: '+small', openness: '-slight' },
  },
  'welcome-breach': {
    own: { hurt: '-small', trust: '-small', openness: '-small' },
    other: { openness: '-slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;

export const PITFALLS_OF_BOTH = {
  pretend: {
    own: { selfRespect: '-slight' },
    other: { trust: '+slight', hurt: '-small' },
  },
  assume: {
    own: { selfRespect: '+slight', hurt: '+slight', openness: '-slight' },
    other: { trust: '-slight', openness: '-slight' },
  },
  push: {
    own: { selfRespect: '+small', openness: '-slight' },
    other: { trust: '-slight', openness: '-small', selfRespect: '-slight' },
  },
} as const satisfies Partial<Record<MoveId, Effect>>;
