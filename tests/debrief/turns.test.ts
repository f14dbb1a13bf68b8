import { describe, expect, test } from 'vitest';
import { PROJECTOR } from '../../src/debrief/projector/words.ts';
import { turnsOf } from '../../src/debrief/turns.ts';
import { steps } from './sample.ts';

describe('where a play turned', () => {
  const decided = steps([
    { by: 'responsible', move: 'half-truth' },
    { by: 'hurt', move: 'say-pain' },
    { by: 'responsible', move: 'lie-again', days: 6 },
    { by: 'hurt', move: 'judge' },
  ]);
  const turns = turnsOf(decided);

  test('the largest move of trust comes first, a rise and a fall counted alike', () => {
    expect(turns.length).toBeGreaterThan(2);
    const sizes = turns.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.every((size) => size > 0)).toBe(true);
  });

  test('time that passed is a turn of its own, beside the decision before it', () => {
    const third = turns.filter(({ n }) => n === 3);
    const time = third.find((turn) => turn.time);
    const step = decided[2];
    expect(time).toBeDefined();
    for (const { role, part, from, to } of time?.moved ?? []) {
      expect([from, to]).toEqual([step?.response.after[role][part], step?.next.bond[role][part]]);
    }
    for (const { role, part, from, to } of third.find((turn) => !turn.time)?.moved ?? []) {
      expect([from, to]).toEqual([step?.before[role][part], step?.response.after[role][part]]);
    }
  });

  test('trust is told before other numbers', () => {
    for (const { moved } of turns) {
      const firstOther = moved.findIndex(({ part }) => part !== 'trust');
      const lastTrust = moved.findLastIndex(({ part }) => part === 'trust');
      if (firstOther >= 0) expect(lastTrust).toBeLessThan(firstOther);
    }
  });

  test('a play in which trust stands still has none', () => {
    expect(turnsOf([])).toEqual([]);
    expect(turnsOf(steps([{ by: 'hurt', move: 'plain' }]))).toEqual([]);
  });

  test('a question asks about time where time did it, and never says which answer was right', () => {
    const ask = (turn: Parameters<typeof PROJECTOR.questions>[2]) =>
      PROJECTOR.questions('Nadia', 'Vera', turn);
    expect(ask({ by: -5, time: true })[0]).toContain('in that time');
    expect(ask({ by: -5, time: false })[0]).not.toBe(ask({ by: 5, time: false })[0]);
    for (const turn of [null, { by: 0, time: false }, { by: -1, time: true }]) {
      expect(ask(turn).length).toBeGreaterThan(1);
      for (const question of ask(turn)) expect(question).toMatch(/\?/);
    }
  });
});
