/**
 * `npm run assets -- [--check] [--anew] [part | part/thing …]`: builds what has drifted from its sources; with `--anew`
 * all that is named (everything, where nothing is), with `--check` nothing: it only says what drifted.
 * Exit code 1 where something still drifts, 2 where the call is wrong.
 */
import { parseArgs } from 'node:util';
import { BY_HAND, PARTS } from './parts.ts';
import { ROOT } from './place.ts';
import { readBuilt } from './record/built.ts';
import { type Drift, drift } from './record/drift.ts';
import type { Part, Thing } from './record/part.ts';
import { clear, rebuild } from './record/rebuild.ts';

const USAGE = `npm run assets -- [--check] [--anew] [part | part/thing …]`;

interface Wish {
  readonly part: Part;
  readonly things: readonly Thing[];
}

/** What is named, in the order in which it must be built. Throws on a name that nothing bears. */
function wishes(names: readonly string[]): readonly Wish[] {
  const asked = names.map((name) => {
    const [of = '', id] = name.split('/');
    const part = PARTS.find((each) => each.name === of);
    if (!part)
      throw new Error(`There is no part "${of}": there are ${PARTS.map((each) => each.name).join(', ')}.`);
    const things = part.things.filter((thing) => id === undefined || thing.id === id);
    if (things.length === 0) {
      throw new Error(
        `There is no "${id}" in ${of}: there are ${part.things.map((thing) => thing.id).join(', ')}.`,
      );
    }
    return { part, things };
  });
  return PARTS.flatMap((part) => {
    const things = part.things.filter((thing) =>
      asked.some((wish) => wish.part === part && wish.things.includes(thing)),
    );
    if (names.length === 0) return [{ part, things: part.things }];
    return things.length > 0 ? [{ part, things }] : [];
  });
}

/** What drifted in what is named, and what no thing can mend. */
function drifted(chosen: readonly Wish[]): readonly Drift[] {
  return drift(ROOT, PARTS, readBuilt(ROOT), BY_HAND).filter(
    ({ part, thing }) =>
      part === null ||
      chosen.some(
        (wish) => wish.part.name === part && (thing === null || wish.things.some(({ id }) => id === thing)),
      ),
  );
}

async function run(
  { check, anew }: { readonly check: boolean; readonly anew: boolean },
  chosen: readonly Wish[],
) {
  const order = { root: ROOT, parts: PARTS, anew, say: (line: string) => console.log(line) };
  let done = true;
  if (!check) {
    const before = readBuilt(ROOT);
    for (const { part, things } of chosen) done = (await rebuild(order, part, things)) && done;
    clear(order, before);
  }
  const left = drifted(chosen);
  for (const { what } of left) console.error(`Drift: ${what}.`);
  if (left.length === 0 && done) console.log('All is as built.');
  if (left.length > 0 && check) console.error('`npm run assets` builds what has drifted.');
  process.exitCode = left.length === 0 && done ? 0 : 1;
}

function readCall() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { anew: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  });
  return { values, chosen: wishes(positionals) };
}

/** Runs a step; whatever goes wrong in it is told in one line and ends the program. */
async function orExit<T>(code: number, hint: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}${hint}`);
    process.exit(code);
  }
}

const { values, chosen } = await orExit(2, ` Usage: ${USAGE}`, readCall);
await orExit(1, '', () => run(values, chosen));
