import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, ROLES } from '../../../src/trust/bond.ts';
import { EFFECTS } from '../../../src/trust/effects.ts';
import { MOVE_IDS, MOVES } from '../../../src/trust/moves.ts';
import { elapse } from '../../../src/trust/respond.ts';
import { cost, costs } from '../../../src/trust/rules/cost.ts';
import { emptyDraft, replace } from '../../../src/trust/rules/draft.ts';
import {
  after,
  bond,
  effect,
  openHearted,
  respondQuietly as respond,
  scene,
  trustGained,
  wideOpen,
} from '../bonds.ts';
import { anyRole, holds, movesOf, reachableBonds, turnedParams } from '../walks.ts';

const PITFALLS = MOVE_IDS.filter((id) => MOVES[id].kind === 'pitfall');

/** Nothing left to lose for either of the two. */
function spent({ responsible, hurt }: Bond): boolean {
  return [responsible, hurt].every(
    (person) =>
      person.trust === 0 && person.openness === 0 && person.selfRespect === 0 && person.hurt === 100,
  );
}

describe('every pitfall costs', () => {
  test('T4.1 somebody pays for every pitfall, in any bond where there is anything left to pay with', () => {
    holds(
      fc.property(reachableBonds, anyRole, (before, role) => {
        for (const move of movesOf(role, 'pitfall')) {
          expect(costs(before, respond(before, role, move).after) || spent(before), move).toBe(true);
        }
      }),
    );
  });

  test('T4.2 one point is taken from the first thing that is left, when the move itself takes none', () => {
    const order = [
      ['hurt', 'openness'],
      ['hurt', 'selfRespect'],
      ['responsible', 'trust'],
      ['responsible', 'openness'],
      ['responsible', 'selfRespect'],
      ['hurt', 'trust'],
      ['responsible', 'hurt'],
      ['hurt', 'hurt'],
    ] as const;
    const empty = { trust: 0, openness: 0, selfRespect: 0, hurt: 100 };
    order.forEach(([whose, part], first) => {
      // The hurt one makes the move; everything from the first thing on is there to take.
      const left = { responsible: { ...empty }, hurt: { ...empty } };
      for (const [role, each] of order.slice(first)) left[role][each] = each === 'hurt' ? 70 : 30;
      const before = bond(left);
      const asked = scene(before, 'hurt', 'assume');
      const { shifts, rules } = cost(emptyDraft(before.memory), asked);
      const amount = part === 'hurt' ? 100 : -100; // hundredths
      expect(shifts.map((shift) => [shift.role, shift.part, shift.amount])).toEqual([[whose, part, amount]]);
      expect(rules).toEqual(['T4']);
    });
  });

  test('T4.2 what costs something by itself, or is no pitfall, is left as it is', () => {
    const before = bond();
    const draft = emptyDraft(before.memory);
    const asked = scene(before, 'hurt', 'assume');
    expect(cost(draft, { ...asked, move: 'listen' })).toBe(draft);
    const dear = replace(draft, 'T5', 'responsible', 'trust', -200);
    expect(cost(dear, asked)).toBe(dear);
  });

  test('T4.1 T4.2 it is paid even when only one last point is left', () => {
    const empty = { trust: 0, openness: 0, selfRespect: 0, hurt: 100 };
    const last = bond({ hurt: empty, responsible: { ...empty, selfRespect: 1 } });
    const { after: then, rules } = respond(last, 'hurt', 'assume');
    expect([then.responsible.selfRespect, rules.includes('T4')]).toEqual([0, true]);
    expect(costs(last, respond(last, 'hurt', 'judge').after)).toBe(true);
  });

  test.each(PITFALLS)(
    'T4.3 %s costs something in itself, and buys something: that is why it tempts',
    (move) => {
      const { own, other } = EFFECTS[move];
      const touches = [...Object.entries(own), ...Object.entries(other)];
      const better = touches.filter(([part, amount]) => amount?.startsWith(part === 'hurt' ? '-' : '+'));
      expect(better.length).toBeGreaterThan(0);
      expect(touches.length).toBeGreaterThan(better.length);
    },
  );

  test('T4.3 what it buys can be seen at once in the numbers', () => {
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
  test('T4.5 half a truth calms at once and costs when it comes out', () => {
    const before = openHearted();
    expect(effect(before, 'responsible', 'half-truth', 'hurt', 'hurt')).toBeLessThan(0);
    expect(effect(before, 'responsible', 'half-truth', 'hurt', 'trust')).toBeGreaterThan(0);
    const told = after(before, 'responsible half-truth');
    expect(elapse(told, 1).after.hurt.trust).toBe(told.hurt.trust);
    const out = elapse(told, 2);
    expect(out.after.hurt.trust).toBeLessThan(told.hurt.trust);
    expect(out.rules).toContain('T4');
    expect(elapse(out.after, 2).after.hurt.trust).toBe(out.after.hurt.trust);
  });

  test.each(['half-truth', 'deny'] as const)(
    'T4.4 %s adds its price to what is hidden, each time',
    (move) => {
      holds(
        fc.property(turnedParams, (params) => {
          const once = respond(openHearted(), 'responsible', move, params).after;
          const twice = respond(once, 'responsible', move, params).after;
          const price = params['hidden.cost'];
          expect([once.memory.hidden, twice.memory.hidden]).toEqual([price, 2 * price]);
        }),
        50,
      );
    },
  );

  test('T4.4 no other move hides anything', () => {
    const hiding = MOVE_IDS.filter((move) => respond(openHearted(), 'hurt', move).after.memory.hidden > 0);
    expect(hiding).toEqual(['deny', 'half-truth']);
  });

  test('T4.5 it costs exactly what is hidden, when it falls due or when somebody searches, and then no more', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 30 }), turnedParams, (hidden, params) => {
        const clear = wideOpen({ hurt: { trust: 80 } });
        const told = { ...clear, memory: { ...clear.memory, hidden } };
        const out = elapse(told, 4, params).after;
        expect([out.hurt.trust, out.memory.hidden]).toEqual([80 - hidden, 0]);
        const found = respond(told, 'hurt', 'monitor', params).after;
        const searched = respond(clear, 'hurt', 'monitor', params).after;
        expect([found.hurt.trust, found.memory.hidden]).toEqual([searched.hurt.trust - hidden, 0]);
        expect(found.responsible).toEqual(searched.responsible);
      }),
      100,
    );
  });

  test('T4.5 T4.6 only searching and telling touch what is hidden', () => {
    const told = openHearted({ memory: { hidden: 8 } });
    const settling = MOVE_IDS.filter((move) => respond(told, 'responsible', move).after.memory.hidden === 0);
    expect(settling).toEqual(['own-it', 'be-open', 'monitor']);
  });

  test.each(['own-it', 'be-open'] as const)('T4.6 told first by %s, it costs nothing more', (move) => {
    const told = after(openHearted(), 'responsible half-truth');
    expect(trustGained(told, move)).toBe(trustGained(openHearted(), move));
    const open = after(told, `responsible ${move}`);
    expect(elapse(open, 3).after.hurt.trust).toBe(open.hurt.trust);
  });
});
