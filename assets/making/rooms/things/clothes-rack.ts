/** A rack of clothes for two, standing on `floor`. */
import { line, oval, poly, round, soft } from '../pen/outline.ts';
import { flat, inked, type Svg, stroke, wire } from '../pen/pen.ts';

const INK = { colour: '#443240' };
const THIN = { ...INK, weight: 2 };

/** A shirt on its hanger, `w` wide at the shoulders; most are seen from the side. */
function shirt(x: number, y: number, w: number, h: number, colour: string, shade: string): Svg {
  return [
    stroke(soft([x, y - 26], [x + 7, y - 34], [x + 2, y - 40], [x - 5, y - 36]), { ...INK, weight: 2.4 }),
    inked(
      `M${x} ${y - 24} Q${x + w * 0.5} ${y - 8} ${x + w * 0.56} ${y + 24} L${x + w * 0.62} ${y + h * 0.74} L${x + w * 0.4} ${y + h * 0.76} L${x + w * 0.4} ${y + h} Q${x} ${y + h + 10} ${x - w * 0.4} ${y + h} L${x - w * 0.4} ${y + h * 0.76} L${x - w * 0.62} ${y + h * 0.74} L${x - w * 0.56} ${y + 24} Q${x - w * 0.5} ${y - 8} ${x} ${y - 24} Z`,
      colour,
      THIN,
    ),
    stroke(line([x - w * 0.4, y + h * 0.76], [x - w * 0.38, y + 46]), { ...INK, weight: 1.6 }) +
      stroke(line([x + w * 0.4, y + h * 0.76], [x + w * 0.38, y + 46]), { ...INK, weight: 1.6 }),
    inked(
      poly([x, y - 22], [x + 20, y - 8], [x + 8, y + 14], [x, y - 2], [x - 8, y + 14], [x - 20, y - 8]),
      shade,
      { ...INK, weight: 1.8 },
    ),
  ].join('');
}

/** Five ironed shirts for five days, and her dress at the end. */
export function clothesRack(floor: number): Svg {
  const shirts = [
    [128, '#dfe6ee', '#c3cedb'],
    [196, '#f3ece0', '#d9cdb9'],
    [264, '#c9d9e6', '#a9bfd2'],
    [332, '#ece5ee', '#cdbfd6'],
    [400, '#dde8e0', '#b9cfc2'],
  ] as const;
  return [
    flat(oval(280, floor + 18, 270, 12), '#443240', 0.2),
    wire(line([44, 214], [524, 214]), '#5d4a55', 9),
    wire(line([60, 214], [60, floor + 4]), '#5d4a55', 9) +
      wire(line([508, 214], [508, floor + 4]), '#5d4a55', 9),
    wire(line([60, 640], [508, 640]), '#5d4a55', 7),
    inked(
      'M470 228 Q490 236 494 262 L486 330 Q520 430 512 520 Q468 536 428 520 Q424 430 452 330 L446 262 Q452 236 470 228 Z',
      '#cf8d83',
      THIN,
    ) +
      stroke(line([452, 332], [486, 330]), THIN) +
      flat(oval(484, 440, 5), '#e8b7a6') +
      flat(oval(456, 474, 5), '#e8b7a6') +
      stroke(line([470, 228], [470, 214]), THIN),
    shirts.map(([x, colour, shade]) => shirt(x, 252, 92, 184, colour, shade)).join(''),
    inked(poly([256, 256], [264, 270], [272, 256], [276, 380], [264, 398], [252, 380]), '#7d8fb0', {
      ...INK,
      weight: 1.8,
    }),
    inked('M92 640 L96 604 Q126 596 138 622 L172 630 L172 640 Z', '#7a5648', THIN) +
      inked('M184 640 L188 604 Q218 596 230 622 L264 630 L264 640 Z', '#7a5648', THIN),
    inked(round(336, 560, 132, 80, 10), '#d7b68c', THIN) +
      inked('M346 566 Q370 540 396 556 Q430 536 460 566 Z', '#e7e0ea', THIN),
  ].join('');
}
