/** How broken stories are told: where, after which line, what, and what to do. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StoryFile } from '../../src/story/beat.ts';
import { openStory, StoryError } from '../../src/story/story.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { fixture, SEED } from './run-story.ts';

const NOTHING = () => ({});

/** Takes the first option until the story breaks; gives what broke. */
function breakStory(file: StoryFile): StoryError {
  try {
    const run = openStory(file, SEED);
    let beat = run.next(NOTHING);
    while (beat.options.length > 0) {
      run.choose(0);
      beat = run.next(NOTHING);
    }
  } catch (error) {
    if (error instanceof StoryError) return error;
    throw error;
  }
  throw new Error(`${file.id} plays to its end`);
}

const BROKEN: readonly (readonly [string, string, string | null, RegExp, RegExp])[] = [
  ['endless-silent-diverts', 'b', 'One line first.', /runs in a circle/, /diverts/],
  ['endless-text', 'wheel', 'The wheel turns.', /5000 lines/, /circle/],
  ['endless-function', 'depth', null, /runs in a circle/, /diverts/],
  ['endless-fallback', 'ask', 'Once.', /runs in a circle/, /diverts/],
  ['endless-thread', 'warp', null, /runs in a circle/, /diverts/],
  ['external-without-fallback', '', null, /external: 'heartbeat'/, /Ink function of the same name/],
  ['mood-worked-out-wrong', 'yard', 'All is well.', /no mood "merry"/, /calm, warm/],
  ['divides-by-words', 'yard', 'Before.', /operation/, /Ink editor/],
  ['pops-what-is-not-there', 'yard', 'Before.', /->->/, /as a tunnel/],
];

describe('a broken story says where and what to do', () => {
  test.each(BROKEN)('%s', (name, knot, lastLine, problem, remedy) => {
    const error = breakStory(fixture(`broken/${name}.ink`));
    expect(error).toMatchObject({ story: name, knot, lastLine });
    expect(error.problem).toMatch(problem);
    expect(error.message).toContain(`"${name}"`);
    expect(error.message).toContain(knot === '' ? 'before the first knot' : `in knot "${knot}"`);
    expect(error.message).toContain(lastLine ? `after the line "${lastLine}"` : 'before its first line');
    expect(error.message.slice(error.message.indexOf(error.problem) + error.problem.length)).toMatch(remedy);
  });

  test('JSON that is no Ink', () => {
    const file: StoryFile = { ...fixture('glue.ink'), ink: { inkVersion: 21 } };
    expect(() => openStory(file, SEED)).toThrow(/"glue" broke .*Compile the story anew/);
  });
});

/** Plays as a story breaks: the first option each time, to its end. */
function playOut(file: StoryFile) {
  const run = openStory(file, SEED);
  let beat = run.next(NOTHING);
  while (beat.options.length > 0) {
    run.choose(0);
    beat = run.next(NOTHING);
  }
  return beat;
}

describe('a story that runs out shows all its lines, and says where it ended', () => {
  test.each<[string, string, string[], RegExp]>([
    ['runs-out-of-content', 'kitchen', ['She goes.', 'The door stays open.'], /"-> END"/],
    ['tunnel-that-does-not-return', 'stairs', ['The hall.', 'The stairs end in the air.'], /"->->"/],
    ['runs-out-at-once', 'yard', [], /"-> END"/],
    ['runs-out-of-options', 'ask', ['Nobody answers.'], /"-> END"/],
    ['function-that-runs-out', 'yard', ['Before.', 'In between.'], /"-> END"/],
  ])('%s', (name, knot, lines, remedy) => {
    const beat = playOut(fixture(`broken/${name}.ink`));
    expect(beat.lines.map(({ text }) => text)).toEqual(lines);
    expect(beat).toMatchObject({ options: [], knot });
    expect(beat.looseEnd?.problem).toMatch(/out of content\.|end of content/);
    expect(beat.looseEnd?.told).toContain(`"${name}" stops in knot "${knot}", after the line`);
    expect(beat.looseEnd?.told).toMatch(remedy);
  });

  test('one that ends has no loose end', () => {
    expect(playOut(fixture('ends-with-done.ink'))).not.toHaveProperty('looseEnd');
  });
});

describe('what was told in a beat before it broke', () => {
  test.each<[string, string[]]>([
    ['divides-by-words', ['Before.']],
    ['endless-silent-diverts', ['One line first.']],
    ['external-without-fallback', []],
  ])('is in the error: %s', (name, lines) => {
    expect(breakStory(fixture(`broken/${name}.ink`)).told.map(({ text }) => text)).toEqual(lines);
  });
});

describe('what Ink only warns of', () => {
  test('is kept where the file is foreign', () => {
    const run = openStory(fixture('broken/temp-read-before-it-is-set.ink'), SEED);
    expect(run.next(NOTHING).lines.map(({ text }) => text)).toEqual(['Before.', 'It is 0 steps.', 'After.']);
    expect(run.warnings).toEqual([expect.stringMatching(/^Variable not found: 'steps'/)]);
  });

  test('is an error where the story is ours', () => {
    const file = fixture('broken/temp-read-before-it-is-set.ink');
    const ours: StoryFile = { ...file, header: { ...file.header, breach: 'lie' } };
    expect(breakStory(ours).message).toMatch(/Variable not found: 'steps'.*Declare it with VAR/);
  });
});

describe('choose', () => {
  test.each([-1, 1, 0.5, Number.NaN])('refuses option %s of one', (index) => {
    const run = openStory(compileStory(join(import.meta.dirname, 'fixtures/tunnels.ink')), SEED);
    run.next(NOTHING);
    expect(() => run.choose(index)).toThrow(/there is no option .*1 option is offered here, counted from 0/);
    run.choose(0);
    expect(run.next(NOTHING).lines.length).toBeGreaterThan(0);
  });

  test('refuses all after the end', () => {
    const run = openStory(fixture('conditionals.ink'), SEED);
    run.next(NOTHING);
    run.choose(0);
    expect(run.next(NOTHING).options).toEqual([]);
    expect(() => run.choose(0)).toThrow(/the story has ended/);
    expect(run.next(NOTHING)).toMatchObject({ lines: [], options: [] });
  });
});
