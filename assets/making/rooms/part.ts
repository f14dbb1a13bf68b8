/** The rooms: each scene's picture, and beside it what lies, is sat on, or stands before the people there. */
import { writeFile } from 'node:fs/promises';
import { SCENES, type SceneId } from '../../../src/story/cues.ts';
import { codeOf } from '../record/code.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { Part, Thing } from '../record/part.ts';
import { drawRoom } from './all.ts';
import { paint } from './paint.ts';
import { fileOf, LAYERS } from './room.ts';

function roomThing(scene: SceneId): Thing {
  const room = drawRoom(scene);
  const layers = LAYERS.filter((layer) => room[layer]);
  return {
    id: scene,
    files: layers.map((layer) => fileOf(scene, layer)),
    source: () => fingerprint([room, codeOf('rooms/paint.ts')]),
    make: async (folder) => {
      for (const layer of layers)
        await writeFile(`${folder}/${fileOf(scene, layer)}`, await paint(room[layer] ?? '', layer));
      return {};
    },
  };
}

export const ROOMS: Part = {
  name: 'rooms',
  folder: 'assets/rooms',
  needs: [],
  things: SCENES.map(roomThing),
};
