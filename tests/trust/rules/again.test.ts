import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Done, otherRole, PARTS, ROLES } from '../../../src/trust/bond.ts';
import { MOVE_IDS, type MoveId } from '../../../src/trust/moves.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { mended } from '../../../src/trust/respond.ts';
import { freshness, isBegging } from '../../../src/trust/rules/again.ts';
import {
  after,
  effect,
  openHearted,
  points,
  respondQuietly as respond,
  trustGained,
  wideOpen,
} from '../bonds.ts';
import { anyRole, holds, quietParams } from '../walks.ts';

/** Moves that become something else by being made often (T7.5, T17.4). */
const LANDING_IN_TIME: readonly MoveId[] = ['regret', 'own-it', 'ask', 'accept-checking'];

/** The same bond in which this has been done `times` times. */
function having(done: Done, times: number) {
  return openHearted({ memory: { times: { [done]: times } } });
}

describe('again is less', () => {
  test('T7.1 T7.2 the same move gives less trust each time, and steady good acts never stop counting', () => {
    for (const move of ['offer-repair', 'keep-word'] as const) {
      const gains = [0, 1, 2, 3, 9].map((times) => trustGained(having(`responsible ${move}`, times), move));
      expect(gains).toEqual([...gains].sort((one, two) => two - one));
      expect(new Set(gains.slice(0, 3)).size, move).toBe(3);
      expect(gains.at(-1)).toBeGreaterThan(0);
    }
  });

  test('T7.1 no move does more good the second time than the first', () => {
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

  test('T7.1 listening again lets less be heard than listening did', () => {
    const heard = (times: number) => {
      const before = { ...having('responsible listen', times), hurt: { ...openHearted().hurt, hurt: 80 } };
      const unheard = { ...before, memory: { ...before.memory, heard: 0 } };
      return respond(unheard, 'responsible', 'listen').after.memory.heard;
    };
    expect([heard(0) > heard(1), heard(1) > heard(2), heard(9) > 0]).toEqual([true, true, true]);
  });

  test('T7.2 freshness falls from the whole to its least and stays there', () => {
    holds(
      fc.property(fc.nat(40), fc.integer({ min: 50, max: 95 }), fc.nat(50), (times, keeps, least) => {
        const now = freshness(times, keeps, least);
        expect(now).toBeLessThanOrEqual(times === 0 ? 100 : freshness(times - 1, keeps, least));
        expect(now).toBeGreaterThanOrEqual(least);
      }),
    );
    expect(freshness(0, 80, 25)).toBe(100);
  });

  test('T7.5 the third apology is begging', () => {
    const twice = after(openHearted(), 'responsible regret', 'responsible regret');
    const scene = { role: 'responsible', move: 'regret', params: DEFAULTS } as const;
    expect(isBegging({ ...scene, bond: after(openHearted(), 'responsible regret') })).toBe(false);
    expect(isBegging({ ...scene, bond: twice })).toBe(true);
    const third = respond(twice, 'responsible', 'regret');
    expect(third.after.hurt.trust).toBeLessThan(twice.hurt.trust);
    expect(third.after.responsible.selfRespect).toBeLessThan(twice.responsible.selfRespect);
    expect(third.rules).toContain('T7');
  });

  test('T7.1 each time the good counts its percentage of the time before, down to the least', () => {
    holds(
      fc.property(quietParams, fc.nat(12), (params, times) => {
        let percent = 100;
        for (let n = 0; n < times; n += 1) percent = Math.trunc((percent * params['again.keeps']) / 100);
        const left = Math.max(params['again.least'], percent);
        const before = wideOpen({ memory: { heard: 0, times: { 'responsible listen': times } } });
        const then = respond(before, 'responsible', 'listen', params).after;
        expect(then.hurt.trust - before.hurt.trust).toBe(points(params['grade.slight'], left));
        expect(then.memory.heard).toBe(
          Math.min(100, points(params['grade.heavy'], params['painFirst.heard'], left)),
        );
      }),
    );
  });

  test('T7.2 after many times it still counts the least, and no less', () => {
    holds(
      fc.property(quietParams, (params) => {
        const often = wideOpen({ memory: { times: { 'responsible offer-repair': 60 } } });
        expect(trustGained(often, 'offer-repair', params)).toBe(
          points(params['grade.clear'], params['again.least']),
        );
      }),
      100,
    );
  });

  test('T7.3 what a move costs stays whole', () => {
    for (const role of ROLES) {
      for (const move of MOVE_IDS.filter((id) => !LANDING_IN_TIME.includes(id))) {
        for (const whose of ROLES) {
          for (const part of PARTS) {
            const once = effect(openHearted(), role, move, whose, part);
            if (part === 'hurt' ? once <= 0 : once >= 0) continue;
            expect(effect(having(`${role} ${move}`, 9), role, move, whose, part), move).toBe(once);
          }
        }
      }
    }
  });

  test('T7.4 another move, and the same by the other person, takes nothing from it', () => {
    holds(
      fc.property(anyRole, fc.constantFrom(...MOVE_IDS), (role, move) => {
        const others = MOVE_IDS.filter((id) => id !== move).map((id) => [`${role} ${id}`, 9]);
        const times = Object.fromEntries([...others, [`${otherRole(role)} ${move}`, 9]]);
        const busy = respond(openHearted({ memory: { times } }), role, move).after;
        const first = respond(openHearted(), role, move).after;
        expect([busy.responsible, busy.hurt, busy.memory.heard]).toEqual([
          first.responsible,
          first.hurt,
          first.memory.heard,
        ]);
      }),
    );
  });

  test('T7.5 the constant says from which time on, and then it has the effect of begging', () => {
    holds(
      fc.property(quietParams, fc.nat(6), (params, times) => {
        const before = wideOpen({
          memory: { times: { 'responsible regret': times, 'responsible beg': times } },
        });
        const sorry = respond(before, 'responsible', 'regret', params).after;
        const begged = respond(before, 'responsible', 'beg', params).after;
        const begs = times + 1 >= params['again.begging'];
        if (begs) expect([sorry.responsible, sorry.hurt]).toEqual([begged.responsible, begged.hurt]);
        else expect(sorry.hurt.trust).toBeGreaterThan(begged.hurt.trust);
      }),
    );
  });

  test('T7.5 being sorry for ever mends nothing', () => {
    let bond = openHearted({ hurt: { trust: 50 } });
    for (let n = 0; n < 40; n += 1) bond = respond(bond, 'responsible', 'regret').after;
    expect([mended(bond), bond.hurt.trust, bond.responsible.selfRespect]).toEqual([false, 0, 0]);
  });
});
