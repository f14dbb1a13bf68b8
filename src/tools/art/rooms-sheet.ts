/**
 * The contact sheet of the rooms: `npx tsx src/tools/art/rooms-sheet.ts [file.png]` puts all built rooms together,
 * what stands before the people included, into docs/rooms-sheet.webp.
 */
import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { SCENES, type SceneId } from '../../story/cues.ts';

const FOLDER = 'assets/rooms';
const PAPER = '#fbf3e4';
const COLUMNS = 2;
const TILE = { width: 640, height: 360, gap: 16, label: 34 } as const;

/** One room with its name below. */
async function tile(scene: SceneId): Promise<Buffer> {
  const near = `${FOLDER}/${scene}-near.webp`;
  const whole = sharp(`${FOLDER}/${scene}.webp`).composite(existsSync(near) ? [{ input: near }] : []);
  const picture = await sharp(await whole.png().toBuffer())
    .resize(TILE.width, TILE.height)
    .png()
    .toBuffer();
  const words = `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE.width}" height="${TILE.label}"><text x="${TILE.width / 2}" y="23" font-size="19" text-anchor="middle" font-family="DejaVu Sans, sans-serif" fill="#1d1a19">${scene}</text></svg>`;
  return sharp({
    create: { width: TILE.width, height: TILE.height + TILE.label, channels: 3, background: PAPER },
  })
    .composite([
      { input: picture, left: 0, top: 0 },
      { input: Buffer.from(words), left: 0, top: TILE.height },
    ])
    .png()
    .toBuffer();
}

const [file = 'docs/rooms-sheet.webp'] = process.argv.slice(2);
const [across, down] = [TILE.width + TILE.gap, TILE.height + TILE.label + TILE.gap];
const tiles: { input: Buffer; left: number; top: number }[] = [];
for (const [i, scene] of SCENES.entries()) {
  const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
  tiles.push({ input: await tile(scene), left: TILE.gap + column * across, top: TILE.gap + row * down });
}
const sheet = sharp({
  create: {
    width: COLUMNS * across + TILE.gap,
    height: Math.ceil(SCENES.length / COLUMNS) * down + TILE.gap,
    channels: 3,
    background: PAPER,
  },
}).composite(tiles);
await (file.endsWith('.webp')
  ? sheet.webp({ quality: 82, effort: 6, smartSubsample: true })
  : sheet.png()
).toFile(file);
console.log(`${file}: ${SCENES.length} rooms`);
