/** What a room is to the renderer. */
import type { Svg } from './pen.ts';

/** Two layers in pixels of 1600 × 900. `near` stands before the people; null: nothing does. */
export interface Room {
  readonly back: Svg;
  readonly near: Svg | null;
}
