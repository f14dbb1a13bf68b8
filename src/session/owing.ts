/** What the reader tells of debts; fetched after the first choice. */
import type { Owing } from '../reader/setup.ts';
import { DUE_WORDS, OPEN_WORDS } from '../trust/debt-words.ts';
import { dueBetween, openDebts } from '../trust/debts.ts';

export const OWING: Owing = { openDebts, dueBetween, openWords: OPEN_WORDS, dueWords: DUE_WORDS };
