import { expect, test } from 'vitest';
import { openPlay } from '../../src/play/play.ts';
import { pick } from '../../src/play/policies.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { thoughtsOf } from '../../src/session/thoughts.ts';
import { findStory } from '../../src/tools/shelf.ts';

test('two players are shown no thoughts; each has their own, since their last decision', () => {
  const file = findStory('three-times');
  const play = openPlay({ file, seats: seatsAround('both', { kind: 'player' }), role: 'both', seed: 3 });
  const heard = { responsible: [] as string[], hurt: [] as string[] };
  while (play.moment.by !== null) {
    const { by, beat } = play.moment;
    heard[by].push(...thoughtsOf(play, by).map(({ text }) => text));
    play.choose(pick('practice', beat.options, 3, play.steps.length).id);
  }
  const lines = [play.opening, ...play.steps.map(({ next }) => next)].flatMap(({ beat }) => beat.lines);
  expect(lines.filter(({ thought }) => thought)).toEqual([]);
  expect(heard.responsible.length).toBeGreaterThan(2);
  expect(heard.hurt.length).toBeGreaterThan(2);
  expect(heard.responsible.filter((text) => heard.hurt.includes(text))).toEqual([]);
  expect(new Set(heard.hurt).size).toBe(heard.hurt.length);
});
