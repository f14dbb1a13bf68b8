/** A small repository with one part whose things are words in text files: to break, and to build. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBuilt } from '../record/built.ts';
import { drift } from '../record/drift.ts';
import { fingerprint } from '../record/fingerprint.ts';
import type { Part, Thing } from '../record/part.ts';
import { clear, rebuild } from '../record/rebuild.ts';

interface BuildOptions {
  readonly anew?: boolean;
  readonly installed?: boolean; // the program that its part needs
}

export interface World {
  readonly made: readonly string[]; // ids of all that was made so far
  readonly said: readonly string[];
  at(file: string): string;
  /** Changes or adds the source of a thing. */
  write(id: string, word: string, files?: readonly string[]): void;
  forget(id: string): void;
  /** As `npm run assets` does it; false where a program was missing. */
  build(options?: BuildOptions): Promise<boolean>;
  drift(): readonly string[];
  remove(): void;
}

export function world(words: Readonly<Record<string, string>>): World {
  const root = mkdtempSync(join(tmpdir(), 'seams-world-'));
  const sources = new Map(
    Object.entries(words).map(([id, word]) => [id, { word, files: [`${id}.txt`] as readonly string[] }]),
  );
  const made: string[] = [];
  const said: string[] = [];
  for (const folder of ['noises', 'making']) mkdirSync(join(root, 'assets', folder), { recursive: true });
  writeFileSync(join(root, 'assets/by-hand.txt'), '');

  const things = (): readonly Thing[] =>
    [...sources].map(([id, { word, files }]) => ({
      id,
      files,
      source: () => fingerprint([word]),
      make: async (folder) => {
        made.push(id);
        if (word === 'FAIL') throw new Error('too loud');
        for (const file of files) writeFileSync(join(folder, file), word);
        if (word === 'STRAY') writeFileSync(join(folder, 'stray.txt'), word);
        return { [id]: word.length };
      },
    }));
  const parts = (installed: boolean): readonly Part[] => [
    {
      name: 'noises',
      folder: 'assets/noises',
      needs: [{ name: 'whistle', there: () => installed, remedy: 'Buy one.' }],
      facts: { file: 'assets/noises/noises.json', key: 'lengths' },
      things: things(),
    },
  ];

  return {
    made,
    said,
    at: (file) => join(root, file),
    write: (id, word, files = [`${id}.txt`]) => sources.set(id, { word, files }),
    forget: (id) => sources.delete(id),
    build: async ({ anew = false, installed = true } = {}) => {
      const all = parts(installed);
      const before = readBuilt(root);
      const order = { root, parts: all, anew, say: (line: string) => said.push(line) };
      let done = true;
      for (const part of all) done = (await rebuild(order, part, part.things)) && done;
      clear(order, before);
      return done;
    },
    drift: () => drift(root, parts(true), readBuilt(root), ['by-hand.txt']).map(({ what }) => what),
    remove: () => rmSync(root, { recursive: true }),
  };
}
