/** A story that remembers tells what the engine tells, whoever plays it and however often. */
import { describe, expect, test } from 'vitest';
import { pick } from '../../src/play/policies.ts';
import { bondReadsIn } from '../../src/play/remembered/bond-reads.ts';
import { type Remembered, remember } from '../../src/play/remembered.ts';
import { decisionAt, seatsAround } from '../../src/play/seats.ts';
import type { Moment, PlaySetup } from '../../src/play/step.ts';
import { givenNames, openStepper, type Telling } from '../../src/play/stepper.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import type { Values } from '../../src/story/story.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';
import { fixture } from './fixture.ts';

const VALUES: Values = Object.fromEntries(givenNames().map((name) => [name, 50]));

/** All moments of a play in which the player chooses by chance. */
function momentsOf(setup: PlaySetup, story?: Telling): Moment[] {
  const stepper = openStepper(setup, story);
  const moments = [stepper.opening];
  for (let moment = stepper.opening, n = 0; moment.by !== null && n < 100; n++) {
    const option = decisionAt(moment, setup, n)?.option ?? pick('random', moment.beat.options, setup.seed, n);
    moment = stepper.take(option).next;
    moments.push(moment);
  }
  return moments;
}

function playsOf(file: StoryFile, seeds: number): PlaySetup[] {
  return TEMPERAMENT_IDS.flatMap((temperament, at) =>
    Array.from({ length: seeds }, (_, n): PlaySetup => {
      const role = (at + n) % 2 === 0 ? 'hurt' : 'responsible';
      return { file, role, seed: n + 1, seats: seatsAround(role, { kind: 'temperament', temperament }) };
    }),
  );
}

function same(memory: Remembered, plays: readonly PlaySetup[]): void {
  for (const setup of plays) {
    expect(momentsOf(setup, memory.open(setup.seed))).toEqual(momentsOf(setup));
  }
}

describe('a story that remembers', () => {
  test.each(storyIds())('%s: the same moments as from the engine, line by line', (id) => {
    const file = findStory(id);
    const memory = remember(file);
    expect(bondReadsIn(file, givenNames())).not.toBeNull(); // else there would be nothing to compare
    same(memory, playsOf(file, 2));
  });

  test('a play told before is told from memory: its lines are the very same', () => {
    const file = findStory('on-credit');
    const memory = remember(file);
    const [setup] = playsOf(file, 1);
    if (!setup) throw new Error('no play');
    const [first, second] = [momentsOf(setup, memory.open(1)), momentsOf(setup, memory.open(1))];
    const told = second.flatMap(({ beat }) => [...beat.lines, beat.options]);
    const before = first.flatMap(({ beat }) => [...beat.lines, beat.options]);
    expect(told).toEqual(before);
    // But for lines in which time passes: each telling has its own.
    const timed = (each: unknown) => JSON.stringify(each).includes('"kind":"time"');
    expect(told.filter((each, at) => each !== before[at] && !timed(each))).toEqual([]);
  });

  test('two plays side by side do not get into each other’s way', () => {
    const file = findStory('on-credit');
    const memory = remember(file);
    const [one, other] = playsOf(file, 1);
    if (!one || !other) throw new Error('no plays');
    const steppers = [one, other].map((setup) => openStepper(setup, memory.open(1)));
    const seen = steppers.map(({ opening }) => [opening]);
    for (let n = 0; n < 100; n++) {
      for (const [at, setup] of [one, other].entries()) {
        const moment = seen[at]?.at(-1);
        if (!moment || moment.by === null) continue;
        const option =
          decisionAt(moment, setup, n)?.option ?? pick('random', moment.beat.options, setup.seed, n);
        const next = steppers[at]?.take(option).next;
        if (next) seen[at]?.push(next);
      }
    }
    expect(seen).toEqual([momentsOf(one), momentsOf(other)]);
  });

  test.each(['memory', 'wall'])('%s: counts, variables, ways, time and the bond itself are kept', (name) => {
    const file = fixture(name);
    expect(bondReadsIn(file, givenNames())).not.toBeNull();
    same(remember(file), playsOf(file, 12));
  });

  test.each(['dice', 'shuffle', 'turns'])('with %s nothing is remembered, and it plays as ever', (name) => {
    const file = fixture(name);
    expect(bondReadsIn(file, givenNames())).toBeNull();
    same(remember(file), playsOf(file, 2));
  });
});

describe('what a story can tell apart', () => {
  const reads = bondReadsIn(fixture('memory'), givenNames());
  const side = (name: string, over: Values) => reads?.sideOf(name, { ...VALUES, ...over });

  test('only on which side of its lines a number lies', () => {
    expect(side('hurt_openness', { hurt_openness: 34 })).toBe(side('hurt_openness', { hurt_openness: 99 }));
    expect(side('hurt_openness', { hurt_openness: 33 })).not.toBe(
      side('hurt_openness', { hurt_openness: 34 }),
    );
    expect(side('contact', { contact: 39 })).not.toBe(side('contact', { contact: 40 }));
  });

  test('a number that is compared with another one: which of the two is more', () => {
    const one = side('responsible_trust', { hurt_trust: 50, responsible_trust: 49 });
    expect(one).toBe(side('responsible_trust', { hurt_trust: 90, responsible_trust: 10 }));
    expect(one).not.toBe(side('responsible_trust', { hurt_trust: 50, responsible_trust: 51 }));
  });

  test('a number that is told, or a text: all of it', () => {
    expect(side('hurt_trust', { hurt_trust: 50 })).not.toBe(side('hurt_trust', { hurt_trust: 51 }));
    expect(side('seat', { seat: 'both' })).not.toBe(side('seat', { seat: 'hurt' }));
  });
});
