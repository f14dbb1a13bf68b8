/** The report, and that docs and the about page say what it says. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asDocument } from '../../../src/tools/validate/document.ts';
import { SAMPLE } from '../../../src/tools/validate/population.ts';
import { rowFor, validate } from '../../../src/tools/validate/report.ts';
import { namedBy, standingOf } from '../../../src/tools/validate/standing.ts';
import { asPageData, asText } from '../../../src/tools/validate/table.ts';
import { CHECKS, type CheckId, type CheckWords } from '../../../src/tools/validate/words.ts';
import { type FindingId, RESEARCH } from '../../../src/trust/sources.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const report = validate(SAMPLE);
const ALL = Object.keys(CHECKS) as readonly CheckId[];
const wordsOf = (check: CheckId): CheckWords => CHECKS[check];

const DRIFTED = 'run: npm run validate -- --write';

describe('nothing drifts apart', () => {
  test('docs/validation.md is what the command writes', () => {
    expect(readFileSync(join(ROOT, 'docs/validation.md'), 'utf8'), DRIFTED).toBe(asDocument(report));
  });

  test('the about page shows what the command writes', () => {
    expect(readFileSync(join(ROOT, 'src/pages/validation.json'), 'utf8'), DRIFTED).toBe(asPageData(report));
  });

  test('the same people give the same report, and nothing in it asks a clock or throws dice', () => {
    const small = { ...SAMPLE, count: 36 };
    expect(validate(small)).toEqual(validate(small));
    const folder = join(ROOT, 'src/tools/validate');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
        /Math\.random|\bDate\b|performance\./,
      );
    }
  });
});

describe('what is compared', () => {
  test('every finding of the model’s sources has at least one check, and every check a row', () => {
    expect(new Set(ALL.map((check) => CHECKS[check].finding))).toEqual(new Set(Object.keys(RESEARCH)));
    expect(report.rows.map(({ check }) => check)).toEqual(expect.arrayContaining([...ALL]));
    expect(report.rows).toHaveLength(ALL.length);
  });

  test('rows stand in the order of the findings', () => {
    const numbers = report.rows.map(({ finding }) => Number(finding.slice(1)));
    expect(numbers).toEqual([...numbers].sort((one, two) => one - two));
  });

  test('every miss is shown with the reason, in the terminal and in the document, and no reason is left over', () => {
    const missed = report.rows.filter(({ verdict }) => verdict === 'miss');
    expect(missed.length).toBeGreaterThan(0);
    expect(missed.map(({ check }) => check).sort()).toEqual(
      ALL.filter((check) => wordsOf(check).missed !== undefined).sort(),
    );
    for (const { why } of missed) {
      expect(asText(report)).toContain(why);
      expect(asDocument(report)).toContain(why);
    }
  });

  test('the tally counts every row once', () => {
    const counts = Object.values(report.tally).flatMap((tally) => Object.values(tally));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(report.rows.length);
    const { miss } = report.tally.heldOut;
    expect(report.rows.filter((row) => row.standing === 'heldOut' && row.verdict === 'miss')).toHaveLength(
      miss,
    );
  });
});

describe('fitted or held out', () => {
  test('constants and rules are asked which findings they name', () => {
    expect(namedBy('R14')).toEqual(['T5', 'loss.weight']);
    expect(namedBy('R1')).toEqual(['T14', 'painFirst.least', 'remedy.doubted']);
    for (const free of ['R2', 'R18', 'R19'] as const) expect(namedBy(free), free).toEqual([]);
  });

  test('what nothing names is held out; what something names is fitted, unless it says what nobody had looked at', () => {
    for (const check of ALL) {
      const { finding, blind } = wordsOf(check);
      const named = namedBy(finding).length > 0;
      expect(standingOf(check), check).toBe(named && !blind ? 'fitted' : 'heldOut');
      if (blind) expect(named, `${check} needs no excuse`).toBe(true);
    }
  });

  test('at least four findings are held out, wholly or in part', () => {
    const heldOut = new Set<FindingId>(
      report.rows.filter(({ standing }) => standing === 'heldOut').map(({ finding }) => finding),
    );
    expect(heldOut.size).toBeGreaterThanOrEqual(4);
  });
});

test('what the document says of people who differ half as much is so', () => {
  const half = validate({ ...SAMPLE, count: 144, spread: 50 });
  for (const check of ['11b', '13a', '13b', '18b'] as const)
    expect(rowFor(half, check).verdict, check).toBe('miss');
});

test.each([
  [['--spread', '900'], '--spread is "900": give a whole number from 5 to 200.'],
  [['--write', '--seed', '3'], '--write keeps the one table'],
  [['--sed', '3'], 'Usage: npm run'],
])('%j is refused in one line', (args, says) => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/tools/validate.ts'), ...args], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(says);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stdout).toBe('');
});
