/** Plays that share what a story remembers are the plays that they are one by one: step for step, with their codes. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/journal/play-code.ts';
import { openFork } from '../../src/play/fork.ts';
import type { Play, PlaySetup } from '../../src/play/play.ts';
import { bondReadsIn } from '../../src/play/remembered/bond-reads.ts';
import { remember } from '../../src/play/remembered.ts';
import { type Replay, replay } from '../../src/play/replay.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { givenNames, type Telling } from '../../src/play/stepper.ts';
import type { Line, StoryFile } from '../../src/story/beat.ts';
import { openStory, type Values } from '../../src/story/story.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { earlierOf, findEarlier, findStory, storyIds } from '../../src/tools/shelf.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';
import { fixture } from './fixture.ts';

const SEED = 20261130;
const MOST = 60; // decisions

const FILES: readonly (readonly [string, StoryFile])[] = storyIds().flatMap((id) => [
  [id, findStory(id)] as const,
  ...earlierOf(id).map((kept) => [`${id} ${kept.version}`, findEarlier(kept)] as const),
]);

/** A way through a story: who sits where, and the place of each choice among those offered. */
const someWay = fc.record({
  role: fc.constantFrom('responsible' as const, 'hurt' as const, 'both' as const),
  temperament: fc.constantFrom(...TEMPERAMENT_IDS),
  seed: fc.integer({ min: 1, max: 0x7fffffff }),
  picks: fc.array(fc.nat(30), { minLength: 12, maxLength: MOST }),
  strange: fc.option(fc.nat(MOST), { freq: 4 }), // where an id stands that no story has
});

type Way = typeof someWay extends fc.Arbitrary<infer T> ? T : never;

function setupOf(file: StoryFile, { role, temperament, seed }: Way): PlaySetup {
  return { file, role, seed, seats: seatsAround(role, { kind: 'temperament', temperament }) };
}

/** The ids of the choices along a way, found by the engine itself. */
function choicesOf(setup: PlaySetup, { picks, strange }: Way): string[] {
  const choices: string[] = [];
  for (const [at, pick] of picks.entries()) {
    const { options } = replayed(setup, choices).play.moment.beat;
    const option = options[pick % Math.max(1, options.length)];
    if (!option) break;
    choices.push(at === strange ? 'no-such-choice' : option.id);
    if (at === strange) break;
  }
  return choices;
}

const memo = new Map<string, Replay>();

/** Engines only; the last one is gone on from, so that finding a way takes as long as playing it. */
function replayed(setup: PlaySetup, choices: readonly string[]): Replay {
  const key = `${setup.file.id} ${setup.file.version} ${setup.role} ${setup.seed} ${JSON.stringify(setup.seats)}`;
  const known = memo.get(key);
  const last = choices.at(-1);
  if (known && last !== undefined && known.play.steps.length === choices.length - 1) known.play.choose(last);
  if (known && known.play.steps.length === choices.length) return known;
  const fresh = replay(setup, choices);
  memo.clear();
  memo.set(key, fresh);
  return fresh;
}

/** All of a play as plain data. */
function dataOf({ play, parted }: Replay): unknown {
  const { opening, steps, moment } = play;
  return { opening, steps, moment, parted, code: codeFor(play) };
}

function codeFor(play: Play): string {
  return play.steps.length > 0 ? codeOf(play) : '';
}

describe('plays that share what a story remembers', () => {
  test.each(FILES)('%s: the same steps, lines, bonds, codes and partings as one by one', (_, file) => {
    expect(bondReadsIn(file, givenNames())).not.toBeNull(); // else there would be nothing to compare
    fc.assert(
      fc.property(someWay, (way) => {
        const setup = setupOf(file, way);
        const choices = choicesOf(setup, way);
        const alone = replay(setup, choices);
        const shared = replay(setup, choices, remember(file).open(way.seed));
        expect(dataOf(shared)).toEqual(dataOf(alone));
        expect(JSON.stringify(shared.play.steps)).toBe(JSON.stringify(alone.play.steps));
      }),
      { seed: SEED, numRuns: 6 },
    );
  });

  test.each(storyIds())('%s: a fork that is set back at will tells what a play tells', (id) => {
    const file = findStory(id);
    const some = fc.array(fc.tuple(fc.nat(1000), fc.nat(30)), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(someWay, some, (way, jumps) => {
        const setup = setupOf(file, way);
        const fork = openFork(setup, []);
        const points = [fork.start];
        for (const [to, pick] of jumps) {
          const from = points[to % 2 === 0 ? points.length - 1 : to % points.length];
          const option = from?.moment.beat.options[pick % Math.max(1, from.moment.beat.options.length)];
          if (from && option) points.push(fork.take(from, option));
        }
        for (const { choices, moment } of [
          points.at(-1) ?? fork.start,
          points[points.length >> 1] ?? fork.start,
        ]) {
          expect(replay(setup, choices).play.moment).toEqual(moment);
        }
      }),
      { seed: SEED, numRuns: 6 },
    );
  });
});

/** What a telling tells along some picks, its end by an error included. */
function told(open: () => Telling, picks: readonly number[], values: (n: number) => Values): unknown[] {
  const all: unknown[] = [];
  let n = 0;
  try {
    const story = open();
    for (const pick of [null, ...picks]) {
      if (pick !== null) story.choose(pick);
      const asked: (Line | null)[] = [];
      const beat = story.next((previous) => {
        asked.push(previous);
        return values(n++);
      });
      all.push(beat, asked);
    }
  } catch (error) {
    all.push({ error, ...(error as object), message: (error as Error).message });
  }
  return all;
}

const FIXTURES = resolve(import.meta.dirname, '../story/fixtures');
const inkIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ink'))
    .map((name) => join(folder, name));

/** As if it were one of ours: it is told by the same rules, and remembered. */
function asOurs(path: string): StoryFile | null {
  try {
    const file = compileStory(path);
    const header = { ...file.header, breach: 'lie', responsible: 'Ada', hurt: 'Bea' };
    return { ...file, header };
  } catch {
    return null; // it is broken for the compiler already
  }
}

const SMALL = [...inkIn(FIXTURES), ...inkIn(join(FIXTURES, 'broken'))].flatMap((path) => {
  const file = asOurs(path);
  return file ? [[path.slice(FIXTURES.length + 1), file] as const] : [];
});

describe('whatever a story is made of', () => {
  const values = (seed: number) => (n: number) =>
    Object.fromEntries(
      givenNames().map((name, at) => [
        name,
        name === 'seat' ? 'hurt' : name === 'mended' ? seed % 2 === 0 : (seed + 37 * n * at) % 101,
      ]),
    );

  test('there are many, and most are remembered', () => {
    const kept = SMALL.filter(([, file]) => bondReadsIn(file, givenNames()));
    expect(kept.length).toBeGreaterThan(20);
  });

  test.each([...SMALL, ['breaks', fixture('breaks')] as const, ['memory', fixture('memory')] as const])(
    '%s: told from memory, or told alone where it breaks, it is the same',
    (name, file) => {
      const some = fc.record({
        picks: fc.array(fc.nat(4), { maxLength: 9 }),
        seed: fc.integer({ min: 1, max: 40 }),
      });
      fc.assert(
        fc.property(some, ({ picks, seed }) => {
          const alone = told(() => openStory(file, seed), picks, values(seed));
          const shared = told(() => remember(file).open(seed), picks, values(seed));
          expect(shared).toEqual(alone);
        }),
        { seed: SEED, numRuns: name.includes('endless') ? 1 : 10 }, // those run for ever, as far as they may
      );
    },
  );
});
