/** What was built from what: assets/making/built.json, written by every build and compared by every test run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts, Part, Thing } from './part.ts';

/** From the root of the repository. */
export const RECORD = 'assets/making/built.json';

export interface Entry {
  readonly source: string; // the mark of what it was made from
  readonly files: Readonly<Record<string, string>>; // the mark of each file, by its path from the root
  readonly facts?: Facts;
}

/** By part and thing. */
export type Built = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** Reads the record below `root`; nothing was built where there is none. Throws where it is no JSON. */
export function readBuilt(root: string): Built {
  const path = join(root, RECORD);
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(
      `${RECORD} is no JSON. If a merge left it in two versions, take either one and run \`npm run assets\`.`,
    );
  }
}

/** Writes the record with parts and things in the order of `parts`; what is left of others comes last. */
export function writeBuilt(root: string, built: Built, parts: readonly Part[]): void {
  const ordered = parts.flatMap(({ name, things }) => {
    const entries = built[name];
    return entries ? [[name, inOrder(entries, things)] as const] : [];
  });
  const whole = { ...Object.fromEntries(ordered), ...others(built, parts) };
  writeFileSync(join(root, RECORD), `${JSON.stringify(whole, null, 2)}\n`);
}

function inOrder(entries: Built[string], things: readonly Thing[]): Built[string] {
  const known = things.flatMap(({ id }) => {
    const entry = entries[id];
    return entry ? [[id, entry] as const] : [];
  });
  return { ...Object.fromEntries(known), ...entries };
}

function others(built: Built, parts: readonly Part[]): Built {
  return Object.fromEntries(
    Object.entries(built).filter(([name]) => !parts.some((part) => part.name === name)),
  );
}

/** The text of a part's file of facts: those of all its things, in their order, under one key. */
export function factsText(key: string, part: Part, built: Built): string {
  const all = part.things.map(({ id }) => built[part.name]?.[id]?.facts ?? {});
  return `${JSON.stringify({ [key]: Object.assign({}, ...all) }, null, 2)}\n`;
}
