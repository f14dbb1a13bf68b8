/** Every feature of Ink, each played straight and through a reopening at every step. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlays } from './read-plays.ts';
import { fixture, runReopened, runStraight, show } from './run-story.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ink')))('%s', (name) => {
  const file = fixture(name);
  test.each(readPlays(join(FOLDER, name)))('shows what it should for $picks', ({ picks, shown }) => {
    expect(show(runStraight(file, picks))).toEqual(shown);
  });
  test.each(readPlays(join(FOLDER, name)))('shows the same when opened anew for $picks', ({ picks }) => {
    expect(runReopened(file, picks)).toEqual(runStraight(file, picks));
  });
});
