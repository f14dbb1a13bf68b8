/** From drawings to pictures, and the fingerprint that tells when a picture has grown stale. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { fingerprint } from '../fingerprint.ts';
import { HEIGHT, WIDTH } from './light.ts';
import { C } from './palette.ts';
import type { Svg } from './pen.ts';
import type { Furnished, Layer } from './room.ts';

const QUALITY = { quality: 73, alphaQuality: 90, effort: 6, smartSubsample: true } as const;

/** One layer as a WebP picture, `width` px wide; what the back leaves open shows paper, the others stay clear. */
export async function paint(layer: Svg, kind: Layer, width: number = WIDTH): Promise<Buffer> {
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  const document = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${layer}</svg>`;
  const image = new Resvg(document, { fitTo: { mode: 'width', value: width } }).render();
  const picture = sharp(image.asPng());
  return (kind === 'back' ? picture.flatten({ background: C.paper }) : picture).webp(QUALITY).toBuffer();
}

/** The drawings of a room and how they are painted, as 16 hexadecimal digits. */
export function roomHash(room: Furnished): string {
  return fingerprint([WIDTH, HEIGHT, QUALITY, room]);
}
