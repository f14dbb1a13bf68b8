/**
 * A sound story with one mistake in it, each of many that people make: the first thing told is about the mistake, at its
 * line, in words; what is no mistake is not told.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkStory, checkWritten } from '../../../src/tools/check/check-story.ts';
import { readContent } from '../../../src/tools/check/content.ts';
import { Dice } from '../../../src/tools/check/dice.ts';
import { compileWithSources, type Defect, DefectError } from '../../../src/tools/compile.ts';
import type { Changed, Mistake } from './mistakes/change.ts';
import { CHOICES, HEADER, MANNERS } from './mistakes/in-tags.ts';
import { INK, LINES } from './mistakes/in-text.ts';

const MISTAKES: readonly Mistake[] = [...HEADER, ...CHOICES, ...LINES, ...INK, ...MANNERS].map(
  ([name, told, make, at, more]) => ({ name, told, make, ...(at ? { at } : {}), ...more }),
);
const SEED = 13;
const STORIES = resolve(import.meta.dirname, '../../../stories');
const sound = readFileSync(join(STORIES, 'on-credit.ink'), 'utf8').split('\n');
const folder = mkdtempSync(join(tmpdir(), 'seams-mistakes-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'lib'));
cpSync(join(STORIES, 'lib/bond.ink'), join(folder, 'lib/bond.ink'));

/** What is told of a file, without playing it unless the mistake shows in plays alone. */
function toldOf({ lines }: Changed, { played }: Mistake): readonly Defect[] {
  const path = join(folder, 'on-credit.ink');
  writeFileSync(path, lines.join('\n'));
  if (played) {
    const { report } = checkStory(path, { edges: 400, rough: false });
    return [...report.defects, ...report.warnings];
  }
  try {
    const compiled = compileWithSources(path);
    return [...compiled.warnings, ...checkWritten(readContent(compiled))];
  } catch (error) {
    if (error instanceof DefectError) return error.defects;
    throw error;
  }
}

describe(`${MISTAKES.length} mistakes, each where seed ${SEED} puts it`, () => {
  test.each(MISTAKES.map((mistake, n) => [mistake.name, mistake, n] as const))('%s', (_, mistake, n) => {
    const changed = mistake.make(sound, new Dice(SEED + n * 7919));
    expect(changed.lines).not.toEqual(sound);
    const told = toldOf(changed, mistake);
    const [first] = told;
    if (mistake.told === null) return expect(told).toEqual([]);
    expect(`${first?.problem}. ${first?.remedy}`).toMatch(mistake.told);
    if (mistake.at !== 'anywhere') {
      const off = mistake.at === 'top' ? (first?.line ?? 0) - 1 : (first?.line ?? 0) - changed.line;
      expect(Math.abs(off), `told at line ${first?.line}, made at ${changed.line}`).toBeLessThanOrEqual(
        mistake.at === 'near' ? 2 : 0,
      );
    }
    if (!mistake.played)
      expect(told.length, 'one mistake, one finding').toBeLessThanOrEqual(mistake.most ?? 1);
  });
});
