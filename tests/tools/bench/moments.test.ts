/** The measures of the moment: what they count, and that they come out alike each time. */
import { expect, test } from 'vitest';
import { openPlay } from '../../../src/play/play.ts';
import { seatsAround } from '../../../src/play/seats.ts';
import { measureMoments } from '../../../src/tools/bench/moments.ts';
import { pickByThumb } from '../../../src/tools/bench/reader.ts';
import { findStory } from '../../../src/tools/shelf.ts';

test('each seat of a story is measured, in percent, alike each time', () => {
  const measured = measureMoments('on-credit', 3, 4);
  expect(measured.map(({ role }) => role)).toEqual(['responsible', 'hurt']);
  for (const { decisions, practiceHarms, pitfallHelps, practiceBest, mended } of measured) {
    expect(decisions).toBeGreaterThanOrEqual(6);
    for (const share of [practiceHarms, pitfallHelps, practiceBest, ...Object.values(mended)]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(100);
    }
  }
  expect(measureMoments('on-credit', 3, 4)).toEqual(measured);
});

const option = (move: string, index: number) => ({
  ...{ index, id: move, text: move, as: null, move },
  manner: 'said' as const,
});

test('a reader by rule of thumb looks at what was done last, and at no number', () => {
  const file = findStory('three-times');
  const play = openPlay({ file, role: 'both', seed: 1, seats: seatsAround('both', { kind: 'player' }) });
  const asked = (last: string, offered: readonly string[]) => {
    const { moment } = play;
    const { memory } = moment.bond;
    const bond = {
      ...moment.bond,
      memory: { ...memory, turns: 5, last: { ...memory.last, hurt: last }, told: true },
    };
    const step = { next: { ...moment, bond }, option: option(last, 0), kind: 'practice' };
    const standing = { ...play, moment: { ...moment, by: 'responsible' as const }, steps: [step] };
    return pickByThumb(standing as never, offered.map(option)).id;
  };
  expect(asked('say-pain', ['regret', 'listen', 'deny'])).toBe('listen');
  expect(asked('take-time', ['be-open', 'give-time', 'beg'])).toBe('give-time');
  expect(asked('see-effort', ['give-time', 'own-it', 'pretend'])).toBe('own-it');
});
