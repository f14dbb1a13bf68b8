/** How drawings become pixels: what is shown, how large, how well kept. */

/** The part of the drawing space every frame shows, in drawing units. */
export const VIEW = { x: -110, y: -20, width: 1190, height: 1490 } as const;

/** Pixels per drawing unit: a person of about 500 pixels on a 1280×720 stage, drawn 1.6 times as large. */
export const SCALE = 0.62;

/** Of one sheet, at most. Flat colours and ink: kept without loss they are sharper, and smaller, than with it. */
export const COLOURS = 256;

/** The size of the box common to all frames, in pixels. */
export const SIZE = { w: Math.round(VIEW.width * SCALE), h: Math.round(VIEW.height * SCALE) } as const;

/** A point of the drawing space as a pixel of the common box. */
export function pixel(x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: Math.round((x - VIEW.x) * SCALE), y: Math.round((y - VIEW.y) * SCALE) };
}
