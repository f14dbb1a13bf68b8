/** How the checker looks: for what only one seat finds at first, for twins at every decision, for what hangs together. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkStory } from '../../../src/tools/check/check-story.ts';

const folder = mkdtempSync(join(tmpdir(), 'seams-sought-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = ['title: S', 'breach: lie', 'responsible: Nadia', 'hurt: Vera', 'minutes: 5', 'ages: 12+'];

function check(name: string, text: string, edges: number) {
  const path = join(folder, `${name}.ink`);
  const tags = [...HEAD, 'content: none', 'summary: S.'].map((tag) => `# ${tag}\n`).join('');
  writeFileSync(path, tags + text);
  return checkStory(path, { edges, rough: false }).report;
}

test('an ending to which each seat has a way of its own is found from both', () => {
  const report = check(
    'ways',
    `VAR seat = "both"
-> yard
=== yard
First.
* (one) [One. # as: vera # move: ask # id: one] One.
* (two) [Two. # as: vera # move: judge # id: two] Two.
* [Three. # as: vera # move: say-pain # id: three] Three.
-
{ seat == "responsible" and one: -> apart }
{ seat == "hurt" and two: -> apart }
The end. # ending: seam # ending-title: A seam
-> END
=== apart
The other end. # ending: apart # ending-title: Apart
-> END
`,
    400,
  );
  expect(report.endings.map(({ id, reachableAs }) => [id, reachableAs.length])).toEqual([
    ['seam', 2],
    ['apart', 2],
  ]);
  expect(report.unreachable).toEqual([]);
});

test('two options with one answer are found at every decision, also where nothing else is left to look for', () => {
  const report = check(
    'twins',
    `-> yard
=== yard
First.
* [One. # as: vera # move: ask # id: one] Alike.
* [Two. # as: vera # move: judge # id: two] Alike.
* [Three. # as: vera # move: say-pain # id: three] Not alike.
- The end. # ending: seam # ending-title: A seam
-> END
`,
    2000,
  );
  expect(report.defects.map(({ rule, line }) => [rule, line])).toEqual([['twin-options', 13]]);
});

test('what two variables rule out together is refuted although a third has no bounds', () => {
  const report = check(
    'together',
    `VAR debts = 0
VAR gave = false
VAR took = false
-> yard
=== yard
{debts == 0:First.|Again.}
+ [Lend. # as: vera # move: ask # id: lend]
    ~ debts = debts + 1
    One more.
    { debts > 100000: So many. }
    -> yard
* [Give. # as: vera # move: see-effort # id: give] Given.
    ~ gave = true
    ~ took = true
* [Say it. # as: vera # move: say-pain # id: say] Three.
-
* [On. # as: nadia # move: listen # id: on] On.
* [Not on. # as: nadia # move: deny # id: off] Off.
-
{ gave and not took: -> apart }
The end. # ending: seam # ending-title: A seam
-> END
=== apart
Never. # ending: never # ending-title: Never
-> END
`,
    300,
  );
  expect(report.endings.map(({ id, standing }) => [id, standing])).toEqual([
    ['seam', 'proven'],
    ['never', 'refuted'],
  ]);
  expect(report.notes).toEqual(['Not excluded: a play that goes round for ever.']);
});
