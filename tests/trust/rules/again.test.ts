import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Done } from '../../../src/trust/bond.ts';
import { MOVE_IDS } from '../../../src/trust/moves.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { mended, respond } from '../../../src/trust/respond.ts';
import { freshness, isBegging } from '../../../src/trust/rules/again.ts';
import { after, effect, openHearted, trustGained } from '../bonds.ts';
import { anyRole, holds } from '../walks.ts';

/** The same bond in which this has been done `times` times. */
function having(done: Done, times: number) {
  return openHearted({ memory: { times: { [done]: times } } });
}

describe('again is less', () => {
  test('[T7] the same move gives less trust each time, and steady good acts never stop counting', () => {
    for (const move of ['own-it', 'offer-repair', 'keep-word'] as const) {
      const gains = [0, 1, 2, 3, 9].map((times) => trustGained(having(`responsible ${move}`, times), move));
      expect(gains).toEqual([...gains].sort((one, two) => two - one));
      expect(new Set(gains.slice(0, 3)).size, move).toBe(3);
      expect(gains.at(-1)).toBeGreaterThan(0);
    }
  });

  test('[T7] no move does more good the second time than the first', () => {
    holds(
      fc.property(
        anyRole,
        fc.constantFrom(...MOVE_IDS),
        fc.integer({ min: 1, max: 20 }),
        (role, move, times) => {
          const first = openHearted();
          const again = having(`${role} ${move}`, times);
          for (const whose of ['responsible', 'hurt'] as const) {
            for (const part of ['trust', 'openness', 'selfRespect'] as const) {
              const once = effect(first, role, move, whose, part);
              expect(effect(again, role, move, whose, part)).toBeLessThanOrEqual(Math.max(0, once));
            }
          }
        },
      ),
    );
  });

  test('[T7] listening again lets less be heard than listening did', () => {
    const heard = (times: number) => {
      const before = { ...having('responsible listen', times), hurt: { ...openHearted().hurt, hurt: 80 } };
      const unheard = { ...before, memory: { ...before.memory, heard: 0 } };
      return respond(unheard, 'responsible', 'listen').after.memory.heard;
    };
    expect([heard(0) > heard(1), heard(1) > heard(2), heard(9) > 0]).toEqual([true, true, true]);
  });

  test('[T7] freshness falls from the whole to its least and stays there', () => {
    holds(
      fc.property(fc.nat(40), fc.integer({ min: 50, max: 95 }), fc.nat(50), (times, keeps, least) => {
        const now = freshness(times, keeps, least);
        expect(now).toBeLessThanOrEqual(times === 0 ? 100 : freshness(times - 1, keeps, least));
        expect(now).toBeGreaterThanOrEqual(least);
      }),
    );
    expect(freshness(0, 80, 25)).toBe(100);
  });

  test('[T7] the third apology is begging', () => {
    const twice = after(openHearted(), 'responsible regret', 'responsible regret');
    const scene = { role: 'responsible', move: 'regret', params: DEFAULTS } as const;
    expect(isBegging({ ...scene, bond: after(openHearted(), 'responsible regret') })).toBe(false);
    expect(isBegging({ ...scene, bond: twice })).toBe(true);
    const third = respond(twice, 'responsible', 'regret');
    expect(third.after.hurt.trust).toBeLessThan(twice.hurt.trust);
    expect(third.after.responsible.selfRespect).toBeLessThan(twice.responsible.selfRespect);
    expect(third.rules).toContain('T7');
  });

  test('[T7] being sorry for ever mends nothing', () => {
    let bond = openHearted({ hurt: { trust: 50 } });
    for (let n = 0; n < 40; n += 1) bond = respond(bond, 'responsible', 'regret').after;
    expect([mended(bond), bond.hurt.trust]).toEqual([false, 0]);
  });
});
