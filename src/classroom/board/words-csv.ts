/** What stands in a board's tables for a spreadsheet. Pure. */
import { sheetStop } from '../../look/words-sheet.ts';

export const CSV = {
  ids: [
    'code',
    'role',
    'ending',
    'mended',
    'trust of the one responsible',
    'trust of the one hurt',
    'decisions',
  ],
  words: (one: string, other: string) => [
    'code',
    'played as',
    'ending',
    'trust mended',
    `${one}’s trust in ${other} at the end`,
    `${other}’s trust in ${one} at the end`,
    'own decisions',
    'practices',
    'pitfalls',
  ],
  fork: (n: number, stop: number | null, who: string) =>
    `place ${n}${stop === null ? '' : ` (${sheetStop(stop)})`}: ${who} decides`,
  forks: [
    'place',
    'stop on the sheet',
    'who decides',
    'said just before',
    'answer',
    'what it is',
    'kind',
    'chosen by',
    'of 100',
    'chosen by the simulated person',
  ],
  both: 'both',
  times: (label: string, times: number) => (times === 1 ? label : `${label} (${times} times)`),
  yes: 'yes',
  no: 'no',
} as const;
