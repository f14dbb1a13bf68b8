/** The command line of `npm run check:stories`, read and checked. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { storyIds, storyPath } from '../shelf.ts';
import { readFlags, UsageError } from '../usage.ts';

export interface CheckArgs {
  readonly stories: readonly string[]; // absolute paths
  readonly whole: boolean; // all stories of the shelf
  readonly json: boolean;
  readonly edges: number;
  readonly map: string | null; // an .svg file to write
  readonly plans: string | null; // a folder to write plans to
}

export const USAGE =
  'npm run --silent check:stories -- [--json] [--edges N] [--map file.svg] [--plans folder] [story id | file.ink | file.json]…';
const EDGES = 20_000;

const FLAGS = {
  json: { type: 'boolean' },
  edges: { type: 'string' },
  map: { type: 'string' },
  plans: { type: 'string' },
} as const;

/** Reads the arguments. Throws a UsageError that says which one is wrong and what it can be. */
export function readCheckArgs(argv: readonly string[]): CheckArgs {
  const { values, positionals } = readFlags(argv, FLAGS, USAGE);
  const names = positionals.length > 0 ? positionals : storyIds();
  const stories = [...new Set(names.map(pathOf))];
  if (values.map !== undefined && (stories.length !== 1 || !values.map.endsWith('.svg'))) {
    throw new UsageError('--map draws one story into one .svg file. Usage: '.concat(USAGE));
  }
  return {
    stories,
    whole: storyIds().every((id) => stories.includes(storyPath(id))),
    json: values.json ?? false,
    edges: edgesOf(values.edges),
    map: values.map ?? null,
    plans: values.plans ?? null,
  };
}

function pathOf(name: string): string {
  if (storyIds().includes(name)) return storyPath(name);
  if (!/\.(ink|json)$/.test(name)) {
    const known = storyIds().join(', ');
    throw new UsageError(
      `There is no story "${name}". The stories are: ${known}; or name an .ink or .json file.`,
    );
  }
  if (!existsSync(name)) throw new UsageError(`There is no file "${name}".`);
  return resolve(name);
}

function edgesOf(given: string | undefined): number {
  if (given === undefined) return EDGES;
  const edges = Number(given);
  if (/^\d+$/.test(given) && edges >= 100 && edges <= 10_000_000) return edges;
  throw new UsageError(`--edges takes a whole number from 100 to 10000000, not "${given}".`);
}
