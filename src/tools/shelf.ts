/** The stories on disk, for the command lines. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { StoryFile } from '../story/beat.ts';
import { compileStory } from './compile.ts';
import { cachedStory } from './story-cache.ts';
import { UsageError } from './usage.ts';

const FOLDER = resolve(import.meta.dirname, '../../stories');

/** Ids of the stories that Seams brings with it. */
export function storyIds(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ink'))
    .map((name) => basename(name, '.ink'))
    .sort();
}

/** The main file of a story that Seams brings with it, by its id. */
export function storyPath(id: string): string {
  return join(FOLDER, `${id}.ink`);
}

/** A story by its id, or by the path of an .ink or compiled .json file. Throws a UsageError or a DefectError. */
export function findStory(name: string): StoryFile {
  if (storyIds().includes(name)) return cachedStory(name, () => compileStory(storyPath(name)));
  if (!/\.(ink|json)$/.test(name)) {
    throw new UsageError(
      `There is no story "${name}". The stories are: ${storyIds().join(', ')}; or name an .ink or .json file.`,
    );
  }
  if (!existsSync(name)) throw new UsageError(`There is no file "${name}".`);
  return compileStory(name);
}
