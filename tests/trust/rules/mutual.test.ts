import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherRole, ROLES, type Role } from '../../../src/trust/bond.ts';
import { EFFECTS } from '../../../src/trust/effects.ts';
import { MOVE_IDS } from '../../../src/trust/moves.ts';
import { DEFAULTS, PARAMS } from '../../../src/trust/params.ts';
import { mended } from '../../../src/trust/respond.ts';
import { effect, openHearted, points, respondQuietly as respond, trustGained, wideOpen } from '../bonds.ts';
import {
  anyRole,
  holds,
  movesOf,
  oneSidedWalks,
  quietParams,
  reachableBonds,
  run,
  turnedParams,
} from '../walks.ts';

const FLOOR = DEFAULTS['mutual.floor'];
const OPENED = DEFAULTS['mutual.opened'];

describe('mutual', () => {
  test('T2.7 practices only on one side and pitfalls only on the other never end mended, however long', () => {
    holds(
      fc.property(oneSidedWalks(240), (walk) => {
        expect(run(walk).some((bond) => mended(bond))).toBe(false);
      }),
      200,
    );
  });

  test('T2.7 and not even with any constant turned within its range', () => {
    holds(
      fc.property(oneSidedWalks(80), turnedParams, (walk, params) => {
        expect(run(walk, params).some((bond) => mended(bond, params))).toBe(false);
      }),
      200,
    );
  });

  test('T2.1 at or below the floor of contact nothing one person does raises anybody’s trust', () => {
    holds(
      fc.property(
        reachableBonds,
        anyRole,
        anyRole,
        fc.constantFrom(...MOVE_IDS),
        fc.nat(FLOOR),
        (bond, closed, role, move, openness) => {
          const before = { ...bond, [closed]: { ...bond[closed], openness } };
          const { after } = respond(before, role, move);
          for (const whose of ROLES) expect(after[whose].trust).toBeLessThanOrEqual(before[whose].trust);
        },
      ),
      400,
    );
  });

  test('T2.2 the more contact, the more the same step gives; none at the floor, all of it at full contact', () => {
    const gains = [FLOOR, 25, 35, 45, DEFAULTS['mutual.full'], 90].map((openness) =>
      trustGained(openHearted({ hurt: { openness } }), 'own-it'),
    );
    expect(gains).toEqual([...gains].sort((one, two) => one - two));
    expect(gains[0]).toBe(0);
    expect(gains[1]).toBeGreaterThan(0);
    expect(gains.at(-1)).toBe(DEFAULTS['grade.strong']);
    expect(gains.at(-2)).toBe(gains.at(-1));
  });

  test('T2.1 T2.2 a gain counts in proportion to the contact before the move, in either direction', () => {
    holds(
      fc.property(quietParams, fc.nat(95), fc.nat(95), anyRole, (params, mine, theirs, role) => {
        const other = otherRole(role);
        const before = wideOpen({ [role]: { openness: mine }, [other]: { openness: theirs } });
        const [floor, full] = [params['mutual.floor'], params['mutual.full']];
        const part = Math.trunc(((Math.min(mine, theirs) - floor) * 100) / (full - floor));
        const percent = Math.min(100, Math.max(0, part));
        const gained = (whose: Role) => effect(before, role, 'see-effort', whose, 'trust', params);
        expect(gained(role)).toBe(points(params['grade.small'], percent));
        expect(gained(other)).toBe(points(params['grade.clear'], percent));
      }),
    );
  });

  test('T2.3 nobody is opened by the other beyond what one alone can do', () => {
    holds(
      fc.property(reachableBonds, anyRole, turnedParams, (bond, role, params) => {
        const other = otherRole(role);
        for (const move of movesOf(role)) {
          const { after } = respond(bond, role, move, params);
          const most = Math.max(bond[other].openness, params['mutual.opened']);
          expect(after[other].openness).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test('T2.3 up to there the other’s moves do open', () => {
    const before = wideOpen({ hurt: { openness: OPENED - 3 } });
    expect(respond(before, 'responsible', 'listen').after.hurt.openness).toBe(OPENED);
    expect(respond(wideOpen({ hurt: { openness: 20 } }), 'responsible', 'listen').after.hurt.openness).toBe(
      20 + DEFAULTS['grade.clear'],
    );
  });

  test('T2.4 one’s own moves open further, whole', () => {
    for (const role of ROLES) {
      for (const openness of [OPENED, 60, 80]) {
        const before = wideOpen({ [role]: { openness } });
        expect(effect(before, role, 'show-feeling', role, 'openness')).toBe(DEFAULTS['grade.strong']);
      }
    }
  });

  test('T2.6 more contact is needed to mend than one alone can open, wherever both are turned', () => {
    const [least] = PARAMS['mended.contact'].range;
    const [, most] = PARAMS['mutual.opened'].range;
    expect(least).toBeGreaterThan(most);
  });

  test('T2.5 a pitfall opens nobody', () => {
    holds(
      fc.property(reachableBonds, anyRole, (bond, role) => {
        for (const move of movesOf(role, 'pitfall')) {
          const { after } = respond(bond, role, move);
          for (const whose of ROLES) expect(after[whose].openness).toBeLessThanOrEqual(bond[whose].openness);
          for (const touch of [EFFECTS[move].own, EFFECTS[move].other]) {
            expect(touch.openness ?? '-').toMatch(/^-/);
          }
        }
      }),
      200,
    );
  });
});
