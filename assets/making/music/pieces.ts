/** All music there is, theme by theme. */

import type { Piece } from './notes.ts';
import * as fineThanks from './themes/fine-thanks.ts';
import * as onCredit from './themes/on-credit.ts';
import { WARMTH as ON_CREDIT_WARMTH } from './themes/on-credit-warmth.ts';
import * as thirdRow from './themes/third-row.ts';
import * as threeTimes from './themes/three-times.ts';
import { WARMTH as THREE_TIMES_WARMTH } from './themes/three-times-warmth.ts';

export const THEMES: readonly (readonly Piece[])[] = [
  [onCredit.CALM, ON_CREDIT_WARMTH],
  [threeTimes.CALM, threeTimes.STRAIN, THREE_TIMES_WARMTH],
  [thirdRow.CALM, thirdRow.STRAIN, thirdRow.WARMTH],
  [fineThanks.CALM, fineThanks.STRAIN, fineThanks.WARMTH],
];

export const PIECES: readonly Piece[] = THEMES.flat();
