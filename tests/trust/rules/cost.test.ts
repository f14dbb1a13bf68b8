import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, ROLES } from '../../../src/trust/bond.ts';
import { EFFECTS } from '../../../src/trust/effects.ts';
import { MOVE_IDS, MOVES } from '../../../src/trust/moves.ts';
import { elapse, respond } from '../../../src/trust/respond.ts';
import { costs } from '../../../src/trust/rules/cost.ts';
import { after, bond, effect, openHearted } from '../bonds.ts';
import { anyRole, holds, movesOf, reachableBonds } from '../walks.ts';

const PITFALLS = MOVE_IDS.filter((id) => MOVES[id].kind === 'pitfall');

/** Nothing left to lose for either of the two. */
function spent({ responsible, hurt }: Bond): boolean {
  return [responsible, hurt].every(
    (person) =>
      person.trust === 0 && person.openness === 0 && person.selfRespect === 0 && person.hurt === 100,
  );
}

describe('every pitfall costs', () => {
  test('[T4] somebody pays for every pitfall, in any bond where there is anything left to pay with', () => {
    holds(
      fc.property(reachableBonds, anyRole, (before, role) => {
        for (const move of movesOf(role, 'pitfall')) {
          expect(costs(before, respond(before, role, move).after) || spent(before), move).toBe(true);
        }
      }),
    );
  });

  test('[T4] it is paid even when only one last point is left', () => {
    const empty = { trust: 0, openness: 0, selfRespect: 0, hurt: 100 };
    const last = bond({ hurt: empty, responsible: { ...empty, selfRespect: 1 } });
    const { after: then, rules } = respond(last, 'hurt', 'assume');
    expect([then.responsible.selfRespect, rules.includes('T4')]).toEqual([0, true]);
    expect(costs(last, respond(last, 'hurt', 'judge').after)).toBe(true);
  });

  test.each(PITFALLS)(
    '[T4] %s costs something in itself, and buys something: that is why it tempts',
    (move) => {
      const { own, other } = EFFECTS[move];
      const touches = [...Object.entries(own), ...Object.entries(other)];
      const better = touches.filter(([part, amount]) => amount?.startsWith(part === 'hurt' ? '-' : '+'));
      expect(better.length).toBeGreaterThan(0);
      expect(touches.length).toBeGreaterThan(better.length);
    },
  );

  test('[T4] what it buys can be seen at once in the numbers', () => {
    const before = openHearted();
    for (const role of ROLES) {
      for (const move of movesOf(role, 'pitfall')) {
        const { changes } = respond(before, role, move);
        const bought = changes.some(({ part, from, to }) => (part === 'hurt' ? to < from : to > from));
        expect(bought, `${role} ${move}`).toBe(true);
      }
    }
  });
});

describe('what is kept back', () => {
  test('[T4] half a truth calms at once and costs when it comes out', () => {
    const before = openHearted();
    expect(effect(before, 'responsible', 'half-truth', 'hurt', 'hurt')).toBeLessThan(0);
    expect(effect(before, 'responsible', 'half-truth', 'hurt', 'trust')).toBe(0);
    const told = after(before, 'responsible half-truth');
    expect(elapse(told, 1).after.hurt.trust).toBe(told.hurt.trust);
    const out = elapse(told, 2);
    expect(out.after.hurt.trust).toBeLessThan(told.hurt.trust);
    expect(out.rules).toContain('T4');
    expect(elapse(out.after, 2).after.hurt.trust).toBe(out.after.hurt.trust);
  });

  test('[T4] several short passages bring it out as one long one does', () => {
    const told = after(openHearted(), 'responsible half-truth');
    const day = elapse(told, 1).after;
    const next = elapse(respond(day, 'responsible', 'plain').after, 1);
    expect([day.hurt.trust, day.memory.hidden > 0]).toEqual([told.hurt.trust, true]);
    expect([next.after.hurt.trust < told.hurt.trust, next.after.memory.hidden]).toEqual([true, 0]);
  });

  test('[T4] it comes out at once where somebody searches', () => {
    const told = after(openHearted(), 'responsible half-truth');
    const lossBySearch = effect(told, 'hurt', 'monitor', 'hurt', 'trust');
    expect(lossBySearch).toBeLessThan(effect(openHearted(), 'hurt', 'monitor', 'hurt', 'trust'));
  });

  test('[T4] told before it is found out, it costs nothing more', () => {
    const told = after(openHearted(), 'responsible half-truth', 'responsible be-open');
    expect(elapse(told, 3).after.hurt.trust).toBe(told.hurt.trust);
  });
});
