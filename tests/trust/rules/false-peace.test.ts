import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { elapse, mended, respond } from '../../../src/trust/respond.ts';
import { TEMPERAMENTS, weigh } from '../../../src/trust/temperament.ts';
import { after, effect, openHearted } from '../bonds.ts';
import { holds, reachableBonds } from '../walks.ts';

const before = openHearted({ hurt: { hurt: 60 } });
const fine = after(before, 'hurt forgive-with-head');

describe('false peace', () => {
  test('[T11] forgiving with the head lowers no hurt: it puts anger away', () => {
    holds(
      fc.property(reachableBonds, (bond) => {
        const { after: then } = respond(bond, 'hurt', 'forgive-with-head');
        expect(then.hurt.hurt).toBeGreaterThanOrEqual(bond.hurt.hurt);
        expect(then.memory.swallowed).toBeGreaterThanOrEqual(bond.memory.swallowed);
        expect(then.memory.swallowed).toBeLessThanOrEqual(Math.max(bond.memory.swallowed, bond.hurt.hurt));
      }),
    );
    expect(fine.memory.swallowed).toBe(DEFAULTS['falsePeace.swallow']);
  });

  test('[T11] it is a relief to the other: that is why it tempts', () => {
    expect(effect(before, 'hurt', 'forgive-with-head', 'responsible', 'hurt')).toBeLessThan(0);
  });

  test('[T11] the anger that shows goes down', () => {
    const angry = (bond: typeof before) => {
      const quick = TEMPERAMENTS.quick;
      if (!quick) throw new Error('there is a quick temperament');
      return weigh(quick, bond, 'hurt', ['accuse-all'])[0]?.because ?? [];
    };
    expect(angry(before)[0]).toBe('the hurt is fresh');
    expect(angry(fine)[0]).toBe('what was swallowed comes up again');
  });

  test('[T11] it comes back as distance when time passes', () => {
    const [alone, swallowed] = [before, fine].map(
      (bond) => bond.hurt.openness - elapse(bond, 3).after.hurt.openness,
    );
    expect(swallowed).toBeGreaterThan(alone ?? 0);
    expect(elapse(fine, 3).rules).toContain('T11');
  });

  test.each(['dig-up', 'stonewall'] as const)('[T11] and as a pull to %s', (move) => {
    for (const temperament of Object.values(TEMPERAMENTS)) {
      const weights = [before, fine].map((bond) => weigh(temperament, bond, 'hurt', [move])[0]?.weight ?? 0);
      if (temperament.traits.heat === 'full') continue; // open heat pulls harder than anything put away
      expect(weights[1], temperament.id).toBeGreaterThan(weights[0] ?? 0);
    }
  });

  test('[T11] said aloud it is gone, mostly', () => {
    for (const way of ['hurt say-pain', 'hurt show-feeling', 'hurt dig-up'] as const) {
      expect(after(fine, way).memory.swallowed).toBeLessThan(fine.memory.swallowed);
    }
  });

  test('[T11] nothing is mended over swallowed anger', () => {
    const whole = openHearted({ responsible: { trust: 70, hurt: 10 }, hurt: { trust: 70, hurt: 20 } });
    expect(mended(whole)).toBe(true);
    const kept = { ...whole, memory: { ...whole.memory, swallowed: DEFAULTS['mended.swallowed'] + 1 } };
    expect(mended(kept)).toBe(false);
  });

  test('[T11] keeping up appearances does the same', () => {
    expect(after(before, 'hurt pretend').memory.swallowed).toBeGreaterThan(0);
  });
});
