/** The cast: each person as one sheet of frames and the file that says where each lies, for the stage to put together. */
import { writeFile } from 'node:fs/promises';
import { codeOf } from '../record/code.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { Part } from '../record/part.ts';
import { renderAtlas } from './atlas.ts';
import { drawPerson } from './draw.ts';
import { PEOPLE, type Person } from './people.ts';
import { RIG } from './rig.ts';

/** The drawings and the rig of a person, and how they are rendered. */
function source(person: Person): string {
  return fingerprint([RIG, drawPerson(person), codeOf('cast/atlas.ts')]);
}

async function make(person: Person, folder: string): Promise<void> {
  const { webp, frames, size } = await renderAtlas(drawPerson(person));
  const meta = { image: `${person.id}.webp`, format: 'RGBA8888', size, scale: '1', rig: RIG };
  await writeFile(`${folder}/${person.id}.webp`, webp);
  await writeFile(`${folder}/${person.id}.json`, `${JSON.stringify({ frames, meta })}\n`);
}

export const CAST: Part = {
  name: 'cast',
  folder: 'assets/cast',
  needs: [],
  things: PEOPLE.map((person) => ({
    id: person.id,
    files: [`${person.id}.webp`, `${person.id}.json`],
    source: () => source(person),
    make: async (folder) => {
      await make(person, folder);
      return {};
    },
  })),
};
