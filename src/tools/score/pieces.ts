/** All music there is, theme by theme. */
import * as fineThanks from './fine-thanks.ts';
import type { Piece } from './notes.ts';
import * as onCredit from './on-credit.ts';
import { WARMTH as ON_CREDIT_WARMTH } from './on-credit-warmth.ts';
import * as thirdRow from './third-row.ts';
import * as threeTimes from './three-times.ts';
import { WARMTH as THREE_TIMES_WARMTH } from './three-times-warmth.ts';

export const THEMES: readonly (readonly Piece[])[] = [
  [onCredit.CALM, ON_CREDIT_WARMTH],
  [threeTimes.CALM, threeTimes.STRAIN, THREE_TIMES_WARMTH],
  [thirdRow.CALM, thirdRow.STRAIN, thirdRow.WARMTH],
  [fineThanks.CALM, fineThanks.STRAIN, fineThanks.WARMTH],
];

export const PIECES: readonly Piece[] = THEMES.flat();
