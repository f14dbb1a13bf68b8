import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherRole } from '../../src/trust/bond.ts';
import { MOVE_IDS, type MoveId } from '../../src/trust/moves.ts';
import { type ParamName, turned } from '../../src/trust/params.ts';
import { FAMILIES, FAMILY_OF } from '../../src/trust/pulls/families.ts';
import { levelOf } from '../../src/trust/pulls/traits.ts';
import { type Outlook, VOICES, type Voice } from '../../src/trust/pulls/voices.ts';
import { decide, type Pull, TEMPERAMENTS, weigh } from '../../src/trust/temperament.ts';
import { fresh, IDS, pulls } from './drawn.ts';
import { anyRole, holds, movesOf, reachableBonds, turnedParams } from './walks.ts';

const anyTemperament = fc.constantFrom(...IDS);
const anySeed = fc.integer({ min: 1, max: 2 ** 31 - 1 });

describe('deciding', () => {
  test('M8.6 the same question gets the same answer, one of the options, with a pull for each', () => {
    holds(
      fc.property(anyTemperament, reachableBonds, anyRole, anySeed, fc.nat(40), (id, now, role, seed, n) => {
        const moves = movesOf(role).slice(n % 7, (n % 7) + 4);
        const first = decide(id, now, role, moves, seed, n);
        expect(decide(id, now, role, moves, seed, n)).toEqual(first);
        expect(first.pulls.map(({ index, move }) => [index, move])).toEqual(
          moves.map((move, at) => [at, move]),
        );
        expect(moves[first.index]).toBeDefined();
      }),
    );
  });

  test('M8.4 M8.7 weights are whole and at least 1, and reasons are few, short and never given for both sides', () => {
    holds(
      fc.property(anyTemperament, reachableBonds, anyRole, (id, now, role) => {
        for (const { weight, because, despite } of Object.values(pulls(id, now, role, ...movesOf(role)))) {
          expect(Number.isInteger(weight) && weight >= 1).toBe(true);
          expect(Math.max(because.length, despite.length)).toBeLessThanOrEqual(3);
        }
      }),
      100,
    );
  });

  test('M8.5 a choice is made in proportion to its weight', () => {
    const moves: MoveId[] = ['ask', 'accuse-all', 'take-time'];
    const taken = [0, 0, 0];
    const plays = 6000;
    for (let seed = 1; seed <= plays; seed += 1) {
      const { index } = decide('steady', fresh, 'hurt', moves, seed, seed % 20);
      taken[index] = (taken[index] ?? 0) + 1;
    }
    const found = Object.values(pulls('steady', fresh, 'hurt', ...moves));
    const sum = found.reduce((total, { weight }) => total + weight, 0);
    found.forEach(({ weight }, index) => {
      expect(Math.abs((taken[index] ?? 0) / plays - weight / sum)).toBeLessThan(0.03);
    });
  });

  test('M8.6 another seed or another turn may bring another choice', () => {
    const moves: MoveId[] = ['ask', 'accuse-all', 'take-time', 'judge'];
    const chosen = (seed: number, n: number) => decide('quick', fresh, 'hurt', moves, seed, n).index;
    const bySeed = Array.from({ length: 30 }, (_, seed) => chosen(seed + 1, 0));
    const byTurn = Array.from({ length: 30 }, (_, n) => chosen(1, n));
    expect([new Set(bySeed).size > 2, new Set(byTurn).size > 2]).toEqual([true, true]);
  });

  test('M8.8 unknown temperaments, unknown moves and nothing to choose from are errors that say so', () => {
    expect(() => decide('cheerful', fresh, 'hurt', ['ask'], 1, 0)).toThrow('"cheerful"');
    expect(() => decide('toString', fresh, 'hurt', ['ask'], 1, 0)).toThrow('"toString"');
    expect(() => decide('steady', fresh, 'hurt', ['hug'], 1, 0)).toThrow('"hug"');
    expect(() => decide('steady', fresh, 'hurt', [], 1, 0)).toThrow('nothing to choose from');
  });
});

describe('weighing', () => {
  /** What each voice adds to a move's weight, or takes, reckoned from the parts it is made of. */
  function said(view: Outlook): readonly { readonly voice: Voice; readonly amount: number }[] {
    const { params, move } = view;
    return VOICES.map((voice) => {
      const draw = voice.draws[FAMILY_OF[move]] ?? voice.draws.any;
      if (!draw) return { voice, amount: 0 };
      const level = params[`level.${draw.slice(1)}` as ParamName];
      const most = Math.trunc((params['pull.range'] * level) / 100);
      const amount = Math.trunc((most * voice.loudness(view)) / 100);
      return { voice, amount: draw.startsWith('-') ? -amount : amount };
    });
  }

  /** Checks something of one pull beside what its voices say, with any constants. */
  function always(check: (found: Pull, view: Outlook) => void): void {
    const cases = [
      anyTemperament,
      reachableBonds,
      anyRole,
      fc.constantFrom(...MOVE_IDS),
      turnedParams,
    ] as const;
    holds(
      fc.property(...cases, (id, now, role, move, params) => {
        const temperament = TEMPERAMENTS[id];
        const [found] = temperament ? weigh(temperament, now, role, [move], params) : [];
        if (!temperament || !found) throw new Error(id);
        const people = { me: now[role], other: now[otherRole(role)] };
        check(found, { bond: now, role, ...people, move, traits: temperament.traits, params });
      }),
      600,
    );
  }

  test('M8.1 a temperament is seven traits, each a level, and their order does not change', () => {
    expect(IDS).toEqual(['steady', 'quick', 'slow', 'unforgiving', 'guarded', 'anxious']);
    for (const { traits } of Object.values(TEMPERAMENTS)) {
      expect(Object.keys(traits).sort()).toEqual([
        'grudge',
        'guard',
        'heat',
        'patience',
        'pride',
        'warmth',
        'worry',
      ]);
      for (const level of Object.values(traits))
        expect(['none', 'low', 'some', 'high', 'full']).toContain(level);
    }
  });

  test('M8.1 a level is worth its constant, and none nothing', () => {
    const params = turned({ 'level.low': 11, 'level.some': 32, 'level.high': 63, 'level.full': 84 });
    const worth = (['none', 'low', 'some', 'high', 'full'] as const).map((level) => levelOf(level, params));
    expect(worth).toEqual([0, 11, 32, 63, 84]);
  });

  test('M8.2 every move belongs to exactly one family', () => {
    const members: readonly MoveId[] = Object.values(FAMILIES).flat();
    const once = 'Each move stands once in src/trust/pulls/families.ts.';
    expect([...members].sort(), once).toEqual([...MOVE_IDS].sort());
  });

  test('M8.3 M8.4 a weight is the base and what the voices add or take, at least the least', () => {
    let least = 0;
    always(({ weight }, view) => {
      const sum = said(view).reduce((total, { amount }) => total + amount, view.params['pull.base']);
      expect(weight).toBe(Math.max(view.params['pull.least'], sum));
      if (sum < view.params['pull.least']) least += 1;
    });
    expect(least).toBeGreaterThan(0);
  });

  test('M8.7 the reasons are the loudest voices that say enough, for and against, the loudest first', () => {
    always(({ because, despite }, view) => {
      const { params } = view;
      const reasons = (sign: 1 | -1) =>
        said(view)
          .filter(({ amount }) => amount * sign >= params['pull.said'])
          .sort((one, two) => sign * (two.amount - one.amount))
          .slice(0, params['pull.reasons'])
          .map(({ voice }) => voice.id);
      expect(because).toEqual(reasons(1));
      expect(despite).toEqual(reasons(-1));
    });
  });
});
