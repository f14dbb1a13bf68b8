/** From drawings to pictures. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { HEIGHT, PAPER, WIDTH } from './pen/canvas.ts';
import type { Svg } from './pen/pen.ts';
import type { Layer } from './room.ts';

const QUALITY = { quality: 73, alphaQuality: 90, effort: 6, smartSubsample: true } as const;

/** One layer as a WebP picture; what the back leaves open shows paper, the others stay clear. */
export async function paint(layer: Svg, kind: Layer): Promise<Buffer> {
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  const document = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${layer}</svg>`;
  const image = new Resvg(document, { fitTo: { mode: 'width', value: WIDTH } }).render();
  const picture = sharp(image.asPng());
  return (kind === 'back' ? picture.flatten({ background: PAPER }) : picture).webp(QUALITY).toBuffer();
}
