/** A plant of the kind that outlives firms, taller than anybody who waters it. */
import { downwards } from '../pen/light.ts';
import { box, line, oval, poly, soft } from '../pen/outline.ts';
import { C } from '../pen/palette.ts';
import { flat, inked, moved, type Svg, wire } from '../pen/pen.ts';

const INK = { colour: '#39444c' };
const THIN = { ...INK, weight: 2 };

/** A leaf of the large plant, hanging from `x`, `y` at an angle; slits along its sides. */
function leaf(x: number, y: number, size: number, angle: number, colour: string): Svg {
  const outline = `M0 0 C${-size * 0.5} ${-size * 0.1} ${-size * 0.62} ${-size * 0.62} ${-size * 0.3} ${-size * 0.86} Q${-size * 0.1} ${-size * 1.02} 0 ${-size * 1.16} Q${size * 0.1} ${-size * 1.02} ${size * 0.3} ${-size * 0.86} C${size * 0.62} ${-size * 0.62} ${size * 0.5} ${-size * 0.1} 0 0 Z`;
  const slit = (side: 1 | -1, at: number): Svg =>
    wire(line([side * size * 0.1, -size * at], [side * size * 0.36, -size * (at + 0.12)]), '#4c7468', 3, 0.6);
  return moved(
    inked(outline, colour, THIN) +
      wire(line([0, 0], [0, -size * 1.06]), '#4c7468', 3, 0.7) +
      slit(1, 0.3) +
      slit(-1, 0.3) +
      slit(1, 0.52) +
      slit(-1, 0.52) +
      slit(1, 0.74) +
      slit(-1, 0.74),
    `translate(${x} ${y}) rotate(${angle})`,
  );
}

/** It was here before the firm, and will be here after it. */
export function largePlant(): Svg {
  const leaves = [
    [176, 330, 150, -64, '#6f9f7c'],
    [206, 300, 150, 58, '#6f9f7c'],
    [186, 250, 160, -30, '#7fae88'],
    [196, 240, 160, 28, '#7fae88'],
    [172, 420, 140, -86, '#7fae88'],
    [212, 410, 130, 84, '#7fae88'],
    [192, 210, 150, 0, '#9cc496'],
    [170, 500, 112, -100, '#9cc496'],
    [208, 500, 108, 104, '#9cc496'],
  ] as const;
  return [
    flat(oval(190, 780, 150, 18), '#39444c', 0.22),
    wire(soft([186, 640], [196, 480], [190, 220]), '#6f7f5f', 13) +
      wire(soft([194, 640], [176, 520], [172, 410]), '#6f7f5f', 9) +
      wire(soft([192, 640], [214, 520], [210, 400]), '#6f7f5f', 9),
    leaves.map(([x, y, size, angle, colour]) => leaf(x, y, size, angle, colour)).join(''),
    inked(
      poly([92, 628], [288, 628], [262, 782], [118, 782]),
      downwards([0, '#e9e3d3'], [1, '#c9c6b9']),
      INK,
    ),
    inked(box(84, 616, 212, 26), '#f3efe2', INK) + inked(oval(190, 618, 96, 8), '#7a6250', THIN),
    inked(box(160, 690, 62, 34), C.mustardPale, { ...INK, weight: 1.8 }) +
      wire(line([170, 702], [212, 702]), '#8b7a52', 3) +
      wire(line([170, 713], [200, 713]), '#8b7a52', 3),
  ].join('');
}
