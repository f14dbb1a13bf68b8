import { expect, test } from 'vitest';
import { asOne, judgeRun, readBrowser, readUnit, sumCounts } from '../../../src/tools/suite/reports.ts';

const unitFile = (over: object) => ({
  testResults: [
    { name: '/home/seams/tests/a.test.ts', status: 'passed', message: '', assertionResults: [], ...over },
  ],
});
const test1 = (status: string, over: object = {}) => ({ fullName: 'adds up', status, ...over });

test('of the unit tests each failure is told with file, name and the first line of its reason', () => {
  const failing = test1('failed', {
    failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m\n    at line 3'],
  });
  const report = unitFile({ status: 'failed', assertionResults: [test1('passed'), failing] });
  expect(readUnit(report, '/home/seams')).toEqual({
    passed: 1,
    failed: ['tests/a.test.ts › adds up: expected 1 to be 2'],
    notRun: [],
  });
});

test('a file that breaks before its tests is a failure', () => {
  const report = unitFile({ status: 'failed', message: 'Cannot find module "x"' });
  expect(readUnit(report, '/home/seams').failed).toEqual(['tests/a.test.ts: Cannot find module "x"']);
});

test.each(['skipped', 'pending', 'todo'])('a test that is %s is told as not run', (status) => {
  const { passed, failed, notRun } = readUnit(unitFile({ assertionResults: [test1(status)] }), '/home/seams');
  expect([passed, failed, notRun]).toEqual([0, [], [`tests/a.test.ts › adds up (${status})`]]);
});

const browserTest = (status: string, over: object = {}) => ({
  errors: [],
  suites: [
    {
      title: 'play.spec.ts',
      specs: [],
      suites: [
        {
          title: 'a group',
          specs: [
            {
              title: 'plays',
              file: 'play.spec.ts',
              line: 7,
              tests: [{ status, annotations: [], results: [], ...over }],
            },
          ],
        },
      ],
    },
  ],
});

test('of the browser tests one that failed, and one that passed at a second try only, has failed', () => {
  const results = [{ error: { message: 'Error: no such button\nCall log:' } }, {}];
  for (const status of ['unexpected', 'flaky']) {
    expect(readBrowser(browserTest(status, { results }))).toEqual({
      passed: 0,
      failed: ['play.spec.ts:7 › plays: Error: no such button'],
      notRun: [],
    });
  }
  expect(readBrowser(browserTest('expected')).passed).toBe(1);
});

test('a browser test that was skipped is told with its reason, one that was never reached as such', () => {
  const annotations = [{ type: 'skip', description: 'no WebGL here' }];
  expect(readBrowser(browserTest('skipped', { annotations })).notRun).toEqual([
    'play.spec.ts:7 › plays (no WebGL here)',
  ]);
  expect(readBrowser(browserTest('skipped')).notRun).toEqual(['play.spec.ts:7 › plays (never reached)']);
});

test('what goes wrong outside of any test, such as a server that does not start, is a failure', () => {
  const report = { suites: [], errors: [{ message: 'Port 4174 is already in use' }] };
  expect(readBrowser(report).failed).toEqual(['outside of any test: Port 4174 is already in use']);
});

const good = { passed: 3, failed: [], notRun: [] };

test('a runner that wrote no report, failed in silence or ran nothing has failed', () => {
  expect(judgeRun('vitest', null, true).failed).toHaveLength(1);
  expect(judgeRun('vitest', good, false).failed).toEqual(['vitest failed without naming a test, see above']);
  expect(judgeRun('vitest', { ...good, passed: 0 }, true).failed).toEqual(['vitest ran no test']);
  expect(judgeRun('vitest', good, true)).toEqual(good);
  const named = { ...good, failed: ['a'] };
  expect(judgeRun('vitest', named, false)).toEqual(named);
});

test('counts add up', () => {
  expect(sumCounts([good, asOne('types', false), asOne('format', true)])).toEqual({
    passed: 4,
    failed: ['types'],
    notRun: [],
  });
});
