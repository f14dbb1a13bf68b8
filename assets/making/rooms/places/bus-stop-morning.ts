/** The same stop on a clear morning: the sun low from the left, the lamp off, mist in the valley, long soft shadows. */

import { HEIGHT, WIDTH } from '../pen/canvas.ts';
import { across, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, oval, poly, ridge } from '../pen/outline.ts';
import { flat, type Paint, type Svg } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { birds, cloud, crown } from '../things/kit-outdoors.ts';
import {
  type Countryside,
  countryside,
  type Street,
  stopFurniture,
  stopLamp,
  street,
  verge,
} from './bus-stop.ts';

const INK = { colour: '#4b433c' };
const SHADE = '#4f5c7c';

const LAND: Countryside = {
  hills: ['#b3cdc6', '#b5d09a', '#98c184'],
  fields: ['#e3d486', '#c9b08c'],
  houses: { wall: '#f4e2cb', roof: '#d99a80', pane: '#a9c6cf' },
  church: { wall: '#efe0cb', roof: '#c08c78' },
  lane: '#ecdcbd',
  grass: '#7fae6b',
  leaves: '#86b578',
  leavesInLight: '#aed08f',
  trunk: '#96775c',
};

const STREET: Street = {
  pavement: ['#e6dccb', '#d8ccba'],
  joints: '#b9aa98',
  kerb: '#efe6d6',
  road: ['#a7a9ac', '#8e9298'],
  marks: '#f4efe4',
};

function sky(): Svg {
  return [
    flat(
      box(0, 0, WIDTH, 560),
      downwards([0, '#8cc5e6'], [0.55, '#cbe7ee'], [0.85, '#f6f2dc'], [1, '#fdeccb']),
    ),
    glow(-40, 400, 760, 420, '#fff3c0', 0.95),
    cloud(250, 112, 260, '#ffffff', 0.75),
    cloud(1180, 150, 300, '#ffffff', 0.7),
    cloud(900, 66, 180, '#ffffff', 0.55),
    birds(
      [
        [1210, 236],
        [1252, 218],
        [1300, 244],
        [352, 236],
      ],
      '#6d8794',
    ),
  ].join('');
}

/** What the night has left down in the valley. */
function mist(): Svg {
  const paint = downwards([0, '#ffffff', 0], [0.45, '#ffffff', 0.62], [1, '#ffffff', 0.3]);
  return flat(ridge(600, [0, 462], [300, 446], [700, 468], [1100, 450], [1600, 470]), paint);
}

function dandelions(): Svg {
  const places = [
    [76, 634],
    [148, 622],
    [262, 638],
    [330, 618],
    [404, 636],
    [1146, 630],
    [1204, 642],
    [1484, 628],
    [1580, 638],
  ] as const;
  return places.map(([x, y]) => flat(oval(x, y, 6, 5), '#f7d555')).join('');
}

/** Everything throws its shadow to the right and a little away from us; across the road lies that of a tree. */
function shadows(): Svg {
  const falling = (strength: number): Paint => across([0, SHADE, strength], [1, SHADE, strength * 0.2]);
  const cast = (x: number, y: number, w: number, length: number): Svg =>
    flat(poly([x, y - 9], [x + w, y], [x + w + length, y - 36], [x + length, y - 43]), falling(0.4));
  return [
    flat(poly([572, 694], [1014, 694], [1250, 664], [830, 664]), falling(0.34)),
    cast(512, 696, 18, 420),
    cast(1072, 696, 18, 420),
    cast(672, 714, 14, 560),
    cast(1412, 705, 18, 420),
    crown(90, 850, 1020, 150, falling(0.36)),
  ].join('');
}

export function busStopMorning(): Room {
  const back = [
    sky(),
    countryside(LAND, mist()),
    dandelions(),
    street(STREET, INK),
    shadows(),
    stopFurniture(INK),
    stopLamp(INK, '#c9d3d4'),
    flat(box(0, 0, WIDTH, HEIGHT), across([0, '#fff1c4', 0.34], [0.6, '#fff1c4', 0])),
    veil('#fff6e0', 0.06),
    edges('#8a7a5a', 0.12),
  ].join('');
  return { back, near: verge(['#6a9a5c', '#8bb775'], ['#e0674f', '#f7d555']) };
}
