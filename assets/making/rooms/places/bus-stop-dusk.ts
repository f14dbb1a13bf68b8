/** The last stop before the fields at dusk: the sun just gone, a streetlamp that has just come on. */

import { WIDTH } from '../pen/canvas.ts';
import { cone, downwards, edges, glow, veil } from '../pen/light.ts';
import { box, oval } from '../pen/outline.ts';
import { flat, type Svg } from '../pen/pen.ts';
import type { Room } from '../room.ts';
import { birds, cloud } from '../things/kit-outdoors.ts';
import {
  type Countryside,
  countryside,
  KERB,
  type Street,
  stopFurniture,
  stopLamp,
  street,
  verge,
} from './bus-stop.ts';

const INK = { colour: '#463845' };

const LAND: Countryside = {
  hills: ['#b79ba6', '#a9a284', '#8f9577'],
  fields: ['#b9a177', '#8f7c78'],
  houses: { wall: '#c9a7a2', roof: '#94788a', pane: '#ffe3a0' },
  church: { wall: '#b397a1', roof: '#7f6a80' },
  lane: '#d9bfae',
  grass: '#7f8769',
  leaves: '#76856f',
  leavesInLight: '#94987a',
  trunk: '#6a5a56',
};

const STREET: Street = {
  pavement: ['#cdb9ac', '#bda89f'],
  joints: '#9d8a86',
  kerb: '#d8c8ba',
  road: ['#857a86', '#6d6474'],
  marks: '#d9cbc4',
};

function sky(): Svg {
  return [
    flat(
      box(0, 0, WIDTH, 560),
      downwards([0, '#7ea3bd'], [0.38, '#cfc4c6'], [0.66, '#f4c9a6'], [0.88, '#f2a583'], [1, '#e8937a']),
    ),
    glow(560, 492, 520, 210, '#ffe3ae', 0.85),
    cloud(180, 150, 330, '#f6d9c8', 0.6),
    cloud(900, 92, 300, '#f3d3c6', 0.5),
    cloud(640, 250, 250, '#fbe3cc', 0.5),
    birds(
      [
        [300, 262],
        [342, 246],
        [388, 268],
      ],
      '#6d6878',
    ),
  ].join('');
}

export function busStopDusk(): Room {
  const back = [
    sky(),
    countryside(LAND),
    street(STREET, INK),
    stopFurniture(INK),
    veil('#e9b79e', 0.08),
    stopLamp(INK, '#fff3c4'),
    cone(1302, 130, 70, 300, KERB + 20, '#ffe9ae', 0.26),
    cone(1302, 130, 78, 400, KERB + 20, '#ffe9ae', 0.24),
    glow(1302, 136, 150, 120, '#fff0be', 0.9),
    flat(oval(1302, KERB + 6, 210, 24), '#ffe9ae', 0.24),
    edges('#3f3656', 0.3),
  ].join('');
  return { back, near: verge(['#5d6350', '#70745c'], ['#d98a78', '#e6c07c']) };
}
