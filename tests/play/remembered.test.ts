/** A story that remembers tells what the engine tells, whoever plays it and however often. */
import { describe, expect, test } from 'vitest';
import { pick } from '../../src/play/policies.ts';
import { type Remembered, remember } from '../../src/play/remembered.ts';
import { bondReadsIn } from '../../src/play/remembered/bond-reads.ts';
import { decisionAt, seatsAround } from '../../src/play/seats.ts';
import type { Moment, PlaySetup } from '../../src/play/step.ts';
import { givenNames, openStepper, type Telling } from '../../src/play/stepper.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { compileStory } from '../../src/tools/compile.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';
import { fixture } from './fixture.ts';

/** All moments of a play in which the player chooses by chance. */
function momentsOf(setup: PlaySetup, story?: Telling): Moment[] {
  const stepper = openStepper(setup, story);
  const moments = [stepper.opening];
  for (let moment = stepper.opening, n = 0; moment.by !== null && n < 100; n++) {
    const option =
      decisionAt(moment, setup, n)?.option ?? pick('random', moment.beat.options, setup.seed, n);
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
    same(memory, playsOf(file, 3));
  });

  test('a play told before is told from memory: its lines are the very same', () => {
    const file = findStory('on-credit');
    const memory = remember(file);
    const [setup] = playsOf(file, 1);
    if (!setup) throw new Error('no play');
    const [first, second] = [momentsOf(setup, memory.open(1)), momentsOf(setup, memory.open(1))];
    expect(second.map(({ beat }) => beat.lines[0])).toEqual(first.map(({ beat }) => beat.lines[0]));
    for (const [at, { beat }] of second.entries()) expect(beat).toBe(first[at]?.beat);
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
        const option = decisionAt(moment, setup, n)?.option ?? pick('random', moment.beat.options, setup.seed, n);
        const next = steppers[at]?.take(option).next;
        if (next) seen[at]?.push(next);
      }
    }
    expect(seen).toEqual([momentsOf(one), momentsOf(other)]);
  });

  test.each(['counting', 'lines-of-the-bond', 'tunnels'])('%s: what a story keeps is kept', (name) => {
    const file = compiled(name);
    expect(bondReadsIn(file, givenNames())).not.toBeNull();
    same(remember(file), playsOf(file, 6));
  });

  test.each([
    ['dice', '{RANDOM(1, 6) > 3: A high one.}'],
    ['a shuffle', '{~one|two|three}'],
    ['turns', '{TURNS() > 2: Late.}'],
  ])('with %s nothing is remembered, and it plays as ever', (_, line) => {
    const file = told(`${line}\n${CHOICES}`);
    expect(bondReadsIn(file, givenNames())).toBeNull();
    same(remember(file), playsOf(file, 2));
  });
});
