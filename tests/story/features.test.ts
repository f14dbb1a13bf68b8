/** Every feature of Ink, each played straight and through a reopening at every step. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Beat, StoryFile } from '../../src/story/beat.ts';
import { openStory } from '../../src/story/story.ts';
import { readPlays } from './read-plays.ts';
import { fixture, runReopened, runStraight, SEED, show } from './run-story.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

const MOST_BEATS = 20;
const copyOf = (file: StoryFile): StoryFile => JSON.parse(JSON.stringify(file));

/** The beats of a play that takes the option at `which`, or the last there is, every time; one at a time. */
function* beatsOf(file: StoryFile, which: number): Generator<Beat> {
  const run = openStory(file, SEED);
  for (let n = 0; n < MOST_BEATS; n++) {
    const beat = run.next(() => ({}));
    yield beat;
    if (beat.options.length === 0) return;
    run.choose(Math.min(which, beat.options.length - 1));
  }
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ink')))('%s', (name) => {
  const file = fixture(name);
  test.each(readPlays(join(FOLDER, name)))('shows what it should for $picks', ({ picks, shown }) => {
    expect(show(runStraight(file, picks))).toEqual(shown);
  });
  test.each(readPlays(join(FOLDER, name)))('shows the same when opened anew for $picks', ({ picks }) => {
    expect(runReopened(file, picks)).toEqual(runStraight(file, picks));
  });
  test('plays side by side and one after the other, of one file, are as each alone', () => {
    const alone = [0, 1, 2].map((which) => [...beatsOf(copyOf(file), which)]);
    const running = [0, 1, 2].map((which) => beatsOf(file, which));
    const beside: Beat[][] = [[], [], []];
    for (let n = 0; n < MOST_BEATS; n++) {
      for (const [at, play] of running.entries()) {
        const { value } = play.next();
        if (value) beside[at]?.push(value);
      }
    }
    expect(beside).toEqual(alone);
    expect([0, 1, 2].map((which) => [...beatsOf(file, which)])).toEqual(alone);
  });
});
