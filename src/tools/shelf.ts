/** The stories on disk, for the command lines. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { earlierVersion, isSameVersion } from '../journal/version.ts';
import type { StoryFile } from '../story/beat.ts';
import { compileEarlier, compileStory } from './compile.ts';
import { cachedStory } from './story-cache.ts';
import { UsageError } from './usage.ts';
import { type EarlierStory, earlierStories } from './version.ts';

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

const known = new Map<string, StoryFile>(); // stories of ours that were asked for before, by id

/** The same object whenever it is asked for: engines share what they have built of it. */
function ourStory(id: string, compile: () => StoryFile): StoryFile {
  const story = known.get(id) ?? cachedStory(id, compile);
  known.set(id, story);
  return story;
}

/** A story by its id, or by the path of an .ink or compiled .json file. Throws a UsageError or a DefectError. */
export function findStory(name: string): StoryFile {
  if (storyIds().includes(name)) return ourStory(name, () => compileStory(storyPath(name)));
  if (!/\.(ink|json)$/.test(name)) {
    throw new UsageError(
      `There is no story "${name}". The stories are: ${storyIds().join(', ')}; or name an .ink or .json file.`,
    );
  }
  if (!existsSync(name)) throw new UsageError(`There is no file "${name}".`);
  return compileStory(name);
}

/** The earlier stories that are kept under this id. */
export function earlierOf(id: string): readonly EarlierStory[] {
  return earlierStories().filter((each) => each.id === id);
}

/** A kept earlier story, compiled. Throws a DefectError. */
export function findEarlier(kept: EarlierStory): StoryFile {
  return ourStory(`${kept.id}@${kept.version}`, () => compileEarlier(kept));
}

/** The story as its version `told` was: the present one, or an earlier one. Throws a UsageError where there is none such. */
export function storyAt(id: string, told: string): StoryFile {
  const present = findStory(id);
  if (isSameVersion(present, told)) return present;
  const time = earlierVersion(present, told);
  if (!time) throw new UsageError(`There is no version "${told}" of "${id}".`);
  const kept = earlierOf(id).find(({ version }) => version === time.version);
  return kept ? findEarlier(kept) : { ...present, ...time, earlier: [] };
}
