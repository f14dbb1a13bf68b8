import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, otherRole, ROLES, type Role } from '../../../src/trust/bond.ts';
import { MOVE_IDS } from '../../../src/trust/moves.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { elapse, mendable, mended, openBond, respond } from '../../../src/trust/respond.ts';
import { after, bond, openHearted } from '../bonds.ts';
import { anyRole, happen, holds, movesOf, reachableBonds, turnedParams, walks } from '../walks.ts';

describe('some bonds do not mend', () => {
  test('T15.1 T15.7 refusing again and again shuts the way back, and the model says so', () => {
    let refused = openBond('unfaithful');
    expect(mendable(refused)).toBe(true);
    for (let n = 0; n < 3; n += 1) refused = respond(refused, 'hurt', 'never').after;
    expect(mendable(refused)).toBe(false);
    expect(respond(openBond('lie'), 'hurt', 'welcome-breach').rules).toContain('T15');
  });

  test('T15.3 where the way back is shut, nothing mends any more', () => {
    const shut = bond({ hurt: { trust: 54 }, memory: { ceiling: { responsible: 88, hurt: 54 } } });
    expect(mendable(shut)).toBe(false);
    const moves = fc.array(fc.tuple(anyRole, fc.nat(100)), { maxLength: 80 });
    holds(
      fc.property(moves, (steps) => {
        let now = shut;
        for (const [role, n] of steps) {
          const practices = movesOf(role, 'practice');
          now = respond(now, role, practices[n % practices.length] ?? 'plain').after;
          expect(mended(now)).toBe(false);
        }
      }),
      200,
    );
  });

  test('T15.3 whoever of the two it is, whatever happens', () => {
    const lost = fc.integer({ min: 0, max: DEFAULTS['mended.trust'] - 1 });
    holds(
      fc.property(walks(40), anyRole, lost, lost, ({ happenings }, role, trust, ceiling) => {
        const open = openHearted({ [role]: { trust }, [otherRole(role)]: { trust: 90 } });
        let now: Bond = {
          ...open,
          memory: { ...open.memory, ceiling: { ...open.memory.ceiling, [role]: ceiling } },
        };
        for (const happening of happenings) {
          now = happen(now, happening);
          expect([mended(now), mendable(now)]).toEqual([false, false]);
        }
      }),
      200,
    );
  });

  test('T15.7 no move and no time opens it again', () => {
    holds(
      fc.property(reachableBonds, anyRole, (before, role) => {
        if (mendable(before)) return;
        for (const move of movesOf(role)) expect(mendable(respond(before, role, move).after)).toBe(false);
        expect(mendable(elapse(before, 30).after)).toBe(false);
      }),
    );
  });

  test('T15.4 parting with respect is no defeat: nobody hurts more, thinks less of themselves or trusts less', () => {
    holds(
      fc.property(reachableBonds, anyRole, (before, role) => {
        const { after: then, rules } = respond(before, role, 'part-with-respect');
        for (const whose of ['responsible', 'hurt'] as const) {
          expect(then[whose].hurt).toBeLessThanOrEqual(before[whose].hurt);
          expect(then[whose].selfRespect).toBeGreaterThanOrEqual(before[whose].selfRespect);
          expect(then[whose].trust).toBe(before[whose].trust);
        }
        expect(rules).toContain('T15');
      }),
    );
  });

  test.each(['never', 'welcome-breach'] as const)(
    'T15.1 %s lowers one’s own ceiling, and nobody else’s',
    (move) => {
      holds(
        fc.property(turnedParams, anyRole, fc.nat(100), (params, role, ceiling) => {
          const before = openHearted({ memory: { ceiling: { responsible: ceiling, hurt: ceiling } } });
          const then = respond(before, role, move, params).after.memory.ceiling;
          expect(then[role]).toBe(Math.max(0, ceiling - params['parting.ceiling']));
          expect(then[otherRole(role)]).toBe(ceiling);
        }),
        100,
      );
    },
  );

  test('T15.1 no other move lowers one’s own ceiling', () => {
    const refusals = MOVE_IDS.filter((move) => respond(openHearted(), 'hurt', move).lowered.includes('hurt'));
    expect(refusals).toEqual(['never', 'welcome-breach']);
  });

  test('T15.7 a bond is mendable as long as each can reach the trust that mended takes, or stands there', () => {
    const trust = fc.nat(100);
    holds(
      fc.property(
        turnedParams,
        trust,
        trust,
        trust,
        trust,
        (params, responsible, hurt, trusted, trusting) => {
          const before = openHearted({
            responsible: { trust: trusted },
            hurt: { trust: trusting },
            memory: { ceiling: { responsible, hurt } },
          });
          const least = params['mended.trust'];
          const can = Math.max(responsible, trusted) >= least && Math.max(hurt, trusting) >= least;
          expect(mendable(before, params)).toBe(can);
        },
      ),
    );
    const just = DEFAULTS['mended.trust'];
    expect(mendable(openHearted({ memory: { ceiling: { responsible: just, hurt: just } } }))).toBe(true);
  });

  test('T15.7 what is mended is mendable, whatever the ceilings', () => {
    holds(
      fc.property(reachableBonds, turnedParams, (before, params) => {
        if (mended(before, params)) expect(mendable(before, params)).toBe(true);
      }),
    );
    const person = { trust: 80, hurt: 10, openness: 80 };
    const fallen = { responsible: 10, hurt: 10 };
    const whole = openHearted({ responsible: person, hurt: person, memory: { ceiling: fallen } });
    expect([mended(whole), mendable(whole)]).toEqual([true, true]);
  });

  test('T15.5 who parted is remembered, until that person asks about the two again', () => {
    for (const role of ROLES) {
      const parted = after(openHearted(), `${role} part-with-respect`);
      expect(parted.memory.parted).toBe(role);
      const returns = (whose: Role) =>
        MOVE_IDS.filter((move) => respond(parted, whose, move).after.memory.parted === null);
      expect(returns(role)).toEqual(['ask-us', 'new-agreement']);
      expect(returns(otherRole(role))).toEqual([]);
    }
  });

  test('T15.5 M7.6 two who have parted are not mended, unless the one who went asks about the two again', () => {
    const whole = openHearted({ responsible: { trust: 70, hurt: 10 }, hurt: { trust: 70, hurt: 20 } });
    const parted = after(whole, 'hurt part-with-respect');
    expect([mended(whole), mended(parted)]).toEqual([true, false]);
    expect(mended(after(parted, 'responsible ask-us'))).toBe(false);
    expect(mended(after(parted, 'hurt ask-us'))).toBe(true);
  });
});
