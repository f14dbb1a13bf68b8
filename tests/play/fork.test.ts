import { describe, expect, test } from 'vitest';
import { type ForkPoint, openFork } from '../../src/play/fork.ts';
import { openPlay, PlayError } from '../../src/play/play.ts';
import type { Seat } from '../../src/play/step.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { seats, setup } from './fixture.ts';

const OURS = setup({ file: findStory('three-times'), seed: 5 });

/** Takes the option at this place, of those offered. */
function optionAt({ moment }: ForkPoint, place: number) {
  const { options } = moment.beat;
  const option = options[place % options.length];
  if (!option) throw new Error('nothing is offered');
  return option;
}

describe('a fork', () => {
  test('goes the way a play goes, others answering as they do there', () => {
    const fork = openFork(OURS, []);
    let spot = fork.start;
    for (let at = 0; spot.moment.by !== null; at++) spot = fork.take(spot, optionAt(spot, at));
    const play = openPlay(OURS);
    for (const id of spot.choices) play.choose(id);
    expect(play.moment.ending).toEqual(spot.moment.ending);
    expect(play.moment.bond).toEqual(spot.moment.bond);
    expect(play.moment.beat.lines).toEqual(spot.moment.beat.lines);
    expect(play.steps.filter(({ seat }) => seat === 'player')).toHaveLength(spot.own);
    const simulated = openPlay(OURS);
    for (const id of spot.choices) {
      if (simulated.moment.seat === 'player') simulated.choose(id);
      else expect(simulated.advance().option.id).toBe(id);
    }
  });

  test('comes back to where it was, whatever was tried since', () => {
    const fork = openFork(OURS, []);
    const there = fork.take(fork.start, optionAt(fork.start, 0));
    const first = fork.take(there, optionAt(there, 1));
    let elsewhere = fork.take(fork.start, optionAt(fork.start, 1));
    while (elsewhere.moment.by !== null) elsewhere = fork.take(elsewhere, optionAt(elsewhere, 0));
    const again = fork.take(there, optionAt(there, 1));
    expect(again).toEqual(first);
  });

  test('opens after what was decided', () => {
    const fork = openFork(OURS, []);
    const there = fork.take(fork.start, optionAt(fork.start, 0));
    expect(openFork(OURS, there.choices).start.moment).toEqual(there.moment);
  });

  test('an echo answers by its record there too', () => {
    const echo: Seat = { kind: 'echo', choices: ['rage'], temperament: 'steady' };
    const wall = setup({ seats: { ...seats('player', 'temperament'), hurt: echo } });
    const fork = openFork(wall, []);
    expect(fork.take(fork.start, optionAt(fork.start, 0)).choices).toEqual(['own', 'rage']);
  });

  test('refuses what is not offered, and to go on from an end', () => {
    expect(() => openFork(OURS, ['swan'])).toThrow(PlayError);
    const fork = openFork(setup(), []);
    const end = fork.take(fork.start, optionAt(fork.start, 0));
    expect(end.moment.ending).not.toBeNull();
    const [option] = fork.start.moment.beat.options;
    if (!option) throw new Error('no option');
    expect(() => fork.take(end, option)).toThrow(PlayError);
  });
});
