/** A story of 15,000 words, played through at random. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutline } from '../../src/story/outline.ts';
import { openStory } from '../../src/story/story.ts';
import { compileWithSources } from '../../src/tools/compile.ts';
import { writeBigStory } from './big-story.ts';
import { runReopened, runStraight } from './run-story.ts';

const folder = mkdtempSync(join(tmpdir(), 'seams-big-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'big.ink');
writeFileSync(path, writeBigStory(110, 7));
const { story: file, warnings } = compileWithSources(path);
const SEEDS = Array.from({ length: 25 }, (_, at) => at + 1);

/** Takes options as the seed says; gives their indices and how the play ended. */
function playAtRandom(seed: number) {
  const run = openStory(file, seed);
  const picks: number[] = [];
  let state = seed;
  let beat = run.next(() => ({}));
  let shown = beat.lines.length;
  while (beat.options.length > 0) {
    state = (state * 48271) % 0x7fffffff;
    const pick = state % beat.options.length;
    picks.push(pick);
    run.choose(pick);
    beat = run.next(() => ({}));
    shown += beat.lines.length;
  }
  return { picks, shown, knot: run.knot, warnings: run.warnings };
}

test('is as big as it should be, and all of it is found', () => {
  const outline = readOutline(file.ink, 'big');
  expect(warnings).toEqual([]);
  expect(outline.words).toBeGreaterThan(15_000);
  expect(outline.knots.filter((knot) => knot.startsWith('scene_'))).toHaveLength(110);
  expect(outline.decisions.length).toBeGreaterThan(110);
});

describe('25 random plays', () => {
  let plays: readonly ReturnType<typeof playAtRandom>[] = [];
  beforeAll(() => {
    plays = SEEDS.map(playAtRandom);
  }, 120_000);

  test('come to the end without an error or a warning', () => {
    for (const play of plays) {
      expect(play).toMatchObject({ knot: 'finale', warnings: [] });
      expect(play.picks.length).toBeGreaterThan(100);
      expect(play.shown).toBeGreaterThan(500);
    }
  });

  test('are not one and the same', () => {
    expect(new Set(plays.map(({ picks }) => picks.join())).size).toBe(SEEDS.length);
  });

  test('are the same when opened anew and replayed', () => {
    const [first, second] = plays;
    const begin = first?.picks.slice(0, 25) ?? [];
    expect(runReopened(file, begin, undefined, 1)).toEqual(runStraight(file, begin, undefined, 1));
    const whole = second?.picks ?? [];
    const again = runStraight(JSON.parse(JSON.stringify(file)), whole, undefined, 2);
    expect(runStraight(file, whole, undefined, 2)).toEqual(again);
    expect(again.at(-1)?.options).toEqual([]);
  }, 60_000);
});
