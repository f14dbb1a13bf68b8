/** What the compiler refuses: each fixture is named for the rule it breaks and says at its end what must be told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileWithSources, type Defect, DefectError } from '../../src/tools/compile.ts';

const FOLDER = join(import.meta.dirname, 'fixtures/broken');

/** `// 12: there is no mood` at the end of a fixture; `// parts/a.ink 3: …` for an include. */
function expected(name: string): readonly string[] {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const notes = [...text.matchAll(/^\/\/ (?:(\S+\.ink) )?(\d+): (.*)$/gm)];
  return notes.map(([, file = name, line, problem]) => `${file} ${line}: ${problem}`).sort();
}

function defectsOf(path: string): readonly Defect[] {
  try {
    compileWithSources(path);
  } catch (error) {
    if (error instanceof DefectError) return error.defects;
    throw error;
  }
  return [];
}

describe('a fixture that breaks one rule is told by file, line and what to do', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ink')))('%s', (name) => {
    const defects = defectsOf(join(FOLDER, name));
    const told = defects
      .map(({ file, line, problem }) => `${relative(FOLDER, file)} ${line}: ${problem}`)
      .sort();
    const wanted = expected(name);
    expect(wanted.length).toBeGreaterThan(0);
    expect(told).toEqual(wanted.map((start) => expect.stringContaining(start)));
  });
});
