/** Whose thoughts are whose, who writes the bond, and which seats there are: read from a source without playing it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWritten } from '../../../src/tools/check/check-story.ts';
import { readContent } from '../../../src/tools/check/content.ts';
import { compileWithSources } from '../../../src/tools/compile.ts';
import { storyIds, storyPath } from '../../../src/tools/shelf.ts';

const PATH = join(import.meta.dirname, 'mistakes/whose.ink');
const lines = readFileSync(PATH, 'utf8').split('\n');
const found = checkWritten(readContent(compileWithSources(PATH)));

const toldOf = (rule: string) => new Set(found.flatMap((each) => (each.rule === rule ? [each.line] : [])));
const linesWith = (pattern: RegExp) =>
  new Set(lines.flatMap((line, at) => (pattern.test(line) ? [at + 1] : [])));

describe('a story in which much is wrong', () => {
  test('each thought that is shown whoever is played is told, and none that asks for a seat', () => {
    expect(linesWith(/\bbad\b/).size).toBeGreaterThan(9);
    expect(toldOf('thought-for-both')).toEqual(linesWith(/\bbad\b/));
  });

  test('each line that writes what Seams gives is told: set, counted up, handed on by reference', () => {
    expect(linesWith(/\/\/ written/).size).toBe(5);
    expect(toldOf('bond-written')).toEqual(linesWith(/\/\/ written/));
  });

  test('a seat that is none is told', () => {
    expect(toldOf('seat')).toEqual(linesWith(/\/\/ no seat/));
  });
});

test.each(storyIds())('%s has its thoughts apart, and writes nothing that is given', (id) => {
  const rules = checkWritten(readContent(compileWithSources(storyPath(id)))).map(({ rule }) => rule);
  expect(
    rules.filter((rule) => ['thought-for-both', 'bond-written', 'seat', 'condition'].includes(rule)),
  ).toEqual([]);
});
