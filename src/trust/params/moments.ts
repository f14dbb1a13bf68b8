/** When a move has its moment, and what is borrowed (T4 T17). */
import { constant } from './constant.ts';

export const MOMENTS = {
  'moment.fits': constant(
    190,
    'percent',
    [100, 250],
    'R15 R22; assumption: in its moment a move does nearly twice as much',
  ),
  'moment.lands': constant(
    115,
    'percent',
    [100, 200],
    'C8; assumption: what comes at the wrong moment weighs a seventh more',
  ),
  'moment.raw': constant(
    45,
    'points',
    [30, 100],
    'B4 R16; assumption: with so much unheard hurt, nothing else gets in',
  ),
  'moment.heard': constant(50, 'percent', [30, 70], 'B4 R15; assumption: half of it heard is heard'),
  'moment.both': constant(
    38,
    'points',
    [25, 44],
    'A11; assumption: so open are two who have both shown something',
  ),
  'moment.sore': constant(
    40,
    'points',
    [20, 100],
    'A9; assumption: with so much hurt, peace without a word is no peace',
  ),
  'moment.swallowed': constant(
    7,
    'points',
    [3, 14],
    'A9; assumption: a kindness too early hides less than a lie about it',
  ),
  'moment.early': constant(6, 'moves', [2, 12], 'B4 C7; assumption: so long is "at once" in a talk'),
  'moment.long': constant(
    4,
    'times',
    [3, 6],
    'A13; assumption: the fourth question running is an interrogation',
  ),
  'moment.hiding': constant(3, 'times', [2, 5], 'A12; assumption: silent for the third time running'),
  'moment.night': constant(
    8,
    'hours',
    [4, 24],
    'R16; assumption: whoever has slept on it does not answer what was said before',
  ),
  'pity.owed': constant(
    15,
    'points',
    [8, 25],
    'A5 A13; assumption: anger that was begged away comes back, and more of it',
  ),
  'silence.owed': constant(
    8,
    'points',
    [4, 15],
    'A13 C4 R21; assumption: what the calm behind a wall takes from both',
  ),
} as const;
