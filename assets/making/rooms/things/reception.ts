/** A reception desk, drawn for the right side of a lobby. */
import { downwards } from '../pen/light.ts';
import { box, line, oval, poly, round } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { each, flat, inked, moved, type Svg, stroke, wire } from '../pen/pen.ts';

const INK = { colour: '#39444c' };
const THIN = { ...INK, weight: 2 };

/** The desk of somebody who says good morning to two hundred people: screen, bell, sweets, a cactus, a list to sign. */
export function reception(): Svg {
  return [
    flat(oval(1410, 726, 290, 16), '#39444c', 0.22),
    inked(
      'M1334 400 Q1336 372 1366 372 L1424 372 Q1452 372 1454 400 L1448 512 L1340 512 Z',
      '#7fa3a6',
      THIN,
    ) +
      inked(
        'M1330 398 Q1336 364 1366 364 L1424 364 Q1454 364 1460 398 L1470 480 Q1452 490 1444 476 L1440 420 L1350 420 L1346 476 Q1338 490 1320 480 Z',
        '#e0a184',
        THIN,
      ),
    inked(box(1484, 404, 150, 96), '#4d5a62', THIN) +
      inked(box(1540, 500, 26, 16), '#4d5a62', THIN) +
      flat(poly([1490, 494], [1530, 410], [1560, 410], [1520, 494]), '#ffffff', 0.12),
    inked(
      poly([1140, 536], [1660, 536], [1660, 726], [1176, 726]),
      downwards([0, '#f3f1e6'], [1, '#d5d9d2']),
      INK,
    ),
    each(8, (i) => wire(line([1204 + i * 52, 566], [1222 + i * 50, 708]), '#c3c9c4', 3, 0.8)),
    inked(poly([1112, 512], [1660, 512], [1660, 538], [1124, 538]), '#c79f70', INK) +
      wire(line([1130, 520], [1590, 520]), '#e6c69b', 3, 0.8),
    inked('M1170 510 Q1172 484 1194 484 Q1216 484 1218 510 Z', '#e3b25e', THIN) +
      stroke(line([1194, 484], [1194, 474]), { ...INK, weight: 5 }) +
      inked(box(1162, 508, 64, 8), '#5d6b71', { ...INK, weight: 1.8 }),
    moved(
      inked(poly([-54, 0], [54, 0], [40, -14], [-40, -14]), C.white, THIN) +
        wire(line([-30, -8], [16, -8]), '#8fa3a8', 3),
      'translate(1306 512)',
    ) + stroke(line([1338, 508], [1366, 488]), { colour: '#5f8f94', weight: 5 }),
    inked(poly([1410, 512], [1450, 512], [1444, 482], [1416, 482]), C.coral, THIN) +
      inked(oval(1430, 462, 16, 24), C.leaf, THIN) +
      inked(oval(1450, 460, 8, 12), C.leaf, { ...INK, weight: 1.8 }) +
      flat(oval(1430, 438, 6), '#f2c4ae'),
    inked(round(1226, 604, 120, 40, 6), '#5f8f94', THIN) + wire(line([1246, 624], [1326, 624]), '#f3f4ec', 6),
  ].join('');
}
