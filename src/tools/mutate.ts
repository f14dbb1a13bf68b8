/**
 * `npm run mutate`: changes the code of the core in small ways, one at a time and in a copy, and sees whether a test fails. What
 * no test notices is listed in `docs/mutation.md`. Rooms or files alone are told on the screen and change no report.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MutateArgs, readMutateArgs } from './mutate/args.ts';
import { readScript } from './mutate/copy.ts';
import { type Mutant, mutantsOf } from './mutate/mutants.ts';
import { tellCount, tellResults } from './mutate/report.ts';
import {
  merge,
  mutantCountOf,
  type Results,
  staleWhys,
  survivorsOf,
  type Tried,
  type Why,
} from './mutate/results.ts';
import { ROOMS, WORDS_ONLY } from './mutate/rooms.ts';
import { sampleOf } from './mutate/sample.ts';
import { tryAll } from './mutate/try-all.ts';
import { command, UsageError } from './usage.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const RESULTS = join(ROOT, 'docs/mutation.json');
const REPORT = join(ROOT, 'docs/mutation.md');
const WHYS = join(ROOT, 'src/tools/mutate/why.json');

async function main(): Promise<void> {
  const code = readScript(ROOT);
  const places = Object.entries(ROOMS).flatMap(([room, held]) =>
    filesOf(held, code).map((file) => ({ room, file })),
  );
  const args = readMutateArgs(
    process.argv.slice(2),
    places.map(({ file }) => file),
  );
  const all = places.flatMap(({ room, file }) => mutantsOf(room, file, code.get(file) ?? ''));
  const chosen = choose(all, args);
  const whole = args.places.length === 0;
  const keep = keeper(all, whole, args);
  let at = 0;
  const failing = await tryAll({ ...args, root: ROOT, files: code, mutants: chosen }, (one) => {
    keep([one]);
    at += 1;
    console.error(`${at} of ${chosen.length} ${one.outcome} ${one.key} ${one.by ?? ''}`.trimEnd());
  });
  for (const test of failing) console.log(`not asked: ${test}`);
  const results = keep([]);
  for (const { file, line, key } of survivorsOf(results)) console.log(`survived ${file}:${line} ${key}`);
  console.log(`${tellCount(mutantCountOf(results.tried))}${whole ? ', written to docs/mutation.md' : ''}`);
}

/** Adds to the results and, for all rooms, writes them and the page at once: a run that is interrupted has not been in vain. */
function keeper(
  all: readonly Mutant[],
  whole: boolean,
  { again, on, tell, seed, tests }: MutateArgs,
): (tried: readonly Tried[]) => Results {
  const keys = new Set(all.map(({ key }) => key));
  const whys: readonly Why[] = JSON.parse(readFileSync(WHYS, 'utf8'));
  const before = whole && (again || on || tell) ? readResults() : { seed, tests, tried: [] };
  let results: Results = { ...before, tests: tell ? before.tests : Math.max(before.tests, tests) };
  return (tried) => {
    results = merge(results, tried, keys);
    if (whole) {
      writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
      writeFileSync(REPORT, tellResults(results, whys));
    }
    if (tried.length === 0) {
      for (const stale of staleWhys(whys, results, keys)) console.log(`take out of why.json: ${stale}`);
    }
    return results;
  };
}

function choose(
  all: readonly Mutant[],
  { places, most, seed, again, on, tell }: MutateArgs,
): readonly Mutant[] {
  if (tell) return [];
  const here = all.filter(
    ({ room, file }) => places.length === 0 || places.includes(room) || places.includes(file),
  );
  if (again) {
    const survived = new Set(survivorsOf(readResults()).map(({ key }) => key));
    return here.filter(({ key }) => survived.has(key)).slice(0, most);
  }
  if (!on) return sampleOf(here, most, seed);
  const before = readResults();
  const tried = new Set(before.tried.map(({ key }) => key));
  return sampleOf(here, most, before.seed).filter(({ key }) => !tried.has(key));
}

function filesOf(places: readonly string[], code: ReadonlyMap<string, string>): readonly string[] {
  const files = places.flatMap((place) => {
    const found = [...code.keys()].filter((file) => file === place || file.startsWith(`${place}/`));
    if (found.length === 0)
      throw new UsageError(`There is no "${place}", which src/tools/mutate/rooms.ts names.`);
    return found;
  });
  return files.filter((file) => !WORDS_ONLY.test(file));
}

function readResults(): Results {
  if (!existsSync(RESULTS))
    throw new UsageError('There is no docs/mutation.json yet: run "npm run mutate" first.');
  return JSON.parse(readFileSync(RESULTS, 'utf8'));
}

await command(main);
