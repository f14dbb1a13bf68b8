/** How amounts are reckoned: the order of the rules, whole hundredths, rounding once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/trust/laws.ts';
import { openBond } from '../../src/trust/respond.ts';
import { emptyDraft, percentOf } from '../../src/trust/rules/draft.ts';
import { settle, wholePoints } from '../../src/trust/rules/settle.ts';
import { after, openHearted, respondQuietly as respond, trustGained } from './bonds.ts';
import { holds, walks } from './walks.ts';

/** The table of M5, read from left to right. */
const ORDER: readonly RuleId[] = [
  ...(['T16', 'T17', 'T18', 'T14', 'T13', 'T6', 'T7', 'T12'] as const),
  ...(['T9', 'T13', 'T5', 'T12'] as const),
  ...(['T11', 'T4', 'T12', 'T4', 'T8', 'T15'] as const),
  ...(['T9', 'T2', 'T3'] as const),
  ...(['T4', 'T10', 'T1', 'T12', 'T6'] as const),
];

describe('the order', () => {
  test('M5.1 in which a response names its rules is that of the table', () => {
    const seen = new Set<string>();
    holds(
      fc.property(walks(60), ({ breach, happenings }) => {
        let bond = openBond(breach);
        for (const happening of happenings) {
          if ('days' in happening) continue;
          const { after: then, rules } = respond(bond, happening.role, happening.move);
          let at = -1;
          for (const rule of rules) {
            at = ORDER.indexOf(rule, at + 1);
            expect(at, `${happening.move}: ${rules}`).toBeGreaterThanOrEqual(0);
          }
          rules.forEach((rule, n) => {
            seen.add(`${rule} ${rules[n + 1]}`);
          });
          bond = then;
        }
      }),
    );
    expect(seen.size).toBeGreaterThan(40);
  });

  test('M5.1 what begs is the move before anything bends it', () => {
    const third = after(openHearted(), 'responsible regret', 'responsible regret');
    expect(respond(third, 'responsible', 'regret').rules.slice(0, 2)).toEqual(['T16', 'T7']);
  });

  test('M5.1 the ceiling before the contact', () => {
    const near = openHearted({ hurt: { trust: 80, openness: 30 } });
    expect(respond(near, 'responsible', 'own-it').rules).toEqual(['T16', 'T17', 'T9', 'T2']);
  });

  test('M5.1 percentages follow each other: a relapse first, then a broken agreement, then the loss', () => {
    const agreed = openHearted({
      hurt: { trust: 99 },
      memory: { agreements: [{ by: 'hurt', kind: 'new', turn: 1 }] },
    });
    // 15 points, 130 %, 125 %, 125 %: each cut to whole hundredths before the next.
    expect(trustGained(agreed, 'lie-again')).toBe(-30);
    expect(respond(agreed, 'responsible', 'lie-again').rules.slice(0, 3)).toEqual(['T9', 'T13', 'T5']);
  });
});

describe('amounts', () => {
  test('M5.2 a percentage is whole and cut towards zero', () => {
    expect([percentOf(199, 50), percentOf(-199, 50), percentOf(7, 0), percentOf(333, 100)]).toEqual([
      99, -99, 0, 333,
    ]);
    holds(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.nat(400), (amount, percent) => {
        const part = percentOf(amount, percent);
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part)).toBeLessThanOrEqual(Math.abs((amount * percent) / 100));
        expect(Math.abs((amount * percent) / 100 - part)).toBeLessThan(1);
      }),
    );
  });

  test('M5.3 halves go away from zero', () => {
    expect([49, 50, 149, 150].map(wholePoints)).toEqual([0, 1, 1, 2]);
    expect([-49, -50, -149, -150].map(wholePoints)).toEqual([0, -1, -1, -2]);
  });

  test('M5.3 all shifts of a number are added up before they are rounded', () => {
    const before = openHearted();
    const moved = (...amounts: readonly number[]) => {
      const shifts = amounts.map((amount) => {
        return { role: 'hurt' as const, part: 'trust' as const, amount, rule: null, bent: 0 };
      });
      return settle({ ...emptyDraft(before.memory), shifts }, before).hurt.trust - before.hurt.trust;
    };
    expect([moved(40, 40), moved(60, -30), moved(-40, -40), moved(40), moved(160, -120)]).toEqual([
      1, 0, -1, 0, 0,
    ]);
  });
});
