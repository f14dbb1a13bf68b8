/** What the words of temperaments and voices are worth. */
import { constant } from './constant.ts';

export const TEMPERS = {
  'level.low': constant(25, 'percent', [10, 40], 'assumption: a quarter of what is possible'),
  'level.some': constant(50, 'percent', [30, 60], 'assumption: half of what is possible'),
  'level.high': constant(75, 'percent', [60, 90], 'assumption: three quarters of what is possible'),
  'level.full': constant(100, 'percent', [80, 100], 'assumption: all that is possible'),
  'pull.base': constant(40, 'points', [5, 100], 'assumption: what draws to any move at all'),
  'pull.range': constant(100, 'points', [50, 200], 'assumption: what the loudest voice can add or take'),
  'pull.least': constant(2, 'points', [1, 10], 'C5; assumption: nobody is ever wholly predictable'),
  'pull.step': constant(
    40,
    'percent',
    [0, 80],
    'A12; assumption: a kind sentence that fits no moment is heard as less than half a step',
  ),
  'pull.said': constant(8, 'points', [1, 30], 'assumption: below this a voice is not worth telling about'),
  'pull.reasons': constant(3, 'times', [1, 6], 'assumption: more reasons than that nobody reads'),
  'pull.long': constant(14, 'moves', [8, 30], 'C6; assumption: when a talk has gone on for long'),
} as const;
