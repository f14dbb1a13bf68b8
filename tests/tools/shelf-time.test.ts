/** Every time cue on the shelf says its amount itself, and the words agree with it: a translation cannot change the model. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDays } from '../../src/story/days.ts';
import { readPassing } from '../../src/story/time.ts';

const STORIES = resolve(import.meta.dirname, '../../stories');
const files = readdirSync(STORIES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ink'),
);
const cues = files.flatMap((file) =>
  [...readFileSync(join(STORIES, file), 'utf8').matchAll(/# *time: *([^#\n]*)/g)].map(([, value = '']) => ({
    file,
    value,
  })),
);

test('there are time cues on the shelf', () => expect(cues.length).toBeGreaterThan(40));

test.each(cues)('$file: $value', ({ value }) => {
  const passing = readPassing(value);
  expect(passing).toMatchObject({ amount: true });
  expect(passing?.words).not.toMatch(/^\d/); // shown as before: words alone
  expect(readDays(passing?.words ?? '')).toBe(passing?.days); // what release 0.1 read from the words
});
