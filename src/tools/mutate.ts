/**
 * `npm run mutate`: changes the code of the core in small ways, one at a time and in a copy, and sees whether a test fails. What
 * no test notices is listed in `docs/mutation.md`. Rooms or files alone are told on the screen and change no report.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MutateArgs, readMutateArgs } from './mutate/args.ts';
import { readScript } from './mutate/copy.ts';
import { type Mutant, mutantsOf } from './mutate/mutants.ts';
import { graphOf } from './mutate/reach.ts';
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
import { Trials } from './mutate/trials.ts';
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
  const keys = new Set(all.map(({ key }) => key));
  const chosen = choose(all, args);
  const tried = args.tell ? [] : await tryAll(chosen, code, args.tests);
  const whole = args.places.length === 0;
  const before =
    whole && (args.again || args.tell) ? readResults() : { seed: args.seed, tests: args.tests, tried: [] };
  const results = merge(before, tried, keys);
  const whys: readonly Why[] = JSON.parse(readFileSync(WHYS, 'utf8'));
  if (whole) {
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
    writeFileSync(REPORT, tellResults(results, whys));
  }
  for (const { file, line, key } of survivorsOf(results)) console.log(`survived ${file}:${line} ${key}`);
  for (const stale of staleWhys(whys, results, keys)) console.log(`take out of why.json: ${stale}`);
  console.log(`${tellCount(mutantCountOf(results.tried))}${whole ? ', written to docs/mutation.md' : ''}`);
}

function choose(all: readonly Mutant[], { places, most, seed, again }: MutateArgs): readonly Mutant[] {
  const here = all.filter(
    ({ room, file }) => places.length === 0 || places.includes(room) || places.includes(file),
  );
  if (!again) return sampleOf(here, most, seed);
  const survived = new Set(survivorsOf(readResults()).map(({ key }) => key));
  return here.filter(({ key }) => survived.has(key)).slice(0, most);
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

/** Interrupted, it tells of what was tried so far. */
async function tryAll(
  mutants: readonly Mutant[],
  code: ReadonlyMap<string, string>,
  most: number,
): Promise<readonly Tried[]> {
  const trials = new Trials(ROOT, code, graphOf(code), mutants, most);
  const tried: Tried[] = [];
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopped = true;
    });
  }
  process.once('exit', () => trials.end());
  try {
    for (const mutant of mutants) {
      if (stopped) break;
      const one = await trials.try(mutant);
      tried.push(one);
      console.error(
        `${tried.length} of ${mutants.length} ${one.outcome} ${one.key} ${one.by ?? ''}`.trimEnd(),
      );
    }
    for (const failing of trials.failing) console.log(`not asked, it fails without a mutant: ${failing}`);
  } finally {
    trials.end();
  }
  return tried;
}

await command(main);
