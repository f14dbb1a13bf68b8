/** All music there is, theme by theme. */
import * as fineThanks from './fine-thanks.ts';
import type { Piece } from './notes.ts';
import { ON_CREDIT } from './on-credit.ts';
import * as thirdRow from './third-row.ts';
import * as threeTimes from './three-times.ts';
import { WARMTH } from './three-times-warmth.ts';

export const THEMES: readonly (readonly Piece[])[] = [
  [ON_CREDIT],
  [threeTimes.CALM, threeTimes.STRAIN, WARMTH],
  [thirdRow.CALM, thirdRow.STRAIN, thirdRow.WARMTH],
  [fineThanks.CALM, fineThanks.STRAIN, fineThanks.WARMTH],
];

export const PIECES: readonly Piece[] = THEMES.flat();
