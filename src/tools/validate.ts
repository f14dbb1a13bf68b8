/** `npm run --silent validate -- [--json] [--write] [--people N] [--seed N] [--spread N]`: the model against research. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { command, readFlags, UsageError } from './usage.ts';
import { asDocument } from './validate/document.ts';
import { SAMPLE, type Sample } from './validate/population.ts';
import { validate } from './validate/report.ts';
import { asPageData, asText } from './validate/table.ts';

const USAGE = 'npm run --silent validate -- [--json] [--write] [--people N] [--seed N] [--spread percent]';

/** What can be asked for: least and most of each. */
const RANGES = { people: [72, 36_000], seed: [1, 999_999], spread: [5, 200] } as const;

const FLAGS = {
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  people: { type: 'string' },
  seed: { type: 'string' },
  spread: { type: 'string' },
} as const;

interface Args {
  readonly json: boolean;
  readonly write: boolean;
  readonly sample: Sample;
}

function main(): void {
  const { json, write, sample } = readArgs(process.argv.slice(2));
  const report = validate(sample);
  if (write) {
    const root = resolve(import.meta.dirname, '../..');
    writeFileSync(join(root, 'docs/validation.md'), asDocument(report));
    writeFileSync(join(root, 'src/pages/validation.json'), asPageData(report));
  }
  console.log(json ? JSON.stringify(report, null, 2) : asText(report));
}

function readArgs(argv: string[]): Args {
  const { values, positionals } = readFlags(argv, FLAGS, USAGE);
  if (positionals.length > 0) {
    throw new UsageError(`"${positionals.join(' ')}" is too much: validate takes flags only. ${USAGE}`);
  }
  const sample = {
    count: whole('people', values.people) ?? SAMPLE.count,
    seed: whole('seed', values.seed) ?? SAMPLE.seed,
    spread: whole('spread', values.spread) ?? SAMPLE.spread,
  };
  if (values.write && (values.people ?? values.seed ?? values.spread) !== undefined) {
    throw new UsageError(
      '--write keeps the one table of the project: leave out --people, --seed and --spread.',
    );
  }
  return { json: values.json, write: values.write, sample };
}

function whole(name: keyof typeof RANGES, text: string | undefined): number | null {
  if (text === undefined) return null;
  const [least, most] = RANGES[name];
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`--${name} is "${text}": give a whole number from ${least} to ${most}.`);
  }
  return value;
}

await command(main);
