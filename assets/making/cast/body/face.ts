/**
 * Faces in movable parts. Most come from expressions of Open Peeps taken apart; what those lack
 * (a glance down or aside, tears, a wavering mouth) is drawn here in the same ink.
 */

import { area, INK, stroke } from '../brush.ts';
import parts from '../open-peeps/faces.json' with { type: 'json' };

type Piece = { readonly fill: string; readonly d: string };

const COLOURS: Record<string, string> = { ink: INK, white: '#fffaf2', tongue: '#e8776f' };

function peep(pieces: readonly Piece[], transform = ''): string {
  const paths = pieces.map(
    ({ fill, d }) => `<path fill-rule="evenodd" fill="${COLOURS[fill] ?? INK}" d="${d}"/>`,
  );
  return `<g transform="translate(351 275)${transform ? ` ${transform}` : ''}">${paths.join('')}</g>`;
}

/** An eye seen open: a dark oval. */
function oval(x: number, y: number, rx: number, ry: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${INK}"/>`;
}

function tear(x: number, y: number, size: number): string {
  const drop = (grow: number): string =>
    `<path d="M${x} ${y - 17 * size - grow}C${x + 5 * size} ${y - 6 * size} ${x + 10 * size + grow} ${y + 1 * size} ${x + 10 * size + grow} ${y + 8 * size}C${x + 10 * size + grow} ${y + 21 * size + grow} ${x - 10 * size - grow} ${y + 21 * size + grow} ${x - 10 * size - grow} ${y + 8 * size}C${x - 10 * size - grow} ${y + 1 * size} ${x - 5 * size} ${y - 6 * size} ${x} ${y - 17 * size - grow}Z"`;
  return `${drop(6)} fill="${INK}"/>${drop(0)} fill="#bfe3f5"/>`;
}

const { faces } = parts;

const BLUSH =
  '<g fill="#d8513f" opacity="0.32"><ellipse cx="388" cy="424" rx="34" ry="17"/><ellipse cx="545" cy="420" rx="17" ry="14"/></g>';

const LOWERED_LIDS =
  stroke('376,350 392,362 412,366 432,358', { width: 12, start: 'thin' }) +
  stroke('505,362 520,366 536,360 548,350', { width: 11, end: 'thin' });

export const BROWS: Record<string, string> = {
  relaxed: peep(faces.smile.brows),
  lifted: peep(faces.calm.brows),
  playful: peep(faces.cheeky.brows, 'translate(0 -7)'),
  high: peep(faces.explaining.brows, 'translate(0 -10)'),
  polite: peep(faces.contempt.brows, 'translate(0 -8)'),
  level: peep(faces.blank.brows),
  worried: peep(faces.concerned.brows, 'translate(0 -15)'),
  pained: peep(faces.concernedFear.brows, 'translate(0 -9)'),
  heavy: peep(faces.tired.brows),
  knit: peep(faces.driven.brows),
  fierce:
    stroke('364,304 400,318 444,342', { width: 19, start: 'thin' }) +
    stroke('492,340 522,318 552,296', { width: 18, end: 'thin' }),
};

export const EYES: Record<string, string> = {
  open: peep(faces.smile.eyes),
  wide: oval(406, 356, 16, 29) + oval(526, 356, 15, 28),
  closed: peep(faces.contempt.eyes),
  smiling: peep(faces.calm.eyes),
  twinkling: peep(faces.cute.eyes),
  half: peep(faces.tired.eyes),
  flat: peep(faces.blank.eyes),
  glare: peep(faces.angryWithFang.eyes),
  pinpoint: oval(406, 358, 9, 11) + oval(525, 358, 8.5, 11),
  up: oval(416, 346, 11.5, 20) + oval(534, 346, 11, 19),
  aside: oval(394, 356, 11.5, 21) + oval(511, 356, 11, 20),
  down: BLUSH + LOWERED_LIDS + oval(414, 376, 9, 8) + oval(528, 375, 8.5, 8),
  brimming: peep(faces.concernedFear.eyes) + tear(388, 410, 1.25) + tear(542, 404, 1),
};

export const MOUTHS: Record<string, string> = {
  soft: peep(faces.contempt.mouth, 'translate(-2 0)'),
  smile: peep(faces.smile.mouth),
  broad: peep(faces.calm.mouth),
  grin: peep(faces.smileLOL.mouth),
  smirk: peep(faces.cute.mouth),
  courteous:
    stroke('432,474 452,486 480,488 506,480 518,468', { width: 11 }) +
    stroke('426,466 430,476 428,484', { width: 8 }) +
    stroke('516,460 522,466 522,476', { width: 8 }),
  line: peep(faces.tired.mouth),
  still: stroke('462,482 478,481 492,482', { width: 11 }),
  pursed:
    stroke('462,494 480,490 502,478', { width: 14, start: 'thin' }) +
    stroke('506,464 513,474 512,486', { width: 8 }),
  tight: peep(faces.serious.mouth, 'translate(-6 -40)'),
  pressed:
    stroke('428,495 438,487 456,484 480,485 502,482 516,488', { width: 14 }) +
    stroke('452,514 466,509 480,509 494,513', { width: 8, start: 'thin', end: 'thin' }),
  wavering: stroke('436,484 452,474 470,482 488,472 508,482', { width: 12 }),
  frown: peep(faces.solemn.mouth, 'translate(0 8)'),
  clenched: peep(faces.hectic.mouth, 'translate(12 10) scale(0.92)'),
  shout: peep(faces.rage.mouth, 'translate(0 -2)'),
  gasp: `<ellipse cx="478" cy="488" rx="20" ry="25" fill="${INK}"/>${area('462,500 478,494 494,500 488,509 468,509', '#e8776f')}`,
  talk: peep(faces.explaining.mouth, 'translate(14 16) scale(0.88)'),
  'talk-small': peep(faces.concernedFear.mouth, 'translate(22 20) scale(0.86)'),
  'talk-teeth': peep(faces.concerned.mouth, 'translate(14 14) scale(0.9)'),
};

export const NOSE = peep(faces.smile.nose);
