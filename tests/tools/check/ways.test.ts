/** A survey that remembers lines, and goes back to where a way parts, comes to what one does that tells each line with the engine. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/tools/check/content.ts';
import { survey } from '../../../src/tools/check/survey.ts';
import { Places, type TellBeats, Ways } from '../../../src/tools/check/ways.ts';
import { compileWithSources } from '../../../src/tools/compile.ts';
import { storyPath } from '../../../src/tools/shelf.ts';

const MOST = 60; // steps
/** What breaks, what asks for counts, variables, dice, lists and time, and two stories as they are played. */
const FIXTURES = [
  ...[
    'dead-end-out-of-content',
    'dead-end-when-no-choice-is-left',
    'two-people-at-run-time',
    'unreachable-ending',
  ].map((name) => `broken/${name}.ink`),
  ...['a-hub-that-is-used-up', 'a-small-story', 'any-ink-file'].map((name) => `sound/${name}.ink`),
  ...[
    'bond-written-by-the-story',
    'counter-without-bounds',
    'list-at-random',
    'number-kept-in-a-knot',
    'random',
  ].map((name) => `unproven/${name}.ink`),
];
const PATHS = [
  ...FIXTURES.map((name) => [name, join(import.meta.dirname, name)] as const),
  ...['on-credit', 'third-row'].map((id) => [id, storyPath(id)] as const),
];

/** Tells every line of every way from the start of its beat, and remembers nothing. */
const fromTheStart: TellBeats = (oracle, teller) => {
  let ways = new Ways(oracle, teller, new Places());
  return {
    begin: () => {
      ways = new Ways(oracle, teller, new Places());
      return false;
    },
    get more() {
      return ways.more;
    },
    line: (values) => ways.line(values),
    tooMany: (most) => ways.tooMany(most),
  };
};

describe('the same is found, in the same steps', () => {
  test.each(PATHS)('%s', (_, path) => {
    const content = readContent(compileWithSources(path));
    for (const loose of [true, false]) {
      const fast = survey(content, 'hurt', MOST, loose, new Set());
      const slow = survey(content, 'hurt', MOST, loose, new Set(), fromTheStart);
      expect(fast).toEqual(slow);
    }
  });
});
