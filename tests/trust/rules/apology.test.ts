import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREACHES } from '../../../src/trust/bond.ts';
import { EFFECTS } from '../../../src/trust/effects.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { respond } from '../../../src/trust/respond.ts';
import { PARTS_OF_AN_APOLOGY } from '../../../src/trust/rules/apology.ts';
import { REMEDIES } from '../../../src/trust/rules/remedy.ts';
import { openHearted, trustGained } from '../bonds.ts';
import { holds, reachableBonds } from '../walks.ts';

const REST = ['regret', 'explain', 'promise-carefully'] as const;

describe('the parts of an apology', () => {
  test.each(BREACHES)(
    'T16.4 after %s: owning it > offering repair > regret, explanation, promise > begging',
    (breach) => {
      for (const openness of [50, 60, 70]) {
        for (const heard of [80, 100]) {
          const before = openHearted({
            breach,
            hurt: { openness },
            responsible: { openness },
            memory: { heard },
          });
          // Where T14 adds to a part, the two may come out level after rounding; the property below covers that.
          const rest = REST.filter((move) => !REMEDIES[breach].includes(move)).map((move) =>
            trustGained(before, move),
          );
          expect(trustGained(before, 'own-it')).toBeGreaterThan(trustGained(before, 'offer-repair'));
          expect(trustGained(before, 'offer-repair')).toBeGreaterThan(Math.max(...rest));
          expect(Math.min(...rest)).toBeGreaterThan(trustGained(before, 'beg'));
        }
      }
    },
  );

  test('T16.4 in no bond is the order the other way round, as long as each is in its moment and said for the first time', () => {
    holds(
      fc.property(reachableBonds, (bond) => {
        // Soon, and owned, told and heard: each of them fits.
        const last = { ...bond.memory.last, hurt: 'plain' } as const;
        const heard = Math.max(60, bond.memory.heard);
        const before = {
          ...bond,
          memory: { ...bond.memory, turns: 0, times: {}, owned: true, told: true, heard, last },
        };
        const order = ['own-it', 'offer-repair', ...REST] as const;
        if (bond.breach === 'none') return; // nothing to own or to hear: T17.4
        for (const move of order)
          expect(respond(before, 'responsible', move).occasion).toMatchObject({ lands: null });
        const [own = 0, repair = 0, ...rest] = order.map((move) => trustGained(before, move, DEFAULTS));
        expect(own).toBeGreaterThanOrEqual(repair);
        expect(repair).toBeGreaterThanOrEqual(Math.max(...rest));
        expect(Math.min(...rest)).toBeGreaterThanOrEqual(trustGained(before, 'beg', DEFAULTS));
      }),
      500,
    );
  });

  test('T16.2 the order lies in the words of the effects', () => {
    const words = ['own-it', 'offer-repair', 'regret', 'explain', 'promise-carefully', 'beg'] as const;
    const trust = words.map((move) => EFFECTS[move].other.trust);
    expect(trust).toEqual(['+strong', '+clear', '+small', '+small', '+small', '-slight']);
  });

  test('T16.3 the response to each part names the rule and cites the finding', () => {
    expect(PARTS_OF_AN_APOLOGY).toEqual([
      'own-it',
      'offer-repair',
      'regret',
      'explain',
      'promise-carefully',
      'beg',
    ]);
    for (const move of PARTS_OF_AN_APOLOGY) {
      const { rules, sources } = respond(openHearted(), 'responsible', move);
      expect([rules.includes('T16'), sources.includes('R9')], move).toEqual([true, true]);
    }
    expect(respond(openHearted(), 'responsible', 'listen').rules).not.toContain('T16');
  });
});
