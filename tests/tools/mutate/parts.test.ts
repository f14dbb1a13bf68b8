/** The parts of a mutation run: what is tried, which tests are asked, what is told. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMutateArgs } from '../../../src/tools/mutate/args.ts';
import type { Mutant } from '../../../src/tools/mutate/mutants.ts';
import { graphOf, reachFrom } from '../../../src/tools/mutate/reach.ts';
import { tellResults } from '../../../src/tools/mutate/report.ts';
import {
  type MutantOutcome,
  merge,
  mutantCountOf,
  staleWhys,
  survivorsOf,
  type Tried,
} from '../../../src/tools/mutate/results.ts';
import { ROOMS } from '../../../src/tools/mutate/rooms.ts';
import { sampleOf } from '../../../src/tools/mutate/sample.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

function mutant(room: string, operator: string, n: number): Mutant {
  const place = { file: `src/${room}/a.ts`, line: n, start: n, end: n, to: '', body: null };
  return { ...place, room, operator, key: `${room} ${operator} ${n}` };
}

describe('the sample', () => {
  const many = ['trust', 'play'].flatMap((room) =>
    ['constant', 'logic'].flatMap((operator) =>
      Array.from({ length: operator === 'constant' ? 50 : 4 }, (_, n) => mutant(room, operator, n)),
    ),
  );

  test('is the same for the same seed and another one for another', () => {
    expect(sampleOf(many, 20, 5)).toEqual(sampleOf(many, 20, 5));
    expect(sampleOf(many, 20, 5)).not.toEqual(sampleOf(many, 20, 6));
  });

  test('is spread over rooms and kinds of change, and has each mutant once', () => {
    const sample = sampleOf(many, 12, 5);
    expect(sample.filter(({ room }) => room === 'trust')).toHaveLength(6);
    expect(sample.filter(({ operator }) => operator === 'logic')).toHaveLength(6);
    const all = sampleOf(many, 1000, 5);
    expect(new Set(all)).toEqual(new Set(many));
    expect(all).toHaveLength(many.length);
  });
});

test('a test reaches what it imports, however far, and what it runs in a process of its own', () => {
  const graph = graphOf(
    new Map([
      ['tests/a.test.ts', "import { b } from '../src/b.ts';\nspawn('src/tool.ts');"],
      ['src/b.ts', "import type { C } from './c/c.ts';\nawait import('./d.ts');"],
      ['src/c/c.ts', "export * from '../b.ts';"],
      ['src/d.ts', "import './gone.ts';"],
      ['src/tool.ts', "import './d.ts'; import './far.ts';"],
      ['src/far.ts', ''],
      ['src/else.ts', ''],
    ]),
  );
  expect([...reachFrom('tests/a.test.ts', graph)].slice(1).sort()).toEqual([
    ['src/b.ts', { steps: 1, apart: false }],
    ['src/c/c.ts', { steps: 2, apart: false }],
    ['src/d.ts', { steps: 2, apart: false }],
    ['src/far.ts', { steps: 2, apart: true }],
    ['src/tool.ts', { steps: 1, apart: true }],
  ]);
});

describe('results', () => {
  const tried = (key: string, outcome: MutantOutcome): Tried => ({
    ...{ key, room: 'play', file: 'src/play/a.ts', line: 3, operator: 'logic' },
    ...{ outcome, by: outcome === 'survived' ? null : 'tests/play/a.test.ts' },
  });
  const before = {
    seed: 1,
    tests: 8,
    tried: [tried('a', 'killed'), tried('b', 'survived'), tried('c', 'hung')],
  };

  test('are counted; what hung is killed, and told apart', () => {
    expect(mutantCountOf(before.tried)).toEqual({ tried: 3, killed: 2, hung: 1, survived: 1 });
    expect(survivorsOf(before).map(({ key }) => key)).toEqual(['b']);
  });

  test('of a later run come in the place of earlier ones; mutants that are gone are left out', () => {
    const after = merge(before, [tried('b', 'killed'), tried('d', 'survived')], new Set(['a', 'b', 'd']));
    expect(after.tried.map(({ key, outcome }) => [key, outcome])).toEqual([
      ['a', 'killed'],
      ['b', 'killed'],
      ['d', 'survived'],
    ]);
  });

  test('show which reasons hold no longer', () => {
    const why = (key: string) => ({ key, equivalent: false, why: 'Because.' });
    expect(staleWhys(['a', 'b', 'x'].map(why), before, new Set(['a', 'b', 'c']))).toEqual([
      expect.stringMatching(/^a .*killed now/),
      expect.stringMatching(/^x .*no such mutant/),
    ]);
  });

  test('are told with the reason of each survivor', () => {
    const page = tellResults(before, [{ key: 'b', equivalent: true, why: 'It sorts one item.' }]);
    expect(page).toContain('| play | 3 | 2 | 1 | 1 | 66.7 |');
    expect(page).toContain('src/play/a.ts:3 (logic)');
    expect(page).toContain('**The same**: It sorts one item.');
    expect(tellResults(before, [])).toContain('Not looked at yet');
  });
});

// Before the first run there is no list yet.
test.skipIf(!existsSync(join(ROOT, 'docs/mutation.json')))('docs/mutation.md is what the results say', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  const page = tellResults(read('docs/mutation.json'), read('src/tools/mutate/why.json'));
  expect(readFileSync(join(ROOT, 'docs/mutation.md'), 'utf8')).toBe(page);
});

describe('the command line', () => {
  const FILES = ['src/play/play.ts'];

  test('takes rooms, files and numbers', () => {
    expect(readMutateArgs([], FILES)).toMatchObject({ places: [], again: false, on: false, tell: false });
    expect(readMutateArgs(['--on'], FILES)).toMatchObject({ on: true, workers: 1, seconds: 90 });
    const argv = [
      'trust',
      'src/play/play.ts',
      '--most',
      '30',
      '--seed',
      '4',
      '--tests',
      '3',
      '--again',
      '--workers',
      '2',
      '--seconds',
      '8',
    ];
    expect(readMutateArgs(argv, FILES)).toEqual({
      ...{ places: ['trust', 'src/play/play.ts'], most: 30, seed: 4, tests: 3, again: true, tell: false },
      ...{ on: false, workers: 2, seconds: 8 },
    });
  });

  test.each([
    [['nowhere'], /"nowhere" is no room and no file/],
    [['src/main.ts'], /no room and no file/],
    [['--most', '0'], /--most takes a whole number/],
    [['--seed', 'x'], /--seed/],
    [['--loud'], /--loud/],
  ])('%j is refused in a line', (argv, why) => {
    expect(() => readMutateArgs(argv, FILES)).toThrow(why);
  });

  test('the rooms that it names are there', () => {
    for (const place of Object.values(ROOMS).flat()) expect(existsSync(join(ROOT, place)), place).toBe(true);
  });
});
