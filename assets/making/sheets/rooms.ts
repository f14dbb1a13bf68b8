/** The contact sheet of the rooms: each as it is, and with what people sit on and what can lie there. */
import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { SCENES, type SceneId } from '../../../src/story/cues.ts';
import { ROOT } from '../place.ts';
import { fileOf, type Layer } from '../rooms/room.ts';

const FOLDER = `${ROOT}/assets/rooms`;
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

/** All rooms as they were built, as a WebP picture. */
export async function roomsSheet(): Promise<Buffer> {
  const [across, down] = [TILE.width + TILE.gap, TILE.height + TILE.label + TILE.gap];
  const wanted = SCENES.flatMap((scene) => SHOWN.map((layers) => ({ scene, layers })));
  const tiles: { input: Buffer; left: number; top: number }[] = [];
  for (const [i, { scene, layers }] of wanted.entries()) {
    const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    tiles.push({
      input: await tile(scene, layers),
      left: TILE.gap + column * across,
      top: TILE.gap + row * down,
    });
  }
  const width = COLUMNS * across + TILE.gap;
  const height = Math.ceil(wanted.length / COLUMNS) * down + TILE.gap;
  return sharp({ create: { width, height, channels: 3, background: PAPER } })
    .composite(tiles)
    .webp({ quality: 82, effort: 6, smartSubsample: true })
    .toBuffer();
}
