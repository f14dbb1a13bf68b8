/** Contact sheets of cast and rooms for docs/, put together from what was built. */
import { writeFile } from 'node:fs/promises';
import { MOODS, POSES } from '../../../src/story/cues.ts';
import { atlasMarks } from '../cast/built.ts';
import { PEOPLE } from '../cast/people.ts';
import { ROOT } from '../place.ts';
import { codeOf } from '../record/code.ts';
import { fileMark, fingerprint } from '../record/fingerprint.ts';
import type { Part, Thing } from '../record/part.ts';
import { ROOMS } from '../rooms/part.ts';
import { DEJAVU } from '../studio/needs.ts';
import { castSheet, FACES_OF_MOODS } from './cast.ts';
import { roomsSheet } from './rooms.ts';

function sheet(
  id: string,
  shown: () => readonly unknown[],
  code: string,
  make: () => Promise<Buffer>,
): Thing {
  return {
    id,
    files: [`${id}-sheet.webp`],
    source: () => fingerprint([shown(), codeOf(code)]),
    make: async (folder) => {
      await writeFile(`${folder}/${id}-sheet.webp`, await make());
      return {};
    },
  };
}

const castShown = () => [
  MOODS,
  POSES,
  fileMark(`${ROOT}/${FACES_OF_MOODS}`),
  ...PEOPLE.map(({ id, thing }) => [id, thing, atlasMarks(id)]),
];

const roomsShown = () =>
  ROOMS.things.map(({ id, files }) => [id, files.map((file) => fileMark(`${ROOT}/${ROOMS.folder}/${file}`))]);

export const SHEETS: Part = {
  name: 'sheets',
  folder: 'docs',
  needs: [DEJAVU],
  things: [
    sheet('cast', castShown, 'sheets/cast.ts', castSheet),
    sheet('rooms', roomsShown, 'sheets/rooms.ts', roomsSheet),
  ],
};
