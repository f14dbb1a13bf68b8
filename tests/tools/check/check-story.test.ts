/** What the checker says of stories that are sound, of any Ink file, and of what is no story at all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { replay } from '../../../src/play/replay.ts';
import { seatsAround } from '../../../src/play/seats.ts';
import { checkStory } from '../../../src/tools/check/check-story.ts';
import { compileStory } from '../../../src/tools/compile.ts';

const SOUND = join(import.meta.dirname, 'sound');
const check = (path: string) => checkStory(path, { edges: 3000 }).report;
const folder = mkdtempSync(join(tmpdir(), 'seams-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a small story', () => {
  const path = join(SOUND, 'a-small-story.ink');
  const report = check(path);

  test('has nothing wrong with it', () => {
    expect(report).toMatchObject({ defects: [], warnings: [], unreachable: [], unproven: [], deadEnds: [] });
    expect(report.searched).toMatchObject({ exhaustive: true });
    expect(report.notes).toEqual([]);
  });

  test('is counted', () => {
    expect(report).toMatchObject({ id: 'a-small-story', seams: true, decisions: 2, choices: 7 });
    expect(report.moves).toMatchObject({ 'own-it': 1, deny: 1, plain: 1, 'say-pain': 1 });
    expect(report.words).toBeGreaterThan(50);
    expect(report.shape).toMatchObject({
      decisionsPerPlay: [2, 2],
      ownDecisions: { responsible: 1, hurt: 1 },
    });
  });

  test.each(['near', 'far'])('the witness of the ending "%s" leads there, from both seats', (id) => {
    const ending = report.endings.find((each) => each.id === id);
    expect(ending).toMatchObject({ reachableAs: ['responsible', 'hurt'], mended: false });
    for (const role of ['responsible', 'hurt'] as const) {
      const setup = { file: compileStory(path), role, seed: 1, seats: seatsAround(role, { kind: 'player' }) };
      const { play, parted } = replay(setup, ending?.witness ?? []);
      expect(parted).toBeNull();
      expect(play.moment.ending?.id).toBe(id);
    }
  });

  test('gets the same findings every time', () => {
    const { searched, ...rest } = check(path);
    const { searched: before, ...known } = report;
    expect(rest).toEqual(known);
    expect([searched.edges, searched.states]).toEqual([before.edges, before.states]);
  });
});

describe('loops', () => {
  test('a hub whose options are used up comes to its end', () => {
    const report = check(join(SOUND, 'a-hub-that-is-used-up.ink'));
    expect(report.defects).toEqual([]);
    expect(report.warnings.map(({ rule }) => rule)).not.toContain('open-round');
    expect(report.searched.exhaustive).toBe(true);
  });
});

describe('any Ink file', () => {
  test('is explored, threads, lists, tunnels and dice too', () => {
    const report = check(join(SOUND, 'any-ink-file.ink'));
    expect(report).toMatchObject({ seams: false, defects: [], unreachable: [], unproven: [] });
    expect(report.searched.exhaustive).toBe(true);
  });

  test('is told by its line where it cannot be reached, as a warning', () => {
    const report = check(write('lonely.ink', 'Hello.\n* [Go] Gone.\n-> END\n=== lonely\nHm.\n-> END\n'));
    expect(report.defects).toEqual([]);
    expect(report.warnings).toMatchObject([{ rule: 'unreachable-knot', line: 4 }]);
    expect(report.unreachable).toMatchObject([{ kind: 'knot', id: 'lonely', proven: true }]);
  });

  test('that runs out of content is a defect all the same', () => {
    const report = check(write('loose.ink', 'Hello.\n* [Go] -> on\n* [Stay] -> END\n=== on\nOn.\n'));
    expect(report.defects).toMatchObject([{ rule: 'dead-end', line: 5 }]);
    expect(report.deadEnds).toMatchObject([{ knot: 'on', line: 5, path: [expect.any(String)] }]);
  });
});

describe('what is no story', () => {
  test('a file that is not there', () => {
    expect(check(join(folder, 'absent.ink')).defects).toMatchObject([{ rule: 'source', line: 1 }]);
  });

  test('a file of nothing', () => {
    expect(() => check(write('nothing.ink', ''))).not.toThrow();
  });

  test('JSON of something else', () => {
    expect(check(write('else.json', '{"name":"seams"}')).defects).toMatchObject([{ rule: 'source' }]);
  });
});

/** A story of decisions in a row, some of them behind a door that opens or never does. */
function chain(doors: readonly boolean[]): string {
  const rooms = doors.map((opens, n) => {
    const condition = opens ? `a${n} or b${n}` : `a${n} and b${n}`;
    return `=== room_${n}
Room ${n}.
* (a${n}) [A # as: nadia # move: own-it # id: a-${n}] A ${n}.
* (b${n}) [B # as: nadia # move: deny # id: b-${n}] B ${n}.
* [C # as: nadia # move: plain # id: c-${n}] C ${n}.
- { ${condition}: -> cellar_${n} }
-> room_${n + 1}
=== cellar_${n}
Cellar ${n}.
-> room_${n + 1}
`;
  });
  const last = `=== room_${doors.length}\nOut. # ending: out # ending-title: Out\n-> END\n`;
  const head = ['title: Chain', 'breach: lie', 'responsible: Nadia', 'hurt: Vera', 'minutes: 3', 'ages: 12+'];
  const tags = [...head, 'content: none', 'summary: Doors.'].map((tag) => `# ${tag}`).join('\n');
  return `${tags}\n-> room_0\n${rooms.join('')}${last}`;
}

test('exactly the rooms behind doors that never open are proven to be unreachable', () => {
  let n = 0;
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }), (doors) => {
      const report = check(write(`chain-${n++}.ink`, chain(doors)));
      const shut = doors.flatMap((opens, i) => (opens ? [] : [`cellar_${i}`]));
      expect(report.unreachable.map(({ id, proven }) => [id, proven])).toEqual(shut.map((id) => [id, true]));
      expect(report.unproven).toEqual([]);
      expect(report.searched.exhaustive).toBe(true);
    }),
    { seed: 11, numRuns: 12 },
  );
});
