/**
 * The version of a story: eight hex digits that stand for its structure and for the model that reckons its plays, whatever
 * its words are.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import * as v from 'valibot';
import { versionTag } from '../journal/version.ts';
import type { StoryCard, StoryHeader, StoryTime } from '../story/beat.ts';
import { MODEL_VERSIONS } from '../trust/models.ts';
import { MODEL_VERSION } from '../trust/respond.ts';
import { readJsonStructure } from './structure/json.ts';
import { readStructure } from './structure/structure.ts';

/** Raise it when the rules of what counts change: every story then has another version. */
const RULES = 1;
const STORIES = resolve(import.meta.dirname, '../../stories');
const TABLE = join(STORIES, 'versions.json');
/** Earlier stories: a folder for each time from which they are kept. */
export const EARLIER = join(STORIES, 'earlier');
const KEPT = join(EARLIER, 'earlier.json');

/** Versions say nothing of this model: at its time they stood for the structure alone. */
const UNTOLD = '2';
/** Models before the present one whose plays can still be reckoned, the latest first. */
const MODELS = MODEL_VERSIONS.filter((model) => model !== MODEL_VERSION).reverse();

/** The structure of a source that was compiled, as eight hex digits. */
export function structureOf(tree: ParsedObject, header: StoryHeader): string {
  return digits(JSON.stringify([RULES, readStructure(tree, header)]));
}

/** Of a story that was read from compiled JSON, where the source is not known. */
export function structureOfJson(ink: object, header: StoryHeader): string {
  return digits(JSON.stringify([RULES, readJsonStructure(ink, header)]));
}

/** The present version of a story and the earlier ones that are known of it. */
export function timesOf(
  id: string,
  structure: string,
  ink: object,
): Pick<StoryCard, keyof StoryTime | 'earlier'> {
  const kept = earlierStories().filter((each) => each.id === id);
  const reckoned = MODELS.map((model) => ({ model, version: versionOf(structure, model, []) }));
  const others = reckoned.filter(({ version }) => !kept.some((each) => each.version === version));
  const earlier = [...kept, ...others].map((each) => timeOf(id, each.version, each.model, ink));
  const names = earlier.flatMap(({ version, formerly }) => [version, ...formerly]);
  const version = versionOf(structure, MODEL_VERSION, names);
  const present = timeOf(id, version, MODEL_VERSION, ink);
  return { ...present, earlier: earlier.filter((time) => time.version !== version) };
}

/** Another one for another model, and never one that play codes could not tell from those of `names`. */
function versionOf(structure: string, model: string, names: readonly string[]): string {
  const tags = names.map(versionTag);
  for (let n = 0; ; n++) {
    const version = n === 0 && model === UNTOLD ? structure : digits(JSON.stringify([structure, model, n]));
    if (names.includes(version) || !tags.includes(versionTag(version))) return version;
  }
}

/**
 * With the other names of the version, the oldest first. For a story in `stories/versions.json` those of the table; else the
 * one that release 0.1 gave, which followed every letter and knew model 2 alone.
 */
function timeOf(id: string, version: string, model: string, ink: object): StoryTime {
  const rows = formerNames()[id];
  const untabled = model === UNTOLD ? [digits(JSON.stringify(ink))] : [];
  const formerly = rows
    ? Object.entries(rows).flatMap(([former, now]) => (now === version ? former : []))
    : untabled;
  return { version, formerly, model };
}

/** A story as it was: its main file is `<id>.ink` in its folder below `EARLIER`. */
export interface EarlierStory {
  readonly id: string;
  readonly folder: string; // its name
  readonly version: string;
  readonly model: string;
}

let kept: readonly EarlierStory[] | null = null;

/** All that `stories/earlier/earlier.json` names. Throws an Error when the file is not so. */
export function earlierStories(): readonly EarlierStory[] {
  if (kept) return kept;
  const folders = existsSync(KEPT) ? parse(KEPT, Kept) : {};
  kept = Object.entries(folders).flatMap(([folder, { model, stories }]) =>
    Object.entries(stories).map(([id, version]) => ({ id, folder, version, model })),
  );
  return kept;
}

/** The main file of an earlier story. */
export function earlierPath({ folder, id }: EarlierStory): string {
  return join(EARLIER, folder, `${id}.ink`);
}

const Version = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'a version is of eight hex digits'));
const Names = v.record(v.string(), v.record(Version, Version));
const Kept = v.record(v.string(), v.object({ model: v.string(), stories: v.record(v.string(), Version) }));

let names: v.InferOutput<typeof Names> | null = null;

/** `{ story: { former name: version } }`. Throws an Error when the file is not so. */
function formerNames(): v.InferOutput<typeof Names> {
  names ??= parse(TABLE, Names);
  return names;
}

function parse<T>(path: string, schema: v.GenericSchema<unknown, T>): T {
  const read = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')), { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(
    `${path} is no table of versions: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}.`,
  );
}

function digits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
