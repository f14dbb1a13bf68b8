import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../../src/trust/bond.ts';
import { EFFECTS } from '../../../src/trust/effects.ts';
import { MOVE_IDS } from '../../../src/trust/moves.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { mended, respond } from '../../../src/trust/respond.ts';
import { openHearted, trustGained } from '../bonds.ts';
import { anyRole, holds, movesOf, oneSidedWalks, reachableBonds, run, turnedParams } from '../walks.ts';

const FLOOR = DEFAULTS['mutual.floor'];
const OPENED = DEFAULTS['mutual.opened'];

describe('mutual', () => {
  test('[T2] practices only on one side and pitfalls only on the other never end mended, however long', () => {
    holds(
      fc.property(oneSidedWalks(240), (walk) => {
        expect(run(walk).some((bond) => mended(bond))).toBe(false);
      }),
      200,
    );
  });

  test('[T2] and not even with any constant turned within its range', () => {
    holds(
      fc.property(oneSidedWalks(80), turnedParams, (walk, params) => {
        expect(run(walk, params).some((bond) => mended(bond, params))).toBe(false);
      }),
      200,
    );
  });

  test('[T2] at or below the floor of contact nothing one person does raises anybody’s trust', () => {
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
      1000,
    );
  });

  test('[T2] the more contact, the more the same step gives; none at the floor, all of it at full contact', () => {
    const gains = [FLOOR, 25, 35, 45, DEFAULTS['mutual.full'], 90].map((openness) =>
      trustGained(openHearted({ hurt: { openness } }), 'own-it'),
    );
    expect(gains).toEqual([...gains].sort((one, two) => one - two));
    expect(gains[0]).toBe(0);
    expect(gains[1]).toBeGreaterThan(0);
    expect(gains.at(-1)).toBe(DEFAULTS['grade.strong']);
    expect(gains.at(-2)).toBe(gains.at(-1));
  });

  test('[T2] nobody is opened by the other beyond what one alone can do', () => {
    holds(
      fc.property(reachableBonds, anyRole, (bond, role) => {
        const other = role === 'hurt' ? 'responsible' : 'hurt';
        for (const move of movesOf(role)) {
          const { after } = respond(bond, role, move);
          expect(after[other].openness).toBeLessThanOrEqual(Math.max(bond[other].openness, OPENED));
        }
      }),
    );
  });

  test('[T2] a pitfall opens nobody', () => {
    holds(
      fc.property(reachableBonds, anyRole, (bond, role) => {
        for (const move of movesOf(role, 'pitfall')) {
          const { after } = respond(bond, role, move);
          for (const whose of ROLES) expect(after[whose].openness).toBeLessThanOrEqual(bond[whose].openness);
          expect(EFFECTS[move].own.openness).toMatch(/^-/);
        }
      }),
      200,
    );
  });
});
