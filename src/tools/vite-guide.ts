/**
 * Vite plugin: docs/teaching.md, the guide for teachers, as the module `virtual:guide`. One source for those who read it in
 * the repository and those who read it in the app. A change of it loads the page anew in development.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readGuide } from './guide.ts';

const GUIDE = 'virtual:guide';
const FILE = 'docs/teaching.md';

export function seamsGuide(): Plugin {
  let file = resolve(FILE);
  return {
    name: 'seams-guide',
    configResolved(config) {
      file = resolve(config.root, FILE);
    },
    resolveId: (id) => (id === GUIDE ? `\0${GUIDE}` : undefined),
    load(id) {
      if (id !== `\0${GUIDE}`) return undefined;
      this.addWatchFile(file);
      return `export const guide = ${JSON.stringify(readGuide(readFileSync(file, 'utf8')))};`;
    },
  };
}
