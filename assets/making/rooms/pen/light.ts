/** Light: gradients, glows, cones and the dark towards the edges. All of it soft, none of it outlined. */
import { HEIGHT, WIDTH } from './canvas.ts';
import { box, oval, poly } from './outline.ts';
import { flat, type Outline, type Paint, type Svg, seedOf } from './pen.ts';

/** Where on the way (0–1), which colour, how opaque (1 when left out). */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

function stopsOf(stops: readonly Stop[]): Svg {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');
}

function gradient(kind: 'linear' | 'radial', where: string, stops: readonly Stop[]): Paint {
  const inner = stopsOf(stops);
  const id = `g${seedOf(kind + where + inner).toString(36)}`;
  return {
    id,
    def: `<defs><${kind}Gradient id="${id}" ${where}>${inner}</${kind}Gradient></defs>`,
  };
}

/** From the top of a shape to its bottom. */
export const downwards = (...stops: readonly Stop[]): Paint =>
  gradient('linear', 'x1="0" y1="0" x2="0" y2="1"', stops);

/** From the left of a shape to its right. */
export const across = (...stops: readonly Stop[]): Paint =>
  gradient('linear', 'x1="0" y1="0" x2="1" y2="0"', stops);

/** From the middle of a shape outwards. */
export const outwards = (...stops: readonly Stop[]): Paint =>
  gradient('radial', 'cx="0.5" cy="0.5" r="0.5"', stops);

/** A soft round shine. */
export function glow(x: number, y: number, rx: number, ry: number, colour: string, strength: number): Svg {
  return flat(
    oval(x, y, rx, ry),
    outwards([0, colour, strength], [0.45, colour, strength * 0.45], [1, colour, 0]),
  );
}

/** Light that falls from a lamp, fading on its way down. */
export function cone(
  x: number,
  y: number,
  top: number,
  bottom: number,
  floor: number,
  colour: string,
  strength: number,
): Svg {
  const outline = poly([x - top / 2, y], [x + top / 2, y], [x + bottom / 2, floor], [x - bottom / 2, floor]);
  return flat(outline, downwards([0, colour, strength], [1, colour, 0]));
}

/** A colour over the whole picture, or over one outline of it. */
export function veil(colour: string, strength: number, outline: Outline = box(0, 0, WIDTH, HEIGHT)): Svg {
  return flat(outline, colour, strength);
}

/** The picture grows darker, or warmer, towards its edges. */
export function edges(colour: string, strength: number): Svg {
  const paint = gradient('radial', 'cx="0.5" cy="0.45" r="0.78"', [
    [0.45, colour, 0],
    [1, colour, strength],
  ]);
  return flat(box(0, 0, WIDTH, HEIGHT), paint);
}
