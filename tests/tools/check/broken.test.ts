/** What the checker finds: each fixture is named for the rule it breaks and says at its end what must be told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../../src/tools/check/check-story.ts';

const FOLDER = join(import.meta.dirname, 'broken');
const EDGES = 1000;

/** `// defect 12 dead-end: ran out` at the end of a fixture. */
function expected(name: string): readonly string[] {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return [...text.matchAll(/^\/\/ ((?:defect|warning) \d+ [a-z-]+: .*)$/gm)]
    .map(([, note = '']) => note)
    .sort();
}

describe('a fixture that breaks one rule is told by its rule, line and what to do', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ink')))('%s', (name) => {
    const { report } = checkStory(join(FOLDER, name), { edges: EDGES });
    const told = [...report.defects, ...report.warnings];
    const shown = told.map(({ grade, line, rule, problem }) => `${grade} ${line} ${rule}: ${problem}`).sort();
    const wanted = expected(name);
    expect(wanted.length).toBeGreaterThan(0);
    expect(shown).toHaveLength(wanted.length);
    for (const [i, note] of wanted.entries()) {
      const [head = '', words = ''] = note.split(/(?<=[a-z]): /);
      expect(shown[i]).toContain(`${head}: `);
      expect(shown[i]).toContain(words);
    }
    for (const { file, rule, remedy } of told) {
      expect(file.endsWith(name)).toBe(true);
      if (rule !== 'source') expect(remedy).not.toBe('');
    }
  });
});
