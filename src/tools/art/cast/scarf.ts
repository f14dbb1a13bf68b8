/** The green scarf: once round the neck, one end hanging down in front. It lies between body and head. */
import { area, stroke } from './brush.ts';

export const SCARF_GREEN = '#3f8f5f';
const DARK = '#2f6f4a';

const LOOP =
  '226,622! 230,578 262,548 310,534 400,560 480,545 520,552 552,580 562,622 546,668! 500,706 420,724 340,716 270,690 232,656';
const TAIL = '258,672! 300,690 352,700! 344,770 346,840 352,884! 300,892 250,884! 252,800';

const fringe = [262, 280, 298, 316, 334]
  .map((x, i) => stroke(`${x},884 ${x - 3 + i},912`, { width: 8, colour: SCARF_GREEN }))
  .join('');

export const SCARF = [
  stroke('262,886 258,914', { width: 17 }),
  stroke('281,888 279,918', { width: 17 }),
  stroke('300,889 299,920', { width: 17 }),
  stroke('320,888 321,918', { width: 17 }),
  stroke('340,886 343,914', { width: 17 }),
  fringe,
  area(TAIL, SCARF_GREEN),
  stroke('258,672 252,800 250,884'),
  stroke('352,700 344,770 346,840 352,884'),
  stroke('250,884 300,892 352,884'),
  stroke('256,840 300,846 346,840', { width: 13, colour: DARK }),
  stroke('256,806 300,812 344,806', { width: 13, colour: DARK }),
  area(LOOP, SCARF_GREEN),
  stroke('226,622 230,578 262,548 310,534 400,560 480,545 520,552 552,580 562,622'),
  stroke('226,620 234,658 270,690 340,716 420,724 500,706 546,668 562,622'),
  stroke('250,610 300,650 380,672', { start: 'thin', end: 'thin', width: 11 }),
  stroke('540,606 500,650 440,672', { start: 'thin', end: 'thin', width: 11 }),
  stroke('300,690 318,660 350,640', { start: 'thin', width: 11 }),
].join('');
