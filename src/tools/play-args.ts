/** The command line of `npm run play`, read and checked. */
import { POLICIES, type Policy } from '../play/policies.ts';
import { ROLES, type Role } from '../trust/bond.ts';
import { TEMPERAMENTS } from '../trust/temperament.ts';
import { readFlags, UsageError } from './usage.ts';

export interface PlayArgs {
  readonly story: string; // an id, or the path of an .ink or .json file
  readonly role: Role;
  readonly choose: readonly string[]; // ids to take first, wherever they are offered
  readonly policy: Policy | null; // null: stop when the ids are used up, or take answers from a terminal or a pipe
  readonly opposite: { readonly policy: Policy } | { readonly temperament: string } | null; // null: the story's own
  readonly seed: number;
  readonly max: number; // decisions
  readonly json: boolean;
  readonly blind: BlindArgs | null; // only what a player sees
}

export interface BlindArgs {
  readonly choices: readonly number[]; // numbers of options, from 1
  readonly sinceLast: boolean;
  readonly debrief: boolean; // told after the end
}

export const USAGE =
  'npm run --silent play -- <story id | file.ink | file.json> [--as responsible|hurt] [--choose id,id,…] ' +
  '[--policy practice|pitfall|random|first] [--opposite practice|pitfall|random|first|<temperament>] [--seed N] [--max N] [--json] ' +
  '[--blind [--choices 1,3,2] [--since-last] [--debrief]]';

const FLAGS = {
  as: { type: 'string' },
  choose: { type: 'string' },
  policy: { type: 'string' },
  opposite: { type: 'string' },
  seed: { type: 'string' },
  max: { type: 'string' },
  json: { type: 'boolean' },
  blind: { type: 'boolean' },
  choices: { type: 'string' },
  'since-last': { type: 'boolean' },
  debrief: { type: 'boolean' },
} as const;

/** Reads the arguments. Throws a UsageError that says which one is wrong and what it can be. */
export function readPlayArgs(argv: readonly string[]): PlayArgs {
  const { values, positionals } = readFlags(argv, FLAGS, USAGE);
  const [story, ...more] = positionals;
  if (!story) throw new UsageError(`Which story? ${USAGE}`);
  if (more.length > 0) throw new UsageError(`One story at a time: "${more.join(' ')}" is too much. ${USAGE}`);
  return {
    story,
    role: oneOf('--as', values.as ?? 'responsible', ROLES),
    choose: (values.choose ?? '').split(',').filter((id) => id !== ''),
    policy: values.policy === undefined ? null : oneOf('--policy', values.policy, POLICIES),
    opposite: values.opposite === undefined ? null : readOpposite(values.opposite),
    seed: wholeNumber('--seed', values.seed ?? '1', 0x7fffffff),
    max: wholeNumber('--max', values.max ?? '1000', 1_000_000),
    json: values.json ?? false,
    blind: readBlind(values),
  };
}

interface BlindFlags {
  readonly blind?: boolean | undefined;
  readonly choices?: string | undefined;
  readonly 'since-last'?: boolean | undefined;
  readonly debrief?: boolean | undefined;
  readonly choose?: string | undefined;
  readonly policy?: string | undefined;
  readonly json?: boolean | undefined;
}

/** What belongs to `--blind` goes with nothing else: ids and moves would tell what nobody sees. */
function readBlind({ blind = false, debrief = false, choices, ...flags }: BlindFlags): BlindArgs | null {
  const sinceLast = flags['since-last'] ?? false;
  if (!blind && (choices !== undefined || sinceLast || debrief)) {
    throw new UsageError(`--choices, --since-last and --debrief belong to --blind. ${USAGE}`);
  }
  if (!blind) return null;
  const other = (['choose', 'policy', 'json'] as const).find((flag) => flags[flag] !== undefined);
  if (other) throw new UsageError(`--blind takes no --${other}: give the numbers of options with --choices.`);
  const numbers = (choices ?? '').split(/[\s,]+/).filter((each) => each !== '');
  return { choices: numbers.map((each) => wholeNumber('--choices', each, 99)), sinceLast, debrief };
}

function readOpposite(given: string): PlayArgs['opposite'] {
  const temperaments = Object.keys(TEMPERAMENTS);
  const known = oneOf('--opposite', given, [...POLICIES, ...temperaments]);
  const policy = POLICIES.find((name) => name === known);
  return policy ? { policy } : { temperament: known };
}

function oneOf<T extends string>(flag: string, given: string, known: readonly T[]): T {
  const found = known.find((name) => name === given);
  if (found) return found;
  throw new UsageError(`${flag} "${given}" is unknown. It can be: ${known.join(', ')}.`);
}

function wholeNumber(flag: string, given: string, most: number): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= 1 && number <= most) return number;
  throw new UsageError(`${flag} takes a whole number from 1 to ${most}, not "${given}".`);
}
