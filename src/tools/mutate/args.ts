/** The command line of `npm run mutate`, read and checked. */
import { readFlags, UsageError } from '../usage.ts';
import { ROOMS } from './rooms.ts';

export interface MutateArgs {
  readonly places: readonly string[]; // rooms, or files from the root of the project; empty: all rooms
  readonly most: number; // mutants
  readonly seed: number;
  readonly tests: number; // test files asked about one mutant, the nearest first
  readonly again: boolean; // only what survived last time
  readonly seconds: number; // of processor time that a test file may need; those that need more are not asked
  readonly workers: number; // rooms tried beside each other
  readonly on: boolean; // goes on with the sample of the last run: what it has not tried yet
  readonly tell: boolean; // only writes the report of the last run
}

export const USAGE =
  'npm run mutate -- [room | src/file.ts]… [--most N] [--seed N] [--tests N] [--seconds N] [--workers N] [--again | --on | --tell]; ' +
  `the rooms are ${Object.keys(ROOMS).join(', ')}`;
const DEFAULT = { most: '300', seed: '1', tests: '16', seconds: '90', workers: '1' };

const FLAGS = {
  most: { type: 'string' },
  seed: { type: 'string' },
  tests: { type: 'string' },
  seconds: { type: 'string' },
  workers: { type: 'string' },
  again: { type: 'boolean' },
  on: { type: 'boolean' },
  tell: { type: 'boolean' },
} as const;

/** Reads the arguments; `files` are the files that can be changed. Throws a UsageError that says which one is wrong. */
export function readMutateArgs(argv: readonly string[], files: readonly string[]): MutateArgs {
  const { values, positionals } = readFlags(argv, FLAGS, USAGE);
  for (const place of positionals) {
    if (place in ROOMS || files.includes(place)) continue;
    throw new UsageError(`"${place}" is no room and no file of one. Usage: ${USAGE}`);
  }
  return {
    places: positionals,
    most: wholeNumber('--most', values.most ?? DEFAULT.most, 100_000),
    seed: wholeNumber('--seed', values.seed ?? DEFAULT.seed, 0x7ffffffe),
    tests: wholeNumber('--tests', values.tests ?? DEFAULT.tests, 10_000),
    seconds: wholeNumber('--seconds', values.seconds ?? DEFAULT.seconds, 10_000),
    workers: wholeNumber('--workers', values.workers ?? DEFAULT.workers, 64),
    again: values.again ?? false,
    on: values.on ?? false,
    tell: values.tell ?? false,
  };
}

function wholeNumber(flag: string, given: string, most: number): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= 1 && number <= most) return number;
  throw new UsageError(`${flag} takes a whole number from 1 to ${most}, not "${given}".`);
}
