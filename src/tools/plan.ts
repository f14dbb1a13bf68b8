/** Reads a `.plan`: a scripted play beside a story, that a writer can read. */
import { LIMITS } from '../journal/record.ts';
import { ROLES, type Role } from '../trust/bond.ts';
import { TEMPERAMENTS } from '../trust/temperament.ts';

export interface Plan {
  readonly file: string;
  readonly story: string;
  readonly role: Role; // header `seat`
  readonly seed: number;
  readonly opposite: string; // `player`: every decision stands in the plan; else a temperament
  readonly steps: readonly PlanStep[];
}

/** What a plan does or expects, with its line in the file. */
export type PlanStep = { readonly at: number } & (
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'line'; readonly text: string } // was said since the last decision
  | {
      readonly kind: 'bond';
      readonly person: string;
      readonly part: string;
      readonly sign: string;
      readonly value: number;
    }
  | { readonly kind: 'ending'; readonly id: string }
);

const BOND = /^(.+)\.(trust|hurt|openness|selfRespect)\s*(<=|>=|<|>|=)\s*(\d+)$/;

/** Throws an Error with file and line on anything that is not a plan. */
export function readPlan(file: string, text: string): Plan {
  const header: Record<string, string> = {};
  const steps: PlanStep[] = [];
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const at = i + 1;
    const [, key = '', value = ''] = /^(\w+):\s*(.+)$/.exec(line) ?? [];
    if (['story', 'seat', 'seed', 'opposite'].includes(key) && steps.length === 0) header[key] = value;
    else steps.push(readStep(file, at, key, value, line));
  }
  const role = ROLES.find((name) => name === header.seat);
  const { story, opposite = 'player' } = header;
  const seed = Number(header.seed ?? 1);
  if (!story) throw new Error(`${file}: the header says no \`story:\`.`);
  if (!role) throw new Error(`${file}: \`seat:\` must be responsible or hurt, not "${header.seat}".`);
  if (!Number.isInteger(seed) || seed < 1 || seed > LIMITS.seed)
    throw new Error(
      `${file}: \`seed:\` must be a whole number from 1 to ${LIMITS.seed}, not "${header.seed}".`,
    );
  if (opposite !== 'player' && !Object.hasOwn(TEMPERAMENTS, opposite)) {
    const known = ['player', ...Object.keys(TEMPERAMENTS)].join(', ');
    throw new Error(`${file}: there is no \`opposite: ${opposite}\`. It can be: ${known}.`);
  }
  if (steps.at(-1)?.kind !== 'ending') throw new Error(`${file}: a plan ends with \`ending: id\`.`);
  return { file, story, role, seed, opposite, steps };
}

function readStep(file: string, at: number, key: string, value: string, line: string): PlanStep {
  if (key === 'choose') return { at, kind: 'choose', id: value };
  if (key === 'line') return { at, kind: 'line', text: value };
  if (key === 'ending') return { at, kind: 'ending', id: value };
  const [, person, part, sign, number] = (key === 'bond' && BOND.exec(value)) || [];
  if (person && part && sign) return { at, kind: 'bond', person, part, sign, value: Number(number) };
  throw new Error(
    `${file}:${at}: "${line}" is none of \`choose: id\`, \`line: text\`, \`bond: name.trust < 40\`, \`ending: id\`.`,
  );
}
