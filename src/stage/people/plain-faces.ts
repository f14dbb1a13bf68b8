/**
 * The parts of a face for somebody whom nobody has drawn, as paths in the measures of the plain figure (silhouette.ts),
 * by the names that moods.json calls for. Pure.
 */

/** Paths drawn one after the other: `ink` is filled with it, `white` and `tear` with these, the others are lines. */
export type FacePart = readonly (readonly ['line' | 'ink' | 'white' | 'tear', string])[];

const EYES_AT = [340, 408] as const; // across; both 248 down
const line = (path: string): FacePart => [['line', path]];
const ink = (path: string): FacePart => [['ink', path]];
/** The same at both eyes; `side` is −1 at the one further left, so that what slants can slant inwards. */
const both = (draw: (x: number, side: -1 | 1) => FacePart): FacePart =>
  EYES_AT.flatMap((x, at) => draw(x, at === 0 ? -1 : 1));

/** Brows by their height at the outer end, in the middle and at the inner end. */
function brows(outer: number, middle: number, inner: number): FacePart {
  return both((x, side) => line(`M ${x + 22 * side} ${outer} Q ${x} ${middle} ${x - 20 * side} ${inner}`));
}

const dot = (x: number, y: number, width = 5, height = 12): FacePart =>
  ink(
    `M ${x} ${y - height} c ${width * 1.4} 0 ${width * 1.4} ${2 * height} 0 ${2 * height} c ${-width * 1.4} 0 ${-width * 1.4} ${-2 * height} 0 ${-2 * height} Z`,
  );
const lid = (x: number, y: number, bow: number): FacePart => line(`M ${x - 14} ${y} q 14 ${bow} 28 0`);
const TEETH = 'M 354 314 h 54 q 6 12 0 24 h -54 q -6 -12 0 -24 Z';

/** All parts: `brows/…`, `eyes/…` and `mouth/…`. */
export const PLAIN_FACES: Readonly<Record<string, FacePart>> = {
  'brows/relaxed': brows(214, 202, 210),
  'brows/lifted': brows(206, 190, 202),
  'brows/playful': [...line('M 318 212 Q 340 204 360 212'), ...line('M 388 200 Q 410 182 430 198')],
  'brows/high': brows(200, 178, 196),
  'brows/polite': brows(212, 200, 206),
  'brows/level': brows(212, 212, 212),
  'brows/worried': brows(220, 208, 198),
  'brows/pained': brows(226, 210, 196),
  'brows/heavy': brows(222, 214, 220),
  'brows/knit': brows(206, 210, 222),
  'brows/fierce': brows(196, 206, 228),
  'eyes/open': both((x) => dot(x, 248)),
  'eyes/wide': both((x) => [
    ['white', `M ${x - 16} 246 a 16 19 0 1 0 32 0 a 16 19 0 1 0 -32 0 Z`],
    ...dot(x, 246, 5, 7),
  ]),
  'eyes/closed': both((x) => lid(x, 248, 12)),
  'eyes/smiling': both((x) => lid(x, 254, -18)),
  'eyes/twinkling': both((x) => [...lid(x, 244, -10), ...dot(x, 252, 4, 6)]),
  'eyes/half': both((x) => [...lid(x, 246, 0), ...dot(x, 254, 5, 6)]),
  'eyes/flat': both((x) => [...lid(x, 240, 0), ...dot(x, 250, 5, 8)]),
  'eyes/glare': both((x, side) => [
    ...line(`M ${x + 16 * side} 234 L ${x - 14 * side} 244`),
    ...dot(x, 252, 5, 8),
  ]),
  'eyes/pinpoint': both((x) => dot(x, 248, 4, 4)),
  'eyes/up': both((x) => dot(x + 6, 238, 5, 10)),
  'eyes/aside': both((x) => dot(x - 12, 246, 5, 11)),
  'eyes/down': both((x) => [...lid(x, 250, 10), ...line(`M ${x + 2} 258 v 6`)]),
  'eyes/brimming': both((x) => [
    ...dot(x, 246, 5, 10),
    ['tear', `M ${x - 9} 268 q 9 14 18 0 q -9 -12 -18 0 Z`],
  ]),
  'mouth/soft': line('M 366 326 q 14 8 26 -2'),
  'mouth/smile': line('M 360 322 q 20 18 40 -2'),
  'mouth/broad': line('M 354 318 q 26 28 52 -4'),
  'mouth/grin': [['white', 'M 350 314 q 30 8 62 -4 q -4 36 -34 34 q -24 -2 -28 -30 Z']],
  'mouth/smirk': line('M 366 328 q 20 2 32 -14'),
  'mouth/courteous': line('M 350 320 q 32 12 64 0'),
  'mouth/line': line('M 358 328 h 46'),
  'mouth/still': line('M 370 328 h 22'),
  'mouth/pursed': line('M 372 322 q 20 -6 18 4 q -2 10 -16 8'),
  'mouth/tight': line('M 364 328 q 15 -6 30 0'),
  'mouth/pressed': line('M 352 334 q 30 -16 62 0'),
  'mouth/wavering': line('M 356 328 q 8 -10 16 0 t 16 0 t 16 0'),
  'mouth/frown': line('M 356 338 q 24 -26 50 -2'),
  'mouth/clenched': [
    ['white', TEETH],
    ['line', 'M 352 326 h 58'],
  ],
  'mouth/shout': ink('M 350 312 q 32 -10 64 0 q 4 46 -32 46 q -34 0 -32 -46 Z'),
  'mouth/gasp': ink('M 382 314 c 14 0 14 32 0 32 c -14 0 -14 -32 0 -32 Z'),
  'mouth/talk-small': ink('M 362 322 q 20 -6 38 0 q -2 18 -18 18 q -18 0 -20 -18 Z'),
  'mouth/talk': ink('M 356 318 q 26 -8 52 0 q 0 32 -26 32 q -26 0 -26 -32 Z'),
  'mouth/talk-teeth': [['white', TEETH]],
};
