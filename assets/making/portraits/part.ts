/** The portraits, put together from the cast as it was built. */
import { writeFile } from 'node:fs/promises';
import { atlasMarks } from '../cast/built.ts';
import { PEOPLE } from '../cast/people.ts';
import { codeOf } from '../record/code.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { Part } from '../record/part.ts';
import { portrait } from './portrait.ts';

export const PORTRAITS: Part = {
  name: 'portraits',
  folder: 'assets/portraits',
  needs: [],
  things: PEOPLE.map(({ id }) => ({
    id,
    files: [`${id}.webp`],
    source: () => fingerprint([atlasMarks(id), codeOf('portraits/portrait.ts')]),
    make: async (folder) => {
      await writeFile(`${folder}/${id}.webp`, await portrait(id));
      return {};
    },
  })),
};
