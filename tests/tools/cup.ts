/** A story of one decision, and the version of whatever is made of it, for the tests of what counts for a version. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { compileStory } from '../../src/tools/compile.ts';

const HEAD = `# title: A Cup
# breach: promise
# responsible: Nadia
# hurt: Vera
VAR hurt_trust = 30
VAR n = 0
-> table
`;

/** Its one decision, and its end. */
export const OPTIONS = `* (say) [Say so. # as: nadia # move: own-it # id: cup-say] -> glued
* [Hide it. # as: nadia # move: deny # id: cup-hide]
  In the bin.
- -> glued
=== glued
One can see it. # ending: glued # ending-title: Glued
-> END
`;

/** A story with these lines before its one decision. */
export function story(lines: string, more = '', options = OPTIONS): string {
  return `${HEAD}=== table\nThe cup.\n${lines}\n${options}${more}`;
}

/** A folder for the stories of one test file, gone when it has run. To be called once in each: its files share no hooks. */
export function storyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'seams-structure-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const pathFor = (ending: 'ink' | 'json') => join(folder, `cup-${++count}.${ending}`); // no other story has it
  /** The version of a story with this source. */
  function versionOf(source: string): string {
    const path = pathFor('ink');
    writeFileSync(path, source);
    return compileStory(path).version;
  }
  return { folder, pathFor, versionOf };
}
