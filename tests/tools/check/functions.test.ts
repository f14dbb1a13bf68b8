/** Numbers that are not known may be handed to functions, by value and by reference: the proof goes on through them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkStory } from '../../../src/tools/check/check-story.ts';

const folder = mkdtempSync(join(tmpdir(), 'seams-functions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = [
  'title: F',
  'breach: lie',
  'responsible: Nadia',
  'hurt: Vera',
  'minutes: 5',
  'ages: 12+',
  'content:',
  'summary: S.',
];

/** A round that lends as often as one likes; then a condition decides between two endings. */
function story(lend: string, condition: string, functions: string): string {
  return `${HEAD.map((tag) => `# ${tag}\n`).join('')}VAR hurt_trust = 30
VAR debts = 0
-> yard
=== yard
{debts == 0:First.|Again.}
+ [Lend. # as: vera # move: ask # id: lend]
    ~ ${lend}
    One more.
    -> yard
+ [Judge. # as: vera # move: judge # id: judge] Two.
+ [Say it. # as: vera # move: say-pain # id: say] Three.
-
{ ${condition}:
    Much. # ending: much # ending-title: Much
- else:
    The end. # ending: seam # ending-title: A seam
}
-> END
${functions}`;
}

const MANY = '=== function many(x)\n~ return x > 2\n';
const NEVER = '=== function few(x)\n{ x > 3:\n    ~ return 3\n}\n~ return x\n';
const ADD = '=== function add(ref x, n)\n~ x = x + n\n';
const THROUGH = `${ADD}=== function twice(ref y)\n~ add(y, 1)\n~ add(y, 1)\n`;
const LEVEL =
  '=== function level()\n~ temp l = debts\n{ hurt_trust > 50:\n    ~ l = l + hurt_trust\n}\n~ return l\n';

test.each([
  ['by value', 'debts = debts + 1', 'many(debts)', MANY, true],
  ['by value, the bond', 'debts = debts + 1', 'many(hurt_trust)', MANY, true],
  ['by reference', 'add(debts, 1)', 'debts > 2', ADD, true],
  ['by reference through another function', 'twice(debts)', 'debts > 2', THROUGH, true],
  ['kept in a temp of the function', 'debts = debts + 1', 'level() > 60', LEVEL, true],
  ['bounded by the function', 'debts = debts + 1', 'few(debts) > 3', NEVER, false],
])('%s', (name, lend, condition, functions, possible) => {
  const path = join(folder, `${name.replace(/\W+/g, '-')}.ink`);
  writeFileSync(path, story(lend, condition, functions));
  const { report } = checkStory(path, { edges: 100, rough: false });
  expect(report.notes.filter((note) => note.startsWith('Not proven'))).toEqual([]);
  expect(report.searched.exhaustive).toBe(true);
  const much = report.endings.find(({ id }) => id === 'much');
  expect(much?.standing === 'refuted').toBe(!possible);
});
