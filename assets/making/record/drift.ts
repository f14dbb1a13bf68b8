/** Where sources, record and built files no longer say the same. Builds nothing and needs no program. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Built, factsText } from './built.ts';
import { fileMark } from './fingerprint.ts';
import type { Part, Thing } from './part.ts';

export interface Drift {
  readonly part: string | null;
  readonly thing: string | null; // null where building one thing again would not mend it
  readonly what: string; // what is wrong, and where
}

/** Below this folder every file has a maker or is listed as made by hand. */
const ASSETS = 'assets';
const MAKING = 'making';

/**
 * Everything that drifted below `root`. `byHand` are the files and folders in assets/ that no part makes; one that
 * is not there is a drift too.
 */
export function drift(
  root: string,
  parts: readonly Part[],
  built: Built,
  byHand: readonly string[],
): readonly Drift[] {
  return [
    ...parts.flatMap((part) => part.things.flatMap((thing) => driftOf(root, part, thing, built))),
    ...parts.flatMap((part) => factsDrift(root, part, built)),
    ...leftEntries(parts, built),
    ...strayFiles(root, parts, byHand),
  ];
}

/** What speaks against one thing being as it was built, and built from what is there now. */
export function driftOf(root: string, part: Part, thing: Thing, built: Built): readonly Drift[] {
  const entry = built[part.name]?.[thing.id];
  const say = (what: string): Drift => ({ part: part.name, thing: thing.id, what });
  if (!entry) return [say(`${part.name}/${thing.id} was never built`)];
  const changed =
    entry.source === thing.source()
      ? []
      : [say(`what ${part.name}/${thing.id} is made from has changed since it was built`)];
  const paths = thing.files.map((name) => `${part.folder}/${name}`);
  const same = Object.keys(entry.files).sort().join(' ') === [...paths].sort().join(' ');
  const others = same
    ? []
    : [say(`${part.name}/${thing.id} is made into other files than when it was built`)];
  const files = paths.flatMap((file) => {
    const mark = fileMark(join(root, file));
    if (mark === null) return [say(`${file} is missing`)];
    return mark === (entry.files[file] ?? mark) ? [] : [say(`${file} was changed by hand`)];
  });
  return [...changed, ...others, ...files];
}

function factsDrift(root: string, part: Part, built: Built): readonly Drift[] {
  if (!part.facts) return [];
  const { file } = part.facts;
  const path = join(root, file);
  const say = (what: string): Drift => ({ part: part.name, thing: null, what });
  if (!existsSync(path)) return [say(`${file} is missing`)];
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === factsText(part.facts.key, part, built)
    ? []
    : [say(`${file} does not say what was measured when it was built`)];
}

function leftEntries(parts: readonly Part[], built: Built): readonly Drift[] {
  return Object.entries(built).flatMap(([name, entries]) => {
    const part = parts.find((each) => each.name === name);
    const left = Object.keys(entries).filter((id) => !part?.things.some((thing) => thing.id === id));
    return left.map((id) => ({
      part: part ? name : null,
      thing: null,
      what: `nothing makes ${name}/${id} any more`,
    }));
  });
}

function strayFiles(root: string, parts: readonly Part[], byHand: readonly string[]): readonly Drift[] {
  const made = new Set(
    parts.flatMap(({ folder, things, facts }) => [
      ...things.flatMap(({ files }) => files.map((file) => `${folder}/${file}`)),
      ...(facts ? [facts.file] : []),
    ]),
  );
  const hand = byHand.map((path) => `${ASSETS}/${path}`);
  const isHand = (file: string): boolean => hand.some((path) => file === path || file.startsWith(`${path}/`));
  const strays = assetFiles(root).filter((file) => !made.has(file) && !isHand(file));
  const gone = hand.filter((path) => !existsSync(join(root, path)));
  return [
    ...strays.map((file) => `${file} has no maker: delete it, or name it among what is made by hand`),
    ...gone.map((path) => `${path} is said to be made by hand and is not there`),
  ].map((what) => ({ part: null, thing: null, what }));
}

function assetFiles(root: string): readonly string[] {
  const top = join(root, ASSETS);
  return readdirSync(top)
    .filter((name) => name !== MAKING)
    .flatMap((name) =>
      statSync(join(top, name)).isDirectory()
        ? readdirSync(join(top, name), { recursive: true, encoding: 'utf8' })
            .filter((file) => statSync(join(top, name, file)).isFile())
            .map((file) => `${ASSETS}/${name}/${file.replaceAll('\\', '/')}`)
        : [`${ASSETS}/${name}`],
    )
    .sort();
}
