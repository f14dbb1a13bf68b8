/** What tells in a father's kitchen that two live here, and when: the fridge with its calendar, a coat on a chair. */

import { box, line, oval, poly, ridge, round, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { clipped, each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';
import { note } from './kit-indoors.ts';

const INK = { colour: '#4a403c' };
const THIN = { ...INK, weight: 2 };

/** The calendar: what is over is crossed out, and one day has a ring round it. */
function calendar(): Svg {
  const day = (i: number): Svg => {
    const [x, y] = [838 + (i % 7) * 18, 330 + Math.floor(i / 7) * 20];
    return i < 16
      ? wire(line([x - 5, y - 5], [x + 5, y + 5]), '#8f8178', 2, 0.9)
      : flat(oval(x, y, 2.6), '#8f8178');
  };
  return [
    inked(box(822, 226, 142, 206), C.white, THIN),
    clipped(
      box(826, 230, 134, 78),
      [
        flat(box(822, 226, 142, 90), '#a9d1de'),
        flat(ridge(320, [822, 290], [860, 262], [896, 288], [930, 256], [970, 284]), '#8fb587'),
        flat(oval(936, 250, 11), '#fbeec4'),
      ].join(''),
    ),
    flat(box(826, 308, 134, 8), C.coral),
    each(28, day),
    stroke(oval(874, 370, 14, 11), { colour: '#c8402f', weight: 3.4, rough: 1.6 }),
    wire(line([838, 412], [948, 412]), '#d5c8b8', 2, 0.9),
    stroke(line([872, 226], [893, 208], [914, 226]), { ...INK, weight: 2 }) +
      flat(oval(893, 206, 7), C.tealDeep),
  ].join('');
}

/** The fridge with all that a family of two and a half keeps on it. */
export function fridge(floor: number): Svg {
  const drawing = [
    inked(box(828, 488, 74, 96), C.butter, { ...INK, weight: 1.8 }),
    stroke(oval(856, 514, 9), { colour: '#8a5a3a', weight: 2.4 }),
    stroke(line([856, 524], [856, 552], [846, 570]), { colour: '#8a5a3a', weight: 2.4 }) +
      stroke(line([856, 552], [868, 570]), { colour: '#8a5a3a', weight: 2.4 }),
    inked(oval(876, 552, 9, 13), C.coral, { ...INK, weight: 1.8 }) +
      stroke(line([876, 540], [878, 508]), { ...INK, weight: 2.4 }),
    stroke(line([856, 534], [886, 546]), { colour: '#8a5a3a', weight: 2.4 }),
    flat(oval(865, 490, 6), C.red),
  ].join('');
  return [
    flat(oval(902, floor + 6, 150, 10), '#4a403c', 0.2),
    inked(round(788, 150, 226, floor - 148, 22), '#f2f1e8', INK),
    flat(poly([990, 166], [1006, 180], [1006, floor - 14], [990, floor - 10]), '#ccd2ca', 0.8),
    stroke(line([788, 462], [1014, 461]), INK),
    inked(round(800, 386, 12, 60, 6), '#b9c2bd', THIN) + inked(round(800, 478, 12, 84, 6), '#b9c2bd', THIN),
    moved(calendar(), 'translate(-12 0)'),
    drawing,
    note(918, 484, 62, 40, '#cfe3e6', C.mustard, INK) + note(924, 546, 54, 62, C.coralPale, C.tealDeep, INK),
    flat(round(826, 176, 62, 26, 6), C.mustardPale) +
      stroke(round(826, 176, 62, 26, 6), { ...INK, weight: 1.8 }),
    inked(box(830, 112, 130, 38), '#cda77b', THIN) +
      inked(oval(870, 106, 20, 12), C.mustard, THIN) +
      inked(oval(906, 104, 19, 13), C.red, THIN),
  ].join('');
}

/** By the wall a chair; over it the coat in which somebody came home late. */
export function coatChair(floor: number): Svg {
  const leg = (x: number, foot: number, y: number): Svg =>
    stroke(line([x, 596], [foot, y]), { colour: '#8a5a3a', weight: 11 });
  const post = (x: number): Svg => inked(round(x, 352, 16, 240, 7), C.woodDeep, THIN);
  return [
    flat(oval(1436, floor + 34, 116, 12), '#4a403c', 0.2),
    leg(1382, 1382, floor + 2) +
      leg(1490, 1490, floor + 2) +
      leg(1362, 1350, floor + 30) +
      leg(1510, 1522, floor + 30),
    inked(round(1342, 578, 188, 26, 10), C.wood, INK),
    post(1354) + post(1502) + inked(round(1362, 366, 148, 24, 8), C.woodDeep, THIN),
    inked(
      'M1372 404 Q1378 380 1404 378 L1470 378 Q1496 380 1502 404 L1524 540 Q1528 566 1508 570 L1494 560 L1492 592 Q1436 604 1380 592 L1378 560 L1364 570 Q1344 566 1350 540 Z',
      '#6f86a3',
      INK,
    ),
    inked('M1400 380 Q1436 396 1474 380 L1464 430 L1437 456 L1410 430 Z', '#8aa0ba', THIN),
    stroke(soft([1437, 456], [1439, 520], [1436, 596]), THIN),
    stroke(soft([1384, 432], [1388, 500], [1378, 562]), THIN) +
      stroke(soft([1490, 432], [1486, 500], [1494, 562]), THIN),
    flat(oval(1449, 490, 5), '#40506a') + flat(oval(1449, 530, 5), '#40506a'),
    inked(poly([1396, 534], [1424, 530], [1424, 546], [1398, 550]), '#8aa0ba', { ...INK, weight: 1.8 }),
  ].join('');
}
