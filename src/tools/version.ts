/** The version of a story: eight hex digits that stand for its structure, whatever its words are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { StoryHeader } from '../story/beat.ts';
import { readJsonStructure } from './structure/json.ts';
import { readStructure } from './structure/structure.ts';

/** Raise it when the rules of what counts change: every story then has another version. */
const RULES = 1;
const TABLE = resolve(import.meta.dirname, '../../stories/versions.json');

/** Of a source that was compiled. */
export function versionOf(tree: ParsedObject, header: StoryHeader): string {
  return digits(JSON.stringify([RULES, readStructure(tree, header)]));
}

/** Of a story that was read from compiled JSON, where the source is not known. */
export function versionOfJson(ink: object, header: StoryHeader): string {
  return digits(JSON.stringify([RULES, readJsonStructure(ink, header)]));
}

/**
 * The versions under which the same structure was known before, the oldest first. For a story in
 * `stories/versions.json` those of the table; else the one that release 0.1 gave, which followed every letter.
 */
export function formerVersions(id: string, version: string, ink: object): readonly string[] {
  const known = readTable().get(id);
  if (known === undefined) return [digits(JSON.stringify(ink))];
  return known.filter(([, structure]) => structure === version).map(([former]) => former);
}

type Table = ReadonlyMap<string, readonly (readonly [former: string, structure: string])[]>;

let table: Table | null = null;

/** `{ story: { former version: version of the structure it had } }`. Throws an Error when the file is not so. */
function readTable(): Table {
  table ??= new Map(
    Object.entries(parse(readFileSync(TABLE, 'utf8'))).map(([id, row]) => [id, rowOf(id, row)]),
  );
  return table;
}

function parse(text: string): object {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null) return value;
  throw new Error(`${TABLE} is no table of versions: write { "story": { "old version": "version" } }.`);
}

function rowOf(id: string, row: unknown): readonly (readonly [string, string])[] {
  const entries = typeof row === 'object' && row !== null ? Object.entries(row) : [];
  return entries.map(([former, structure]) => {
    if (/^[0-9a-f]{8}$/.test(former) && typeof structure === 'string') return [former, structure];
    throw new Error(`${TABLE}: "${former}" of "${id}" is no version of eight hex digits.`);
  });
}

function digits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
