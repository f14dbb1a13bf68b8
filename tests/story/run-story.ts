/** Runs stories for tests: straight, or opened anew and replayed at every step. */
import { join } from 'node:path';
import type { Beat, Line, StoryFile } from '../../src/story/beat.ts';
import { openStory, type StoryRun, type Values } from '../../src/story/story.ts';
import { compileStory } from '../../src/tools/compile.ts';

export const SEED = 4301;

/** As it is shipped: through JSON. */
export function fixture(name: string): StoryFile {
  return JSON.parse(JSON.stringify(compileStory(join(import.meta.dirname, 'fixtures', name))));
}

type Given = (previous: Line | null) => Values;
const NOTHING: Given = () => ({});

/** All beats of a play that takes the options with these indices. */
export function runStraight(file: StoryFile, picks: readonly number[], given = NOTHING, seed = SEED): Beat[] {
  const run = openStory(file, seed);
  const beats = [run.next(given)];
  for (const pick of picks) beats.push(take(run, pick, given));
  return beats;
}

/** The same, but before every step the story is opened anew and all choices so far are taken again. */
export function runReopened(file: StoryFile, picks: readonly number[], given = NOTHING, seed = SEED): Beat[] {
  return [picks.slice(0, 0), ...picks.map((_, at) => picks.slice(0, at + 1))].map((so_far) => {
    const beats = runStraight(JSON.parse(JSON.stringify(file)), so_far, given, seed);
    return beats[beats.length - 1] as Beat;
  });
}

function take(run: StoryRun, pick: number, given: Given): Beat {
  run.choose(pick);
  return run.next(given);
}

/** Beats as the fixtures write them. */
export function show(beats: readonly Beat[]): string[] {
  return beats.flatMap(({ lines, options }) => [
    ...lines.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text)),
    ...(options.length > 0 ? [`> ${options.map(({ text }) => text).join(' | ')}`] : []),
  ]);
}
