/** Who takes part, and what they live through. */
import { describe, expect, test } from 'vitest';
import { course, live, liveAgain, saying } from '../../../src/tools/validate/live.ts';
import {
  acquainted,
  afterBreach,
  population,
  REAL_BREACHES,
  SAMPLE,
  SPREAD,
  strangers,
} from '../../../src/tools/validate/population.ts';
import { mean, pooledSpread } from '../../../src/tools/validate/stats.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { elapse, openBond, respond } from '../../../src/trust/respond.ts';
import { TEMPERAMENTS } from '../../../src/trust/temperament.ts';

const people = population(SAMPLE);
const [first] = people;
if (!first) throw new Error('nobody takes part');

describe('the population', () => {
  test('every temperament meets every breach equally often', () => {
    const cells = new Map<string, number>();
    for (const { temperament, breach } of people) {
      const cell = `${temperament} ${breach}`;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
    expect(cells.size).toBe(Object.keys(TEMPERAMENTS).length * REAL_BREACHES.length);
    expect(new Set(cells.values())).toEqual(new Set([SAMPLE.count / cells.size]));
  });

  test.each(['trust', 'hurt', 'openness', 'selfRespect'] as const)('%s spreads as announced', (part) => {
    const own = people.map(({ hurt }) => hurt[part]);
    const others = people.map(({ responsible }) => responsible[part]);
    expect(pooledSpread(own, others) / SPREAD[part]).toBeGreaterThan(0.9);
    expect(pooledSpread(own, others) / SPREAD[part]).toBeLessThan(1.15);
    expect(Math.abs(mean([...own, ...others]))).toBeLessThan(SPREAD[part] / 8);
  });

  test('the same seed gives the same people, another seed others, half the spread half the differences', () => {
    expect(population(SAMPLE)).toEqual(people);
    expect(population({ ...SAMPLE, seed: 6 })[0]?.hurt).not.toEqual(first.hurt);
    const trust = population({ ...SAMPLE, spread: 50 }).map(({ hurt }) => hurt.trust);
    expect(pooledSpread(trust, trust)).toBeLessThan(0.65 * SPREAD.trust);
  });

  test('nobody begins outside of what a bond can be', () => {
    for (const taker of population({ ...SAMPLE, spread: 200 })) {
      for (const bond of [
        afterBreach(taker, DEFAULTS),
        strangers(taker, DEFAULTS),
        acquainted(taker, DEFAULTS),
      ]) {
        for (const value of [...Object.values(bond.hurt), ...Object.values(bond.responsible)]) {
          expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
        }
        expect(bond.hurt.trust).toBeLessThanOrEqual(bond.memory.ceiling.hurt);
      }
    }
  });

  test('somebody with nothing to bring along begins where a story does', () => {
    const nothing = { trust: 0, hurt: 0, openness: 0, selfRespect: 0 };
    const plain = { ...first, hurt: nothing, responsible: nothing };
    expect(afterBreach(plain, DEFAULTS, 'lie')).toEqual(openBond('lie'));
    expect(strangers(plain, DEFAULTS)).toEqual(openBond('none'));
    expect(acquainted(plain, DEFAULTS).hurt).toMatchObject({ trust: 50, openness: 50, hurt: 0 });
  });
});

describe('what they live through', () => {
  const start = afterBreach(first, DEFAULTS);

  test('is what the model answers, event by event', () => {
    const bonds = course(first, start, ['responsible own-it', '2.5 days', 'hurt say-pain'], DEFAULTS);
    const owned = respond(start, 'responsible', 'own-it').after;
    const later = elapse(owned, 2.5).after;
    expect(bonds).toEqual([owned, later, respond(later, 'hurt', 'say-pain').after]);
    expect(live(first, start, ['responsible own-it', '2.5 days'], DEFAULTS)).toEqual(later);
    expect(live(first, start, [], DEFAULTS)).toEqual(start);
    expect(saying(start, ['own-it'], DEFAULTS)).toEqual(owned);
  });

  test('where they may answer, their temperament does, and people differ in it', () => {
    const said = people.map((taker) => {
      const { memory } = live(taker, openBond('lie'), ['hurt answers'], DEFAULTS);
      expect(memory.turns).toBe(1);
      return { temperament: taker.temperament, move: memory.last.hurt };
    });
    const moves = (id: string) => said.filter((one) => one.temperament === id).map(({ move }) => move);
    expect(new Set(said.map(({ move }) => move)).size).toBeGreaterThan(6);
    const judged = (id: string) => moves(id).filter((move) => move === 'judge').length;
    expect(judged('unforgiving')).toBeGreaterThan(judged('steady'));
  });

  test('again repeats the whole of it', () => {
    expect(liveAgain(2, 'responsible listen', '1 days')).toEqual([
      'responsible listen',
      '1 days',
      'responsible listen',
      '1 days',
    ]);
  });
});
