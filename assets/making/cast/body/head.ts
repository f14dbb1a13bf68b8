/** Heads of Open Peeps in a person's colours, mended where their ink leaves hair or skin without an edge. */

import { INK, stroke, type Trace } from '../brush.ts';
import { within } from '../clothes/cloth.ts';
import parts from '../open-peeps/heads.json' with { type: 'json' };
import type { Person } from '../people.ts';
import { beard, braid, freckles, hairBand, wornFace } from './hair.ts';

export type HeadName = keyof typeof parts.heads;

/** What a head needs beyond its parts: skin kept inside the ink, strokes of our own. */
type Mending = {
  readonly skinInside?: Trace;
  /** Hair kept inside the ink. */
  readonly hairInside?: Trace;
  /** Its ink is whole: no edge is drawn round hair or cap. */
  readonly plain?: boolean;
  /** Here the edge of hair or cap is drawn over it, where its colour would show between two lines. */
  readonly boldEdge?: Trace;
  readonly strokes?: string;
  /** Drawn on the skin, kept inside it, beneath the ink. */
  readonly onSkin?: (person: Person) => string;
  /** Drawn over hair and ink. */
  readonly over?: (person: Person) => string;
};

const STUBBLE = [
  '352,520 358,526',
  '372,532 378,537',
  '398,528 403,534',
  '424,538 430,543',
  '414,516 419,521',
  '450,530 456,535',
  '446,550 452,553',
  '474,540 480,544',
  '500,536 505,531',
  '476,520 481,524',
  '524,520 528,514',
  '392,508 397,513',
  '506,514 510,508',
  '540,496 543,489',
  '374,506 379,511',
]
  .map((trace) => stroke(trace, { width: 5, end: 'thin' }))
  .join('');

/** Its colours run over the ink at the crown. */
const BELOW_QUIFF: Trace =
  '100,40! 338,40! 352,108! 376,113! 402,114! 428,112! 452,108! 470,40! 700,40! 700,700! 100,700!';

const MENDING: Partial<Record<HeadName, Mending>> = {
  bangs: { boldEdge: '250,60! 540,60! 540,140! 400,134! 250,180!' },
  mediumBangs2: { boldEdge: '470,60! 620,60! 620,250! 580,220! 545,165! 470,136!' },
  hatBeanie: {
    boldEdge: '140,120! 250,120! 250,170! 205,230! 180,260! 140,260!',
    skinInside: '196,120! 640,120! 640,640! 196,640!',
    strokes:
      STUBBLE +
      stroke('266,462 288,500 312,522 334,534') +
      stroke('380,538 396,552 422,564', { start: 'thin' }),
  },
  grayShort: {
    onSkin: beard,
    strokes: stroke('330,526 352,540 384,552', { start: 'thin', end: 'thin', width: 17 }),
    over: wornFace,
  },
  grayMedium: { onSkin: freckles, over: braid },
  grayBun: { over: hairBand },
  short4: {
    hairInside: BELOW_QUIFF,
    skinInside: BELOW_QUIFF,
    plain: true,
  },
  medium1: { strokes: stroke('288,482 310,507 334,527', { start: 'thin', end: 'thin', width: 18 }) },
};

/** Hair and cap get this much ink around them, so that no lock ends without a line. */
const EDGE = 13;

export function drawHead(person: Person): string {
  const colours: Record<string, string> = {
    skin: person.skin,
    headContrast: person.hair,
    clothing: person.cap,
    white: '#fffaf2',
  };
  const { skinInside, hairInside, plain, boldEdge, strokes = '', onSkin, over } = MENDING[person.head] ?? {};
  const pieces = piecesOf(person);
  const edges = pieces
    .filter(({ fill }) => fill === 'headContrast' || fill === 'clothing')
    .map(({ d }) => placed(`<path d="${d}" fill="none" stroke="${INK}" stroke-width="${EDGE}"/>`))
    .join('');
  const paths = pieces.map(({ fill, d }) => {
    const path = placed(`<path fill-rule="evenodd" fill="${colours[fill] ?? INK}" d="${d}"/>`);
    if (fill === 'headContrast' && hairInside) return within('hair', [hairInside], path);
    if (fill !== 'skin') return path;
    const marks = onSkin ? clipped('flesh', d, onSkin(person)) : '';
    return (skinInside ? within('skin', [skinInside], path) : path) + marks;
  });
  const bold = boldEdge ? within('edge', [boldEdge], edges) : '';
  return (plain ? '' : edges) + paths.join('') + bold + strokes + (over?.(person) ?? '');
}

/** Throws an Error in words where the casting names a head that Open Peeps does not have. */
function piecesOf({ id, head }: Person) {
  if (Object.hasOwn(parts.heads, head)) return parts.heads[head];
  const known = Object.keys(parts.heads).join(', ');
  throw new Error(
    `cast/people.ts gives "${id}" the head "${head}", and there is none. Use one of: ${known}.`,
  );
}

/** Keeps a drawing inside a path of a head. */
function clipped(id: string, d: string, svg: string): string {
  return `<clipPath id="${id}"><path transform="${PLACE}" d="${d}"/></clipPath><g clip-path="url(#${id})">${svg}</g>`;
}

/** Where a head's own drawing space lies in the common one. */
const PLACE = 'matrix(.99789 0 0 1 6.3 -58)';

function placed(svg: string): string {
  return `<g transform="${PLACE}">${svg}</g>`;
}
