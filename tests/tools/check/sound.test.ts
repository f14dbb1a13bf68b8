/** The proof must allow whatever any real path does: checked on Ink of every kind, with values of every kind free. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../src/tools/check/content.ts';
import { PlaySearch } from '../../../src/tools/check/search.ts';
import { survey } from '../../../src/tools/check/survey.ts';
import { Walk } from '../../../src/tools/check/walk.ts';
import { compileWithSources } from '../../../src/tools/compile.ts';

const folder = mkdtempSync(join(tmpdir(), 'seams-sound-'));
afterAll(() => rmSync(folder, { recursive: true }));

let compared = 0; // proofs that walked everything

/** What real paths met and the proof, though it walked everything, did not. */
function forgotten(path: string): readonly string[] {
  const content = readContent(compileWithSources(path));
  const wanted = new Set(content.choices.map(({ point }) => point));
  const search = new PlaySearch(content, new Walk(content.file, 'hurt'), 1000, wanted);
  search.run();
  return [true, false].flatMap((loose) => {
    const { complete, unsure, met } = survey(content, 'hurt', 1200, loose, new Set());
    if (!complete || unsure !== null) return [];
    compared++;
    const real = [
      ...[...search.found.knots.keys()].map((name) => `knot ${name}`),
      ...[...search.found.offered.keys()].map((point) => `choice ${point}`),
      ...[...search.found.endings.keys()].map((id) => `ending ${id}`),
    ];
    return real.filter((what) => !met.has(what)).map((what) => `${what} (${loose ? 'loose' : 'exact'})`);
  });
}

const FIXTURES = join(import.meta.dirname, '../../story/fixtures');
const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.ink') && name !== 'shuffles.ink');

test.each(names)('%s', (name) => {
  expect(forgotten(join(FIXTURES, name))).toEqual([]);
});

const VALUES = [
  'hurt_trust',
  'contact',
  'mended * 50',
  'told * 20',
  'told',
  '(start.a + start.b + start.c) * 30',
  'start.a - start.b + 50',
  'gate',
];
const value = fc.constantFrom(...VALUES);
const comparison = fc
  .record({
    value,
    sign: fc.constantFrom('<', '>', '<=', '>=', '==', '!='),
    limit: fc.integer({ min: 0, max: 80 }),
  })
  .map(({ value: of, sign, limit }) => `${of} ${sign} ${limit}`);
const condition = fc.oneof(
  comparison,
  fc.constantFrom(
    'start.a',
    'not start.a',
    'told',
    'mended',
    'start.a or not start.b',
    'start.c and contact',
  ),
  fc.tuple(comparison, fc.constantFrom('and', 'or'), comparison).map((parts) => parts.join(' ')),
);

/** A story whose ways hang on the bond, on what was chosen and on what was counted. */
function tangle(conditions: readonly string[]): string {
  const rooms = conditions.map((each, n) => {
    const next = `room_${n + 1}`;
    return `=== room_${n}
{stopping:First.|Again.}
{ ${each}:
    ~ told++
}
{ ${each}: Yes.|No.} # ${n % 2 === 0 ? 'time: three days later' : 'mood: calm'}
* [Sound ${n}. # as: vera # move: say-pain # id: s-${n}]
    ~ told = told + 1
* {${each}} [Maybe ${n}. # as: vera # move: ask # id: m-${n}]
* [Bad ${n}. # as: vera # move: judge # id: b-${n}]
    ~ gate = MAX(gate, told * 10)
- { ${each}: -> side_${n} }
-> ${next}
=== side_${n}
Side. {${each}: -> ${next}}
* [Go ${n}. # as: nadia # move: listen # id: g-${n}] -> ${next}
* [Stop ${n}. # as: nadia # move: deny # id: d-${n}] Over. # ending: over-${n} # ending-title: Over
    -> END
`;
  });
  return `# title: Tangle
# breach: lie
# responsible: Nadia
# hurt: Vera
VAR hurt_trust = 30
VAR contact = 30
VAR mended = false
VAR told = 0
VAR gate = 0
-> start
=== start
* (a) [A # as: nadia # move: own-it # id: a]
* (b) [B # as: nadia # move: regret # id: b]
* (c) [C # as: nadia # move: deny # id: c]
- -> room_0
${rooms.join('')}
=== room_${conditions.length}
Out. # ending: out # ending-title: Out
-> END
`;
}

test('stories whose ways hang on the bond and on counts', () => {
  let n = 0;
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), (conditions) => {
      const path = join(folder, `tangle-${n++}.ink`);
      writeFileSync(path, tangle(conditions));
      expect(forgotten(path)).toEqual([]);
    }),
    { seed: 3, numRuns: 5 },
  );
  expect(compared).toBeGreaterThan(names.length);
});
