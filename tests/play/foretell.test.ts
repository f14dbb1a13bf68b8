/** What can follow is told before anybody decides; what is decided then asks the engine for nothing. */
import { describe, expect, test } from 'vitest';
import { type Foretelling, openForetelling } from '../../src/play/foretell.ts';
import { openPlay, type Play } from '../../src/play/play.ts';
import { pick } from '../../src/play/policies.ts';
import { remember } from '../../src/play/remembered.ts';
import { replay } from '../../src/play/replay.ts';
import { seatsAround } from '../../src/play/seats.ts';
import type { PlaySetup } from '../../src/play/step.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';
import { fixture } from './fixture.ts';

function setupOf(id: string, seed = 3): PlaySetup {
  const file = { ...findStory(id) }; // a memory of its own
  const role = 'responsible';
  return { file, role, seed, seats: seatsAround(role, { kind: 'temperament', temperament: 'guarded' }) };
}

function opened(setup: PlaySetup): Foretelling {
  const telling = openForetelling(setup);
  if (!telling) throw new Error('It is not remembered.');
  return telling;
}

/** Tells all there is; how often it was asked. */
function tellAll(telling: Foretelling, play: Play): number {
  let goes = 1;
  while (telling.tell(play)) if (++goes > 2000) throw new Error('It never comes to an end.');
  return goes;
}

function decide(play: Play, setup: PlaySetup): void {
  const { seat, beat } = play.moment;
  if (seat === 'player') play.choose(pick('random', beat.options, setup.seed, play.steps.length).id);
  else play.advance();
}

describe('told ahead', () => {
  test.each(storyIds())('%s: every decision is looked up, and is what the engine would tell', (id) => {
    const setup = setupOf(id);
    const memory = remember(setup.file);
    const telling = opened(setup);
    const plain = openPlay(setup);
    tellAll(telling, plain);
    const { play } = replay(setup, [], remember(setup.file).open(setup.seed));
    while (plain.moment.by !== null) {
      tellAll(telling, play);
      expect(telling.knows(play)).toBe(true);
      const before = memory.lines;
      decide(play, setup);
      expect(memory.lines).toBe(before);
      decide(plain, setup);
    }
    expect(play.steps).toEqual(plain.steps);
  });

  test('each option that can be taken, not only the one that is', () => {
    const setup = setupOf('three-times');
    const telling = opened(setup);
    const play = openPlay(setup);
    while (play.moment.seat !== 'player') decide(play, setup);
    tellAll(telling, play);
    const before = remember(setup.file).lines;
    const came = play.steps.map(({ option }) => option.id);
    expect(play.moment.beat.options.length).toBeGreaterThan(1);
    for (const { id } of play.moment.beat.options)
      replay(setup, [...came, id], remember(setup.file).open(setup.seed));
    expect(remember(setup.file).lines).toBe(before);
  });

  test('two lines at a time', () => {
    const setup = setupOf('three-times');
    const memory = remember(setup.file);
    const telling = opened(setup);
    const play = openPlay(setup);
    for (let before = 0, more = true; more; before = memory.lines) {
      more = telling.tell(play);
      expect(memory.lines - before).toBeLessThanOrEqual(2);
    }
    expect(memory.lines).toBeGreaterThan(10);
  });

  test('a play that goes back, and on another way, is followed', () => {
    const setup = setupOf('on-credit');
    const telling = opened(setup);
    const one = openPlay(setup);
    tellAll(telling, one);
    decide(one, setup);
    tellAll(telling, one);
    const other = openPlay(setup);
    expect(telling.knows(other)).toBe(false);
    other.choose(other.moment.beat.options.at(-1)?.id ?? '');
    tellAll(telling, other);
    expect(telling.knows(other)).toBe(true);
    expect(telling.knows(one)).toBe(false);
  });

  test('a way on which the story breaks is passed over; whoever takes it is told', () => {
    const file = { ...fixture('breaks') };
    const setup = { ...setupOf('on-credit'), file };
    const telling = opened(setup);
    const play = openPlay(setup);
    tellAll(telling, play);
    const { play: again } = replay(setup, [], remember(setup.file).open(setup.seed));
    const ways = again.moment.beat.options.map(
      ({ id }) =>
        () =>
          replay(setup, [id], remember(setup.file).open(setup.seed)),
    );
    const ends = ways.map((way) => {
      try {
        return way().play.steps.length;
      } catch {
        return 'breaks';
      }
    });
    expect(ends).toContain('breaks');
    expect(ends).toContain(1);
  });

  test('a story with dice is not told ahead', () => {
    expect(openForetelling({ ...setupOf('on-credit'), file: fixture('dice') })).toBeNull();
  });

  test('where the play has ended nothing more is told', () => {
    const setup = setupOf('on-credit');
    const telling = opened(setup);
    const play = openPlay(setup);
    while (play.moment.by !== null) decide(play, setup);
    tellAll(telling, play);
    expect(telling.tell(play)).toBe(false);
  });
});
