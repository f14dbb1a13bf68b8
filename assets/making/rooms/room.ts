/** What a room is to the renderer. */
import type { Svg } from './pen/pen.ts';

/** Layers in pixels of 1600 × 900. */
export interface Room {
  readonly back: Svg;
  readonly near: Svg | null; // stands before the people; null: nothing does
  readonly thing?: Svg; // the story's thing, where it can lie here
}

/** A room with what is sat on in it, which is shown only while somebody sits. */
export interface Furnished extends Room {
  readonly seat: Svg;
}

/** From back to front, people between the last two. */
export const LAYERS = ['back', 'thing', 'seat', 'near'] as const;
export type Layer = (typeof LAYERS)[number];

/** The name of a layer's picture: the back bears the room's own. */
export const fileOf = (scene: string, layer: Layer): string =>
  `${scene}${layer === 'back' ? '' : `-${layer}`}.webp`;
