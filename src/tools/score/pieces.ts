/** All music there is. */
import type { Piece } from './notes.ts';
import { ON_CREDIT } from './on-credit.ts';
import { CALM, STRAIN } from './three-times.ts';

export const PIECES: readonly Piece[] = [CALM, STRAIN, ON_CREDIT];
