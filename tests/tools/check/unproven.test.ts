/**
 * What the checker cannot prove, it does not claim. Each fixture says at its end which ending stays open, at which line,
 * and what the notes must say; nothing of it may be called unreachable or proven.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { checkStory } from '../../../src/tools/check/check-story.ts';
import { tellReport } from '../../../src/tools/check/told.ts';
import { sumUp } from '../../../src/tools/check/whole.ts';

vi.setConfig({ testTimeout: 180_000 }); // for a machine that has much else to do

const FOLDER = join(import.meta.dirname, 'unproven');
const folder = mkdtempSync(join(tmpdir(), 'seams-unproven-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(path: string, edges: number) {
  const { report } = checkStory(path, { edges, rough: false });
  return { report, text: tellReport(sumUp([report], false, 0)) };
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('an ending that no play reaches, and of which nothing is proven', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ink')))('%s', (name) => {
    const path = join(FOLDER, name);
    const source = readFileSync(path, 'utf8');
    const [, line, id = '', hangs = ''] = /^\/\/ open (\d+) ([a-z]+)(.*)$/m.exec(source) ?? [];
    const [, note] = /^\/\/ note: (.*)$/m.exec(source) ?? [];
    const file = relative(process.cwd(), path);
    const { report, text } = check(path, 400);

    expect(report.unreachable).toEqual([]);
    expect(report.unproven).toMatchObject([{ kind: 'ending', id, file, line: Number(line), proven: false }]);
    expect(report.endings.find((each) => each.id === id)).toMatchObject({
      standing: 'open',
      reachableAs: [],
      mended: false,
      mendedProven: false,
    });
    const told = report.defects.filter(({ rule }) => rule === 'ending-not-built');
    expect(told).toMatchObject([{ file, line: Number(line) }]);
    expect(told[0]?.problem).toContain(`the ending "${id}"; that none can is not proven${hangs}`);
    expect(report.defects.map(({ rule }) => rule)).not.toContain('unreachable-ending');

    expect(text).toContain(`not reached and not proven: ending ${id} (${file}:${line})`);
    expect(text).toMatch(
      new RegExp(`· ${id} .*: no play found leads there, and that none can is not proven`),
    );
    expect(text).not.toMatch(/\(proven\)|can never be reached/);

    // With a note the whole walk proves nothing, so the other ending is only found.
    const other = report.endings.find((each) => each.id !== id);
    expect(other?.standing).toBe(note === undefined ? 'proven' : 'found');
    expect(report.searched.exhaustive).toBe(note === undefined);
    if (note === undefined) return;
    expect(report.notes.join('\n')).toContain(note.replace('LINE ', `${file}:`));
    expect(text).toContain('not exhaustive: what was not found is not proven');
    expect(text).toContain('found by plays; that there are no other ways is not proven');
  });
});

test('the same story, its ending open while luck can bring it, refuted when none can', () => {
  const story = readFileSync(join(FOLDER, 'random.ink'), 'utf8');
  const { report, text } = check(written('no-luck.ink', story.replace('== 7', '== 0')), 400);
  expect(report.endings).toMatchObject([
    { id: 'luck', standing: 'refuted', mendedProven: false },
    { id: 'seam', standing: 'proven' },
  ]);
  expect(report.unreachable).toMatchObject([{ id: 'luck', proven: true }]);
  expect(report.unproven).toEqual([]);
  expect(text).toMatch(/· luck .*: no play can lead there \(proven\)/);
});

describe('an ending that mends', () => {
  const story = readFileSync(join(import.meta.dirname, 'broken/mended-by-pitfalls.ink'), 'utf8');
  const mendedWhere = (condition: string, ending = '# ending: mended') => {
    const text = story.replace('{ mended:', `{ ${condition}:`).replace('# ending: mended', ending);
    const path = written(`mended-${condition.replaceAll(/\W+/g, '-')}.ink`, text);
    const { report, text: told } = check(path, 1000);
    return { ending: report.endings.find(({ id }) => id === 'mended'), told };
  };

  test('is proven to where the story asks the model itself', () => {
    const { ending, told } = mendedWhere('mended');
    expect(ending).toMatchObject({ standing: 'proven', mended: true, mendedProven: true });
    expect(told).toMatch(/· mended .*, mended in 100 %, on every way, proven/);
  });

  test('is not where time passes once more after the story asked', () => {
    const { ending, told } = mendedWhere('mended', '# time: three days later # ending: mended');
    expect(ending).toMatchObject({ standing: 'proven', mendedProven: false });
    expect(told).not.toContain('on every way, proven');
  });

  test('is not where the story asks for less', () => {
    const { ending } = mendedWhere('mended or RANDOM(1, 50) == 7');
    expect(ending).toMatchObject({ standing: 'proven', mendedProven: false });
  });

  test('is not where the walk was not sure of all it met', () => {
    const { ending, told } = mendedWhere('mended && LIST_COUNT(LIST_RANDOM(())) == 0');
    expect(ending).toMatchObject({ standing: 'found', mended: true, mendedProven: false });
    expect(told).toMatch(/· mended .*, mended in 100 %, on every path found, not proven/);
  });
});
