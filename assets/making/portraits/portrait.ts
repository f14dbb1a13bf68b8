/** A person of the cast at rest, head and shoulders. */
import sharp from 'sharp';
import { openAtlas } from '../cast/built.ts';

/** From back to front; a calm face over an open posture. */
const LAYERS = ['body/open', 'head', 'nose', 'mouth/soft', 'eyes/open', 'brows/relaxed'] as const;
/** What is shown of the box that all layers share, in its pixels, and the side of the picture made of it. */
const SHOWN = { left: 50, top: 36, width: 540, height: 540 } as const;
const SIDE = 400;

/** As a WebP picture. */
export async function portrait(id: string): Promise<Buffer> {
  const { atlas, cut } = await openAtlas(id);
  const layers = await Promise.all(
    LAYERS.map(async (name) => {
      const { png, at } = await cut(name);
      return { input: png, left: at.x, top: at.y };
    }),
  );
  const box = atlas.frames.head?.sourceSize ?? { w: 0, h: 0 };
  const whole = await sharp({
    create: { width: box.w, height: box.h, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(layers)
    .png()
    .toBuffer();
  return sharp(whole).extract(SHOWN).resize(SIDE, SIDE).webp({ quality: 82, effort: 6 }).toBuffer();
}
