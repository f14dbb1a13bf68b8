/** Numbers with a fraction stay such, through the JSON that is shipped and through that of other compilers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Compiler } from 'inkjs/full';
import { afterAll, expect, test } from 'vitest';
import { openStory } from '../../src/story/story.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { readInkJson, writeInkJson } from '../../src/tools/ink-json.ts';

const folder = mkdtempSync(join(tmpdir(), 'seams-floats-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a source says, as it is shipped. */
function said(source: string): readonly string[] {
  const path = join(folder, 'floats.ink');
  writeFileSync(path, source);
  const file = JSON.parse(JSON.stringify(compileStory(path)));
  return openStory(file, 1)
    .next(() => ({}))
    .lines.map(({ text }) => text);
}

/** The same in the compiler's own memory, which no JSON has touched. */
function meant(source: string): readonly string[] {
  const story = new Compiler(source).Compile();
  const lines: string[] = [];
  while (story.canContinue) lines.push((story.Continue() ?? '').trim());
  return lines.filter((line) => line !== '');
}

const CASES = `VAR x = -2.0
VAR y = 2.0
VAR warmth = -20.0
CONST STEP = -4.0
CONST FOUR = 4.0
LIST moods = low = 1, high = 3
{7 / x} {7 / y} {warmth / 3} {warmth / 3.0} {7 / -2.0} {7.0 / -2} {7 / STEP} {7 / FOUR}
{7 / x == -3.5: right|wrong} {x < 0: below|above} {-x} {x * x / 3} {0.0 / 3}
{half(-2.0, 7)} {half(2.0, -7)} {half(-0.5, 1)} {MIN(-3.0, 2) / 2} {INT(-3.7)} {FLOOR(-3.5)} {POW(-2.0, 3) / 3}
~ temp z = -6.0
~ z += -1.0
{z / 2} {z} {not (x == -2.0): no|yes} {moods has low: low|none} {LIST_VALUE(high) / -2.0}
* {x == -2.0} [Only with {7 / x}] -> END
=== function half(a, b)
~ return b / a
`;

test('whole ones with a sign, in variables, constants, expressions and arguments', () => {
  const lines = said(CASES);
  expect(lines[0]).toBe('-3.5 3.5 -6.666666666666667 -6.666666666666667 -3.5 -3.5 -1.75 1.75');
  expect(lines).toEqual(meant(CASES));
  const run = openStory(compileStory(join(folder, 'floats.ink')), 1);
  expect(run.next(() => ({})).options[0]?.text).toBe('Only with -3.5');
});

test('any of them, in any place', () => {
  const number = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }).map((whole) => `${whole}.0`),
    fc.integer({ min: -1000, max: 1000 }).map(String),
    fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 999 })).map((two) => two.join('.')),
    fc.constantFrom('-0.0', '0.0', '12345678901234567890.0', '-12345678901234567890.0'),
  );
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      const source = `CONST d = ${c}\nVAR a = ${a}\nVAR b = 1\n~ b = ${b}\nX {a + 0} {b - 0} {7 / (a + 0.25)} {b * ${c}} {7 / (d + 0.25)} {d / 3} {f(${c})}
{a < ${b}: less|more}
=== function f(n)
~ return n + ${a}
`;
      expect(said(source)).toEqual(meant(source));
    }),
    { seed: 1107, numRuns: 40 },
  );
});

test.each([
  ['2.0', ['2.0f']],
  ['-2.0', [['2.0f', '_', null]]],
  ['-3.5', [-3.5]],
  ['1E+20', ['100000000000000000000.0f']],
  ['-1.5e3', [['1500.0f', '_', null]]],
  ['1.5E-05', [0.000015]],
  ['7', [7]],
  ['-7', [-7]],
  ['"^It was -2.0, 1E5 \\"x\\" 2.0"', ['^It was -2.0, 1E5 "x" 2.0']],
])('of the JSON of another compiler: %s', (token, root) => {
  expect(readInkJson(`\uFEFF{"inkVersion":21,"root":[${token}]}`)).toEqual({ inkVersion: 21, root });
});

test('what was written is read as it was', () => {
  const story = new Compiler(CASES).Compile();
  expect(readInkJson(writeInkJson(story))).toEqual(JSON.parse(writeInkJson(story)));
});
