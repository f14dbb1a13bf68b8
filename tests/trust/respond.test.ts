import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, BREACHES, PARTS, ROLES } from '../../src/trust/bond.ts';
import { MOVES } from '../../src/trust/moves.ts';
import { contactOf, elapse, mendable, mended, openBond, respond } from '../../src/trust/respond.ts';
import { bond, openHearted } from './bonds.ts';
import { happen, holds, reachableBonds, run, walks } from './walks.ts';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** Every number in the memory, with the path that leads to it. */
function numbersIn(value: unknown, path = 'memory'): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

describe('the door', () => {
  test('a move that is not in the catalogue is an error that names it', () => {
    expect(() => respond(openBond('lie'), 'hurt', 'apologise')).toThrow('"apologise"');
    expect(() => respond(openBond('lie'), 'hurt', 'constructor')).toThrow('"constructor"');
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('time does not pass by %s days', (days) => {
    expect(() => elapse(openBond('lie'), days)).toThrow(String(days));
  });

  test('no time changes nothing', () => {
    holds(
      fc.property(reachableBonds, (before) => void expect(elapse(before, 0).after).toEqual(before)),
      100,
    );
  });

  test('plain carries the story on and changes no number', () => {
    holds(
      fc.property(reachableBonds, fc.constantFrom(...ROLES), (before, role) => {
        const { after, changes, rules } = respond(before, role, 'plain');
        expect([after.responsible, after.hurt]).toEqual([before.responsible, before.hurt]);
        expect([changes, rules]).toEqual([[], []]);
        expect(after.memory).toEqual({
          ...before.memory,
          turns: before.memory.turns + 1,
          last: { ...before.memory.last, [role]: 'plain' },
          times: {
            ...before.memory.times,
            [`${role} plain`]: (before.memory.times[`${role} plain`] ?? 0) + 1,
          },
        });
      }),
      100,
    );
  });

  test('the changes are exactly the difference, and the sources begin with those of the move', () => {
    holds(
      fc.property(walks(30), ({ breach, happenings }) => {
        let before = openBond(breach);
        for (const happening of happenings) {
          const response =
            'days' in happening
              ? elapse(before, happening.days)
              : respond(before, happening.role, happening.move);
          const told = response.changes.map(({ role, part, from, to }) => [role, part, from, to]);
          const true_ = ROLES.flatMap((role) =>
            PARTS.map((part) => [role, part, before[role][part], response.after[role][part]]),
          ).filter(([, , from, to]) => from !== to);
          expect(told).toEqual(true_);
          const own = 'days' in happening ? [] : MOVES[happening.move].sources;
          expect(response.sources.slice(0, own.length)).toEqual(own);
          for (const { rule } of response.changes) if (rule) expect(response.rules).toContain(rule);
          before = response.after;
        }
      }),
      200,
    );
  });

  test('contact is the smaller openness', () => {
    expect(contactOf(bond({ hurt: { openness: 12 }, responsible: { openness: 60 } }))).toBe(12);
    expect(contactOf(bond({ hurt: { openness: 70 }, responsible: { openness: 60 } }))).toBe(60);
  });

  test.each(BREACHES)('%s does not begin mended, and could mend', (breach) => {
    expect([mended(openBond(breach)), mendable(openBond(breach))]).toEqual([false, true]);
  });
});

describe('the first rule', () => {
  test('[T1] every number of every person stays whole and from 0 to 100, whatever happens', () => {
    holds(
      fc.property(walks(80), (walk) => {
        for (const { responsible, hurt } of run(walk)) {
          for (const value of [...Object.values(responsible), ...Object.values(hurt)]) {
            expect(Number.isInteger(value) && value >= 0 && value <= 100, String(value)).toBe(true);
          }
        }
      }),
      1000,
    );
  });

  test('[T1] every number of the memory stays whole and at least 0, and what is heard at most 100', () => {
    holds(
      fc.property(walks(80), (walk) => {
        for (const { memory } of run(walk)) {
          for (const [path, value] of numbersIn(memory)) {
            expect(Number.isSafeInteger(value) && value >= 0, `${path} ${value}`).toBe(true);
          }
          expect(memory.heard).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('[T1] the same bond and move give the same response, and the bond before is left as it was', () => {
    holds(
      fc.property(walks(20), ({ breach, happenings }) => {
        let before: Bond = deepFreeze(openBond(breach));
        for (const happening of happenings) {
          const copy = structuredClone(before);
          expect(happen(copy, happening)).toEqual(happen(before, happening));
          before = deepFreeze(happen(before, happening));
        }
      }),
      200,
    );
  });

  test('[T1] a bond survives a round trip through JSON in the middle of a play', () => {
    holds(
      fc.property(walks(40), (walk) => {
        const straight = run(walk).at(-1);
        let resumed = openBond(walk.breach);
        for (const happening of walk.happenings)
          resumed = JSON.parse(JSON.stringify(happen(resumed, happening)));
        expect(resumed).toEqual(straight);
      }),
      200,
    );
  });
});

describe('born again', () => {
  const whole = openHearted({
    responsible: { trust: 60, hurt: 10 },
    hurt: { trust: 60, hurt: 20 },
  });

  test('takes trust on both sides, contact, hurt that has come down and nothing hidden', () => {
    expect(mended(whole)).toBe(true);
    const lacking: readonly Bond[] = [
      { ...whole, hurt: { ...whole.hurt, trust: 54 } },
      { ...whole, responsible: { ...whole.responsible, trust: 54 } },
      { ...whole, hurt: { ...whole.hurt, openness: 49 } },
      { ...whole, responsible: { ...whole.responsible, openness: 49 } },
      { ...whole, hurt: { ...whole.hurt, hurt: 36 } },
      { ...whole, memory: { ...whole.memory, hidden: 1 } },
      { ...whole, memory: { ...whole.memory, overdrawn: 1 } },
    ];
    expect(lacking.filter((each) => mended(each))).toEqual([]);
  });
});
