/**
 * The contact sheet of the rooms: `npm run art:sheet`, or `npx tsx src/tools/art/rooms-sheet.ts [file.png]`, puts all
 * built rooms together into docs/rooms-sheet.webp: each as it is, and with what people sit on and what can lie there.
 */
import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { SCENES, type SceneId } from '../../story/cues.ts';
import { fileOf, type Layer } from './rooms/room.ts';

const FOLDER = 'assets/rooms';
const PAPER = '#fbf3e4';
const COLUMNS = 4;
const TILE = { width: 480, height: 270, gap: 14, label: 30 } as const;
const SHOWN: readonly (readonly Layer[])[] = [['near'], ['thing', 'seat', 'near']];

/** One room with some of its layers, its name below. */
async function tile(scene: SceneId, layers: readonly Layer[]): Promise<Buffer> {
  const files = layers.map((layer) => `${FOLDER}/${fileOf(scene, layer)}`).filter((file) => existsSync(file));
  const whole = sharp(`${FOLDER}/${fileOf(scene, 'back')}`).composite(files.map((input) => ({ input })));
  const picture = await sharp(await whole.png().toBuffer())
    .resize(TILE.width, TILE.height)
    .png()
    .toBuffer();
  const words = `<svg xmlns="http://www.w3.org/2000/svg" width="${TILE.width}" height="${TILE.label}"><text x="${TILE.width / 2}" y="20" font-size="17" text-anchor="middle" font-family="DejaVu Sans, sans-serif" fill="#1d1a19">${scene}${layers.length > 1 ? ', sitting' : ''}</text></svg>`;
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
const wanted = SCENES.flatMap((scene) => SHOWN.map((layers) => ({ scene, layers })));
for (const [i, { scene, layers }] of wanted.entries()) {
  const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
  tiles.push({
    input: await tile(scene, layers),
    left: TILE.gap + column * across,
    top: TILE.gap + row * down,
  });
}
const sheet = sharp({
  create: {
    width: COLUMNS * across + TILE.gap,
    height: Math.ceil(wanted.length / COLUMNS) * down + TILE.gap,
    channels: 3,
    background: PAPER,
  },
}).composite(tiles);
await (file.endsWith('.webp')
  ? sheet.webp({ quality: 82, effort: 6, smartSubsample: true })
  : sheet.png()
).toFile(file);
console.log(`${file}: ${SCENES.length} rooms`);
