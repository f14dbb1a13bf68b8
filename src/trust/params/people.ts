/** How somebody takes what reaches them (T18): what a trait at its fullest adds to it, or takes from it. */
import { constant } from './constant.ts';

export const TAKINGS = {
  'guard.heard': constant(
    -40,
    'percent',
    [-80, 0],
    'R20; assumption: to be asked and looked at is close already',
  ),
  'guard.pressed': constant(
    -120,
    'percent',
    [-160, -50],
    'R20 R21; assumption: whoever withdraws hears a demand in it, and withdraws',
  ),
  'guard.blow': constant(30, 'percent', [0, 80], 'R21; assumption: and what presses hurts more'),
  'guard.room': constant(60, 'percent', [0, 120], 'R20; assumption: room is what they would have asked for'),
  'guard.silence': constant(-40, 'percent', [-80, 0], 'R20; assumption: silence says less to the silent'),
  'worry.left': constant(
    -130,
    'percent',
    [-180, -60],
    'R20; assumption: time given is time alone, and that is what they fear',
  ),
  'worry.wall': constant(50, 'percent', [0, 100], 'R20 R21; assumption: a wall is the worst answer to them'),
  'worry.soothed': constant(40, 'percent', [0, 100], 'R20; assumption: every step towards them calms'),
  'worry.stand': constant(
    -80,
    'percent',
    [-140, 0],
    'R20; assumption: a limit sounds like the beginning of the end',
  ),
  'worry.silence': constant(50, 'percent', [0, 100], 'R20; assumption: they hear the worst in a silence'),
  'heat.blow': constant(40, 'percent', [0, 100], 'C5; assumption: what strikes them strikes a hot iron'),
  'heat.raw': constant(40, 'percent', [0, 100], 'C5 R16; assumption: whoever lets them rage has won half'),
  'pride.blow': constant(
    40,
    'percent',
    [0, 100],
    'A8; assumption: to be ruled from above is what they bear least',
  ),
  'pride.stand': constant(
    50,
    'percent',
    [0, 120],
    'B6; assumption: they think well of whoever stays upright',
  ),
  'grudge.words': constant(-50, 'percent', [-100, 0], 'A9 R17; assumption: they have heard words before'),
  'grudge.deeds': constant(
    50,
    'percent',
    [0, 120],
    'R17; assumption: what is done counts twice beside what is said',
  ),
} as const;
