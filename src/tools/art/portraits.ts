/**
 * Draws the portraits of the cast: `npx tsx src/tools/art/portraits.ts` puts each person of assets/cast together at
 * rest and writes head and shoulders to assets/portraits/<person>.webp. Run it after the cast was drawn anew.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Frame } from './cast/atlas.ts';

interface Atlas {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly meta: { readonly sources: string };
}

const CAST = 'assets/cast';
const PORTRAITS = 'assets/portraits';
/** From back to front; a calm face over an open posture. */
const LAYERS = ['body/open', 'head', 'nose', 'mouth/soft', 'eyes/open', 'brows/relaxed'] as const;
/** What is shown of the box that all layers share, in its pixels, and the side of the picture made of it. */
const SHOWN = { left: 50, top: 36, width: 540, height: 540 } as const;
const SIDE = 400;

async function portrait(id: string): Promise<string> {
  const atlas: Atlas = JSON.parse(await readFile(`${CAST}/${id}.json`, 'utf8'));
  const sheet = await sharp(`${CAST}/${id}.webp`).png().toBuffer();
  const layers = await Promise.all(
    LAYERS.map(async (name) => {
      const found = atlas.frames[name];
      if (!found) throw new Error(`${id} has no frame "${name}"; draw it with src/tools/art/cast.ts.`);
      const { frame, spriteSourceSize: at } = found;
      const part = { left: frame.x, top: frame.y, width: frame.w, height: frame.h };
      return { input: await sharp(sheet).extract(part).png().toBuffer(), left: at.x, top: at.y };
    }),
  );
  const box = atlas.frames.head?.sourceSize ?? { w: 0, h: 0 };
  const whole = await sharp({
    create: { width: box.w, height: box.h, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(layers)
    .png()
    .toBuffer();
  const webp = await sharp(whole)
    .extract(SHOWN)
    .resize(SIDE, SIDE)
    .webp({ quality: 82, effort: 6 })
    .toBuffer();
  await writeFile(`${PORTRAITS}/${id}.webp`, webp);
  console.log(`${id}: ${Math.round(webp.length / 1024)} KB`);
  return atlas.meta.sources;
}

await mkdir(PORTRAITS, { recursive: true });
const people = (await readdir(CAST))
  .filter((file) => file.endsWith('.webp'))
  .map((file) => file.slice(0, -5));
const sources: Record<string, string> = {};
for (const id of people.sort()) sources[id] = await portrait(id);
await writeFile(`${PORTRAITS}/sources.json`, `${JSON.stringify(sources, null, 2)}\n`);
