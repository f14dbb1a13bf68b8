/** Heads of Open Peeps in a person's colours, mended where their ink leaves hair or skin without an edge. */
import parts from '../parts/heads.json' with { type: 'json' };
import { INK, stroke, type Trace } from './brush.ts';
import { within } from './cloth.ts';
import type { Person } from './people.ts';

export type HeadName = keyof typeof parts.heads;

/** What a head needs beyond its parts: skin kept inside the ink, strokes of our own. */
type Mending = {
  readonly skinInside?: Trace;
  /** Here the edge of hair or cap is drawn over it, where its colour would show between two lines. */
  readonly boldEdge?: Trace;
  readonly strokes?: string;
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
  const { skinInside, boldEdge, strokes = '' } = MENDING[person.head] ?? {};
  const pieces = parts.heads[person.head];
  const edges = pieces
    .filter(({ fill }) => fill === 'headContrast' || fill === 'clothing')
    .map(({ d }) => placed(`<path d="${d}" fill="none" stroke="${INK}" stroke-width="${EDGE}"/>`))
    .join('');
  const paths = pieces.map(({ fill, d }) => {
    const path = placed(`<path fill-rule="evenodd" fill="${colours[fill] ?? INK}" d="${d}"/>`);
    return fill === 'skin' && skinInside ? within('skin', [skinInside], path) : path;
  });
  return edges + paths.join('') + (boldEdge ? within('edge', [boldEdge], edges) : '') + strokes;
}

/** Where a head's own drawing space lies in the common one. */
function placed(svg: string): string {
  return `<g transform="matrix(.99789 0 0 1 6.3 -58)">${svg}</g>`;
}
