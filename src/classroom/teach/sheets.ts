/** Which stories have a sheet. Pure. */
import { FINE_THANKS } from './fine-thanks.ts';
import { ON_CREDIT } from './on-credit.ts';
import type { Sheet } from './sheet.ts';
import { THIRD_ROW } from './third-row.ts';
import { THREE_TIMES } from './three-times.ts';

export const SHEETS: readonly Sheet[] = [ON_CREDIT, THREE_TIMES, THIRD_ROW, FINE_THANKS];
