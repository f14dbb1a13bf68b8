/** Engines of one story share its content, and none of them notices the others. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Beat, StoryFile } from '../../src/story/beat.ts';
import { openEngine } from '../../src/story/engine.ts';
import { openStory } from '../../src/story/story.ts';
import { fixture, SEED } from './run-story.ts';

const names = readdirSync(join(import.meta.dirname, 'fixtures')).filter((name) => name.endsWith('.ink'));
const copyOf = (file: StoryFile): StoryFile => JSON.parse(JSON.stringify(file));

/** The beats of a play that takes the option at `which`, or the last there is, every time; one at a time. */
function* beatsOf(file: StoryFile, which: number): Generator<Beat> {
  const run = openStory(file, SEED);
  for (let n = 0; n < 20; n++) {
    const beat = run.next(() => ({}));
    yield beat;
    if (beat.options.length === 0) return;
    run.choose(Math.min(which, beat.options.length - 1));
  }
}

test.each(names)('%s: plays side by side and one after the other are as each alone', (name) => {
  const file = fixture(name);
  const alone = [0, 1, 2].map((which) => [...beatsOf(copyOf(file), which)]);
  const running = [0, 1, 2].map((which) => beatsOf(file, which));
  const beside: Beat[][] = [[], [], []];
  for (let n = 0; n < 20; n++) {
    for (const [at, play] of running.entries()) {
      const { value } = play.next();
      if (value) beside[at]?.push(value);
    }
  }
  expect(beside).toEqual(alone);
  expect([0, 1, 2].map((which) => [...beatsOf(file, which)])).toEqual(alone);
});

test('the content of a file is built once; with lists, for each engine', () => {
  const contentsOf = (name: string) => {
    const { ink } = fixture(name);
    return new Set([openEngine(ink), openEngine(ink)].map((engine) => engine.mainContentContainer)).size;
  };
  expect(contentsOf('tunnels.ink')).toBe(1);
  expect(contentsOf('lists.ink')).toBe(2);
});

test('an external function without a fallback is told by every engine', () => {
  const root = [['ev', { 'x()': 'bell', exArgs: 0 }, 'out', '/ev', '\n', 'done', null], 'done', null];
  const file = { ...fixture('tunnels.ink'), ink: { inkVersion: 21, root, listDefs: {} } };
  for (const _ of [1, 2]) expect(() => openStory(file, SEED).next(() => ({}))).toThrow(/bell/);
});
