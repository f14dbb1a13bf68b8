/** Builds the things of a part and writes down what they were made from. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Built, type Entry, factsText, readBuilt, writeBuilt } from './built.ts';
import { driftOf } from './drift.ts';
import { fileMark } from './fingerprint.ts';
import type { Part, Thing } from './part.ts';

export interface Order {
  readonly root: string; // of the repository
  readonly parts: readonly Part[]; // all there are
  readonly anew: boolean; // also what has not drifted
  readonly say: (line: string) => void;
}

/**
 * Builds what drifted among `things` of a part. True when it was done; false when a program is missing, which is said. Throws where something cannot be made; its old files stay.
 */
export async function rebuild(order: Order, part: Part, things: readonly Thing[]): Promise<boolean> {
  const { root, parts, anew, say } = order;
  const stale = things.filter((thing) => anew || driftOf(root, part, thing, readBuilt(root)).length > 0);
  const missing = part.needs.filter((need) => !need.there());
  const done = stale.length === 0 || missing.length === 0;
  if (stale.length === 0) say(`${part.name}: as built`);
  for (const { name, remedy } of done ? [] : missing) {
    say(`${part.name}: ${stale.length} to build, and none was: ${name} is missing. ${remedy}`);
  }
  for (const thing of done ? stale : []) {
    const entry = await make(root, part, thing);
    const built = readBuilt(root);
    writeBuilt(root, { ...built, [part.name]: { ...built[part.name], [thing.id]: entry } }, parts);
    say(`${part.name}/${thing.id}: ${sizes(root, part, thing)}`);
  }
  if (part.facts) writeIfOther(join(root, part.facts.file), factsText(part.facts.key, part, readBuilt(root)));
  return done;
}

/** Makes one thing beside its place, so that nothing half made is left where it fails, and puts it there. */
async function make(root: string, part: Part, thing: Thing): Promise<Entry> {
  const beside = mkdtempSync(join(tmpdir(), 'seams-assets-'));
  try {
    const source = thing.source();
    const facts = await thing.make(beside).catch((error: unknown) => {
      throw new Error(
        `${part.name}/${thing.id} could not be made: ${error instanceof Error ? error.message : error}`,
      );
    });
    const made = readdirSync(beside).sort();
    if (made.join(' ') !== [...thing.files].sort().join(' ')) {
      const names = made.join(', ') || 'nothing';
      throw new Error(`${part.name}/${thing.id} made ${names} and not ${thing.files.join(', ')}.`);
    }
    mkdirSync(join(root, part.folder), { recursive: true });
    const paths = made.map((name) => `${part.folder}/${name}`);
    for (const name of made) copyFileSync(join(beside, name), join(root, part.folder, name));
    const files = Object.fromEntries(paths.map((path) => [path, fileMark(join(root, path)) ?? '']));
    return { source, files, ...(Object.keys(facts).length > 0 ? { facts } : {}) };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * Deletes files that were built once and that nothing makes any more, and the entries of things that are gone.
 * A file that was never built stays, whatever it is.
 */
export function clear({ root, parts, say }: Order, before: Built): void {
  const built = readBuilt(root);
  const kept: Record<string, Built[string]> = {};
  for (const [name, entries] of Object.entries(built)) {
    const part = parts.find((each) => each.name === name);
    const left = Object.entries(entries).filter(([id]) => part?.things.some((thing) => thing.id === id));
    if (part) kept[name] = Object.fromEntries(left);
  }
  writeBuilt(root, kept, parts);
  const made = new Set(filesOf(kept));
  for (const file of filesOf(before)) {
    if (made.has(file) || !existsSync(join(root, file))) continue;
    rmSync(join(root, file));
    say(`${file}: deleted, for nothing makes it any more`);
  }
}

const filesOf = (built: Built): readonly string[] =>
  Object.values(built).flatMap((entries) =>
    Object.values(entries).flatMap(({ files }) => Object.keys(files)),
  );

function writeIfOther(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

function sizes(root: string, part: Part, thing: Thing): string {
  return thing.files
    .map((name) => `${name} ${Math.round(readFileSync(join(root, part.folder, name)).length / 1024)} KB`)
    .join(', ');
}
