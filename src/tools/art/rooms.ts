/**
 * Draws the rooms: `npx tsx src/tools/art/rooms.ts [scene…]` writes assets/rooms/<scene>.webp, its other
 * layers to <scene>-seat.webp, -near.webp and -thing.webp, and their fingerprints to assets/rooms/sources.json.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { SCENES, type SceneId } from '../../story/cues.ts';
import { drawRoom } from './rooms/all.ts';
import { paint, roomHash } from './rooms/paint.ts';
import { fileOf, LAYERS } from './rooms/room.ts';

const FOLDER = 'assets/rooms';
const SOURCES = `${FOLDER}/sources.json`;

/** Paints all layers and gives back the room's fingerprint. */
async function build(scene: SceneId): Promise<string> {
  const room = drawRoom(scene);
  const sizes: string[] = [];
  for (const kind of LAYERS) {
    const layer = room[kind];
    const file = `${FOLDER}/${fileOf(scene, kind)}`;
    if (!layer) {
      await rm(file, { force: true });
      continue;
    }
    const picture = await paint(layer, kind);
    await writeFile(file, picture);
    sizes.push(`${kind} ${Math.round(picture.length / 1024)} KB`);
  }
  console.log(`${scene}: ${sizes.join(', ')}`);
  return roomHash(room);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SCENES.some((scene) => scene === name));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are ${SCENES.join(', ')}.`);
  process.exit(2);
}
await mkdir(FOLDER, { recursive: true });
const known: Record<string, string> = existsSync(SOURCES) ? JSON.parse(await readFile(SOURCES, 'utf8')) : {};
const made: Record<string, string> = {};
for (const scene of SCENES) {
  const stays = wanted.length > 0 && !wanted.includes(scene);
  const hash = stays ? known[scene] : await build(scene);
  if (hash !== undefined) made[scene] = hash;
}
await writeFile(SOURCES, `${JSON.stringify(made, null, 2)}\n`);
