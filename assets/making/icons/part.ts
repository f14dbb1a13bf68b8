/** The icons of an installed Seams, from the one drawing `assets/icon.svg`. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../place.ts';
import { codeOf } from '../record/code.ts';
import { fileMark, fingerprint } from '../record/fingerprint.ts';
import type { Part } from '../record/part.ts';
import { drawIcon, type IconLook } from './draw.ts';

const DRAWING = join(ROOT, 'assets/icon.svg');

/** What may be cut away of a maskable icon lies outside a circle of 0.8 of its side; a square in it has 0.56. */
const LOOKS: Readonly<Record<string, IconLook>> = {
  'icon-192': { side: 192, drawn: 1 },
  'icon-512': { side: 512, drawn: 1 },
  'maskable-512': { side: 512, drawn: 0.56 },
};

export const ICONS: Part = {
  name: 'icons',
  folder: 'assets/icons',
  needs: [],
  things: Object.entries(LOOKS).map(([id, look]) => ({
    id,
    files: [`${id}.png`],
    source: () => fingerprint([fileMark(DRAWING), look, codeOf('icons/draw.ts')]),
    make: async (folder) => {
      await writeFile(`${folder}/${id}.png`, drawIcon(readFileSync(DRAWING, 'utf8'), look));
      return {};
    },
  })),
};
