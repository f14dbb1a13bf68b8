/**
 * Three pens for rooms, in pixels of a picture of 1600 × 900: `flat` for what is far away, `inked` with a thin rough
 * outline for what is near, `stroke` for a rough line alone. The roughness is seeded by the outline itself, so that
 * the same drawing gives the same text on every machine and one new thing does not change the others.
 */
import rough from 'roughjs';
import { C } from './palette.ts';

/** Elements of an SVG document. */
export type Svg = string;

/** The `d` of an SVG path. */
export type Outline = string;

/** A colour, or a gradient from light.ts. */
export type Paint = string | { readonly id: string; readonly def: Svg };

export interface Ink {
  readonly colour?: string;
  readonly weight?: number; // px
  readonly rough?: number; // 1 = a calm hand
}

const WEIGHT = 2.6;
const maker = rough.generator();

/** A number as short text, rounded to a tenth. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** A number that is always the same for the same text (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 1) + 1;
}

function paintOf(paint: Paint): { def: Svg; fill: string } {
  return typeof paint === 'string' ? { def: '', fill: paint } : { def: paint.def, fill: `url(#${paint.id})` };
}

/** A flat shape without outline. */
export function flat(outline: Outline, paint: Paint, opacity = 1): Svg {
  const { def, fill } = paintOf(paint);
  return `${def}<path d="${outline}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;
}

/** A rough line along an outline. */
export function stroke(outline: Outline, ink: Ink = {}): Svg {
  const { colour = C.ink, weight = WEIGHT, rough: roughness = 0.9 } = ink;
  const drawn = maker.path(outline, {
    seed: seedOf(outline),
    roughness,
    bowing: 0.7,
    disableMultiStroke: true,
    preserveVertices: false,
  });
  const d = drawn.sets.map((set) => maker.opsToPath(set, 1)).join(' ');
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A flat shape with a thin rough outline. */
export function inked(outline: Outline, paint: Paint, ink: Ink = {}): Svg {
  return flat(outline, paint) + stroke(outline, ink);
}

/** An even line without roughness: wires, seams between tiles, chalk far away. */
export function wire(outline: Outline, colour: string, weight = 2, opacity = 1): Svg {
  return `<path d="${outline}" fill="none" stroke="${colour}" stroke-width="${weight}" stroke-opacity="${opacity}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Moves, turns or scales what is drawn. */
export function moved(svg: Svg, transform: string): Svg {
  return `<g transform="${transform}">${svg}</g>`;
}

/** Fades a whole group at once, so that what overlaps in it does not show. */
export function faded(svg: Svg, opacity: number): Svg {
  return `<g opacity="${opacity}">${svg}</g>`;
}

/** The same thing for each number from 0 to `count` − 1. */
export function each(count: number, draw: (index: number) => Svg): Svg {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** Only what lies within an outline. */
export function clipped(outline: Outline, svg: Svg): Svg {
  const id = `c${seedOf(outline).toString(36)}`;
  return `<defs><clipPath id="${id}"><path d="${outline}"/></clipPath></defs><g clip-path="url(#${id})">${svg}</g>`;
}
