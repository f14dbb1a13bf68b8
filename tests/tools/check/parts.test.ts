/** The small parts of the checker: names that are slips, claims, arguments, findings in order, plans. */
import { describe, expect, test } from 'vitest';
import { readCheckArgs } from '../../../src/tools/check/args.ts';
import { countMoves, locateClaims, unusedMoves } from '../../../src/tools/check/claims.ts';
import { type CheckFinding, defect, sortFindings } from '../../../src/tools/check/finding.ts';
import { writePlans } from '../../../src/tools/check/plans.ts';
import type { StoryReport } from '../../../src/tools/check/report.ts';
import { hasDefects, sumUp } from '../../../src/tools/check/whole.ts';
import { distance, isSlip } from '../../../src/tools/near.ts';
import { readPlan } from '../../../src/tools/plan.ts';
import { storyIds } from '../../../src/tools/shelf.ts';
import { MOVE_IDS } from '../../../src/trust/moves.ts';

describe('speakers', () => {
  test.each([
    ['nadia', 'nadia', 0],
    ['nadai', 'nadia', 1], // two letters swapped
    ['nada', 'nadia', 1],
    ['nadja', 'nadia', 1],
    ['vera', 'nadia', 4],
    ['', 'vera', 4],
  ])('%s is %s with %i changes', (one, other, changes) => {
    expect(distance(one, other)).toBe(changes);
    expect(distance(other, one)).toBe(changes);
  });

  test('a slip is near a name, but not the name', () => {
    expect(isSlip('Nadai', 'Nadia')).toBe(true);
    expect(isSlip('NADIA', 'Nadia')).toBe(true);
    expect(isSlip('Nadia', 'Nadia')).toBe(false);
    expect(isSlip('Rima', 'Sami')).toBe(false); // short names must be very near
    expect(isSlip('Mr Halas', 'Nadia')).toBe(false);
  });
});

describe('claims', () => {
  const use = { story: 'three-times', id: 'bench-own', move: 'own-it' };

  test('are met by choices, breaches, rules and the debrief', () => {
    const where = locateClaims([use], [['three-times', 'withheld']]);
    expect(where.C7).toEqual(['three-times.ink bench-own (own-it)']);
    expect(where.C3).toEqual(['debrief of three-times, on its breach (withheld)']);
    expect(where.A1).toEqual(['rule T2', 'debrief, where the articles disagree (thing)']);
    expect(where.B3).toEqual([]);
  });

  test('a move that is nowhere is told, but not the plain one', () => {
    const counts = countMoves(MOVE_IDS.filter((id) => id !== 'beg' && id !== 'plain'));
    expect(unusedMoves(counts)).toEqual(['beg']);
  });
});

describe('all stories together', () => {
  test('miss moves and claims only when all are there', () => {
    expect(hasDefects(sumUp([], false, 0))).toBe(false);
    const { defects, movesUnused } = sumUp([], true, 0);
    expect(movesUnused).toHaveLength(MOVE_IDS.length - 1);
    expect(defects.filter(({ rule }) => rule === 'move-unused')).toHaveLength(movesUnused.length);
    expect(defects.some(({ rule, problem }) => rule === 'claim-unmet' && problem.includes('B3'))).toBe(true);
  });
});

test('findings are told once, in reading order', () => {
  const at = (file: string, line: number) => defect('dead-end', { file, line }, 'It stops.', 'Go on.');
  const sorted = sortFindings([at('b', 2), at('a', 9), at('b', 1), at('a', 9), at('other', 1)], ['a', 'b']);
  expect(sorted.map(({ file, line }) => `${file}:${line}`)).toEqual(['a:9', 'b:1', 'b:2', 'other:1']);
});

test('where a way breaks off, that is told before what it makes unreachable', () => {
  const at = (rule: string, line: number) => defect(rule, { file: 'a', line }, 'So it is.', 'Go on.');
  const rules = (findings: readonly CheckFinding[]) => sortFindings(findings, ['a']).map(({ rule }) => rule);
  expect(rules([at('unreachable-ending', 3), at('speaker', 5), at('dead-end', 7)])).toEqual([
    ...['speaker', 'dead-end', 'unreachable-ending'],
  ]);
  expect(rules([at('unreachable-ending', 3), at('speaker', 5)])).toEqual(['unreachable-ending', 'speaker']);
});

test('a plan is one that can be read', () => {
  const ending = {
    ...{ id: 'seam', title: 'A seam', file: 'a.ink', line: 3, mended: true, mendedShare: 100, share: 5 },
    ...{ reachableAs: ['hurt' as const], pitfalls: 0, witness: ['own', 'ask'] },
  };
  const lost = { ...ending, id: 'lost', reachableAs: [] };
  const plans = writePlans({ id: 'a', endings: [ending, lost] } as unknown as StoryReport);
  expect(plans.map(({ name }) => name)).toEqual(['a-seam.plan']);
  const plan = readPlan('a-seam.plan', plans[0]?.text ?? '');
  expect(plan).toMatchObject({ story: 'a', role: 'hurt', opposite: 'player' });
  expect(plan.steps.map((step) => ('id' in step ? step.id : ''))).toEqual(['own', 'ask', 'seam']);
});

test('plans have names of their own below their folder, whatever an ending is called', () => {
  const ends = ['../../etc/x', 'a b', 'a/b', 'A-B', 'weiter…', 'конец'].map((id) => ({
    ...{ id, title: id, reachableAs: ['hurt' as const], witness: [] },
  }));
  const names = writePlans({ id: 'a', endings: ends } as unknown as StoryReport).map(({ name }) => name);
  expect(names).toEqual([
    ...['a--etc-x.plan', 'a-a-b.plan', 'a-a-b-2.plan', 'a-A-B-3.plan', 'a-weiter-.plan', 'a-конец.plan'],
  ]);
});

describe('the command line', () => {
  test('takes all stories where none is named', () => {
    expect(readCheckArgs([])).toMatchObject({ whole: true, json: false, map: null, plans: null });
    expect(readCheckArgs([]).stories).toHaveLength(storyIds().length);
    expect(readCheckArgs(['--json', 'on-credit'])).toMatchObject({ whole: false, json: true });
  });

  test.each([
    [['nowhere'], /no story "nowhere".*on-credit/],
    [['nowhere.ink'], /no file "nowhere.ink"/],
    [['--edges', 'many'], /--edges takes a whole number/],
    [['--edges', '7'], /from 100/],
    [['--map', 'a.svg'], /--map draws one story/],
    [['--map', 'a.png', 'on-credit'], /\.svg/],
    [['--colour'], /--colour/],
  ])('%j is refused in a line', (argv, why) => {
    expect(() => readCheckArgs(argv)).toThrow(why);
  });
});
