/** The icon as pictures of fixed sizes, for devices on which Seams is installed. */
import { Resvg } from '@resvg/resvg-js';

/** The paper that Seams is drawn on; a device that cuts icons to a form of its own shows it to the edge. */
const PAPER = '#fbf3e4';

export interface IconLook {
  readonly side: number; // pixels
  readonly drawn: number; // how much of the side the drawing takes, 0–1; less than 1: on paper
}

/** `svg`: a drawing without width and height, in a square of its own. As PNG. */
export function drawIcon(svg: string, { side, drawn }: IconLook): Buffer {
  const part = side * drawn;
  const at = (side - part) / 2;
  const paper = drawn < 1 ? `<rect width="${side}" height="${side}" fill="${PAPER}"/>` : '';
  const inside = svg.replace('<svg ', `<svg x="${at}" y="${at}" width="${part}" height="${part}" `);
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${paper}${inside}</svg>`;
  return new Resvg(whole).render().asPng();
}
