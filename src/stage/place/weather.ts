/** What moves by itself in each place: dust in the light, leaves, steam, a flickering lamp. Pure. */
import type { SceneId } from '../../story/cues.ts';

/** Left, top, width and height; rooms are measured in px of their pictures, 1600 × 900. */
export type Area = readonly [x: number, y: number, width: number, height: number];
export type At = readonly [x: number, y: number];

export type Weather =
  | { readonly kind: 'dust'; readonly area: Area; readonly count: number; readonly colour: number }
  | {
      readonly kind: 'leaves';
      readonly area: Area;
      readonly count: number;
      readonly colours: readonly number[];
    }
  | { readonly kind: 'glints'; readonly area: Area; readonly count: number; readonly colour: number }
  | { readonly kind: 'steam'; readonly at: At; readonly height: number }
  | { readonly kind: 'lights'; readonly at: readonly At[]; readonly size: number; readonly colour: number }
  | { readonly kind: 'moths'; readonly at: At; readonly count: number }
  | { readonly kind: 'birds'; readonly y: number; readonly colour: number }
  | { readonly kind: 'beam'; readonly corners: readonly [At, At, At, At]; readonly colour: number } // of the sun, as clouds pass
  | { readonly kind: 'rain'; readonly area: Area; readonly count: number };

const WARM = 0xfff0c4;
const LAMP = 0xffe7ae;
const FAIRY_LIGHTS: readonly At[] = [
  [20, 200],
  [56, 222],
  [90, 232],
  [122, 234],
  [156, 228],
  [188, 214],
  [220, 190],
];

export const WEATHER: Readonly<Record<SceneId, readonly Weather[]>> = {
  'bus-stop-dusk': [
    { kind: 'moths', at: [1301, 140], count: 5 },
    {
      kind: 'lights',
      at: [
        [316, 464],
        [1015, 475],
      ],
      size: 7,
      colour: LAMP,
    },
    { kind: 'birds', y: 66, colour: 0x5d5470 },
  ],
  'bus-stop-morning': [
    { kind: 'leaves', area: [0, 150, 1600, 600], count: 5, colours: [0x9cbf7c, 0xd8c46a, 0x7ba56c] },
    { kind: 'birds', y: 66, colour: 0x6c8492 },
  ],
  'school-corridor': [
    {
      kind: 'beam',
      corners: [
        [728, 300],
        [872, 300],
        [1010, 900],
        [590, 900],
      ],
      colour: 0xffffff,
    },
    { kind: 'dust', area: [560, 180, 520, 460], count: 22, colour: 0xffffff },
  ],
  'school-yard-morning': [
    {
      kind: 'beam',
      corners: [
        [260, 140],
        [520, 140],
        [1080, 900],
        [560, 900],
      ],
      colour: 0xfff4cc,
    },
    { kind: 'leaves', area: [900, 60, 700, 680], count: 4, colours: [0x8fb587, 0xb9d1a6] },
    { kind: 'dust', area: [160, 140, 700, 460], count: 12, colour: 0xfff6d8 },
  ],
  'kitchen-evening': [{ kind: 'dust', area: [760, 200, 640, 440], count: 20, colour: WARM }],
  'bedroom-night': [
    { kind: 'lights', at: FAIRY_LIGHTS, size: 9, colour: LAMP },
    {
      kind: 'lights',
      at: [
        [640, 130],
        [690, 190],
        [742, 118],
        [952, 206],
        [930, 110],
      ],
      size: 4,
      colour: 0xffffff,
    },
    { kind: 'dust', area: [1240, 330, 340, 260], count: 9, colour: WARM },
  ],
  'park-bench': [
    { kind: 'glints', area: [230, 376, 300, 130], count: 8, colour: 0xf8ffff },
    { kind: 'glints', area: [600, 482, 440, 34], count: 6, colour: 0xf8ffff },
    { kind: 'leaves', area: [0, 200, 1600, 600], count: 6, colours: [0xa9c993, 0xf4d7cd, 0xd8c46a] },
    { kind: 'birds', y: 150, colour: 0x7d9497 },
  ],
  stairwell: [
    {
      kind: 'beam',
      corners: [
        [700, 236],
        [880, 236],
        [1090, 900],
        [720, 900],
      ],
      colour: 0xfff4cc,
    },
    { kind: 'dust', area: [620, 180, 480, 460], count: 18, colour: 0xfffbe8 },
  ],
  'spring-fair': [
    {
      kind: 'leaves',
      area: [0, 120, 1600, 640],
      count: 12,
      colours: [0xf2b8a8, 0xfbf3e4, 0xf4cf7c, 0x9cc6b4],
    },
  ],
  'concert-hall': [{ kind: 'dust', area: [420, 120, 760, 420], count: 26, colour: 0xffe6b0 }],
  'practice-room': [
    {
      kind: 'beam',
      corners: [
        [650, 150],
        [840, 150],
        [760, 900],
        [330, 900],
      ],
      colour: 0xfff4cc,
    },
    { kind: 'dust', area: [520, 120, 620, 520], count: 24, colour: 0xfff6d6 },
  ],
  'kitchen-morning': [
    {
      kind: 'beam',
      corners: [
        [280, 120],
        [640, 120],
        [1180, 900],
        [620, 900],
      ],
      colour: 0xfff4cc,
    },
    { kind: 'steam', at: [1284, 428], height: 150 },
    { kind: 'dust', area: [200, 180, 620, 420], count: 14, colour: 0xfff8da },
  ],
  'car-park-night': [
    { kind: 'moths', at: [392, 92], count: 4 },
    {
      kind: 'lights',
      at: [
        [392, 74],
        [1322, 74],
      ],
      size: 18,
      colour: LAMP,
    },
    { kind: 'glints', area: [150, 730, 1240, 120], count: 8, colour: 0xdbe3f6 },
  ],
  'flat-evening': [
    {
      kind: 'lights',
      at: [
        [641, 337],
        [823, 305],
        [906, 343],
        [977, 314],
      ],
      size: 8,
      colour: LAMP,
    },
    { kind: 'dust', area: [960, 240, 420, 400], count: 16, colour: WARM },
  ],
  'office-lobby': [
    {
      kind: 'beam',
      corners: [
        [20, 120],
        [360, 200],
        [960, 900],
        [300, 900],
      ],
      colour: 0xffffff,
    },
    {
      kind: 'lights',
      at: [
        [541, 523],
        [719, 523],
        [1075, 523],
        [642, 211],
        [851, 211],
      ],
      size: 10,
      colour: 0xe8fff4,
    },
    { kind: 'dust', area: [120, 120, 560, 520], count: 14, colour: 0xffffff },
  ],
  'attic-night': [
    {
      kind: 'lights',
      at: [
        [690, 120],
        [742, 176],
        [806, 112],
        [858, 160],
        [908, 124],
        [884, 232],
      ],
      size: 4,
      colour: 0xffffff,
    },
    { kind: 'dust', area: [200, 280, 380, 300], count: 14, colour: WARM },
  ],
};

const RAIN: Weather = { kind: 'rain', area: [-60, -40, 1720, 940], count: 120 };

/** Where rain is heard, it is only seen out of doors. */
const OUTDOORS: readonly SceneId[] = [
  'bus-stop-dusk',
  'bus-stop-morning',
  'school-yard-morning',
  'park-bench',
  'spring-fair',
  'car-park-night',
];

/** What moves in a place now. */
export function weatherIn(scene: SceneId | null, rains: boolean): readonly Weather[] {
  if (scene === null) return [];
  return rains && OUTDOORS.includes(scene) ? [RAIN, ...WEATHER[scene].filter(isDry)] : WEATHER[scene];
}

/** In the rain nothing flutters. */
function isDry({ kind }: Weather): boolean {
  return kind !== 'moths' && kind !== 'birds' && kind !== 'leaves';
}
