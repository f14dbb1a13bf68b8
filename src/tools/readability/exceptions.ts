/** What a folder of stories may do beyond the bars of readability, and why: its file `readability.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SceneBars {
  readonly common: number; // percent of common words, at least
  readonly sentence: number; // words a sentence, at most
  readonly far: number; // percent of pronouns far from a name, at most
}

export interface StoryExceptions {
  readonly words: ReadonlySet<string>; // in small letters: what the story is about, or tells the meaning of
  readonly scenes: ReadonlyMap<string, Partial<SceneBars>>; // by the name of a scene
}

export const EXCEPTIONS = 'readability.json';

/**
 * `{ "words": [...], "stories": { "id": { "words": [...], "scenes": { "name": { "common": 90, "why": "…" } } } } }`: all parts
 * may be left out. Throws an Error that says what is wrong with the file.
 */
export function readExceptions(main: string, id: string): StoryExceptions {
  const path = join(dirname(main), EXCEPTIONS);
  if (!existsSync(path)) return { words: new Set(), scenes: new Map() };
  const whole = objectOf(JSON.parse(readFileSync(path, 'utf8')), path);
  const own = objectOf(objectOf(whole.stories ?? {}, path)[id] ?? {}, path);
  const words = [...wordsOf(whole.words ?? [], path), ...wordsOf(own.words ?? [], path)];
  const scenes = Object.entries(objectOf(own.scenes ?? {}, path));
  return {
    words: new Set(words.map((word) => word.toLowerCase())),
    scenes: new Map(scenes.map(([name, bars]) => [name, barsOf(objectOf(bars, path), name, path)])),
  };
}

function objectOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error(`${path} should hold objects, and has ${JSON.stringify(value)} in the place of one.`);
}

function wordsOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw new Error(`${path} should list words, not ${JSON.stringify(value)}.`);
}

const BARS = ['common', 'sentence', 'far'] as const;

/** A bar of its own needs a reason. */
function barsOf(given: Readonly<Record<string, unknown>>, scene: string, path: string): Partial<SceneBars> {
  if (typeof given.why !== 'string' || given.why === '') {
    throw new Error(`${path} moves a bar of "${scene}" and does not say why.`);
  }
  const bars = BARS.flatMap((bar) => (typeof given[bar] === 'number' ? [[bar, given[bar]] as const] : []));
  return Object.fromEntries(bars);
}
