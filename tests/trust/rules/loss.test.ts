import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bond, otherRole, type Role } from '../../../src/trust/bond.ts';
import type { Amount, Effect } from '../../../src/trust/effects/effect.ts';
import { EFFECTS } from '../../../src/trust/effects.ts';
import { MOVE_IDS, type MoveId } from '../../../src/trust/moves.ts';
import { DEFAULTS, type ParamName, type Params, turned } from '../../../src/trust/params.ts';
import { elapse, respond } from '../../../src/trust/respond.ts';
import { loss } from '../../../src/trust/rules/loss.ts';
import { REMEDIES } from '../../../src/trust/rules/remedy.ts';
import { effect, openHearted, points, scene, wideOpen } from '../bonds.ts';
import { holds, movesOf, reachableBonds, turnedParams } from '../walks.ts';

/** Trust the other has in the mover, as the effect words it. */
function worded(amount: Amount) {
  return MOVE_IDS.filter((id) => (EFFECTS[id].other.trust as Amount | undefined) === amount);
}

test('T5.1 a loss weighs more than a gain of the same word, where both count whole', () => {
  const before = openHearted();
  const seen = new Set<string>();
  for (const grade of ['slight', 'small', 'clear', 'strong'] as const) {
    for (const up of worded(`+${grade}`)) {
      if (REMEDIES[before.breach].includes(up)) continue; // T14 makes it more than its word
      for (const down of worded(`-${grade}`)) {
        const gained = effect(before, 'responsible', up, 'hurt', 'trust');
        const lost = -effect(before, 'responsible', down, 'hurt', 'trust');
        expect(lost, `${down} against ${up}`).toBeGreaterThan(gained);
        seen.add(grade);
      }
    }
  }
  expect([...seen]).toEqual(['slight', 'small', 'strong']);
});

test('T5.1 T5.2 the rule makes every loss of trust heavier, whatever the constants, and nothing else', () => {
  holds(
    fc.property(turnedParams, fc.integer({ min: 100, max: 3000 }), (params, amount) => {
      const bond = openHearted();
      const shift = { role: 'hurt' as Role, rule: null, bent: 0 };
      const draft = {
        shifts: [
          { ...shift, part: 'trust' as const, amount: -amount },
          { ...shift, part: 'trust' as const, amount },
          { ...shift, part: 'openness' as const, amount: -amount },
        ],
        heard: 0,
        memory: bond.memory,
        rules: [],
      };
      const [lost, gained, closed] = loss(draft, scene(bond, 'responsible', 'deny', params)).shifts;
      expect(lost?.amount).toBeLessThan(-amount);
      expect([gained?.amount, closed?.amount]).toEqual([amount, -amount]);
    }),
  );
});

test('T5.1 in no bond does the best practice give back at once what the worst pitfall took', () => {
  holds(
    fc.property(reachableBonds, (bond) => {
      const before = { ...bond, hurt: { ...bond.hurt, trust: Math.max(30, bond.hurt.trust) } };
      const broken = respond(before, 'responsible', 'lie-again').after;
      const best = Math.max(
        ...movesOf('responsible', 'practice').map(
          (move) => respond(broken, 'responsible', move).after.hurt.trust,
        ),
      );
      expect(best).toBeLessThan(before.hurt.trust);
    }),
  );
});

test('T5.1 a new breach takes about half of a middling trust and is the largest single step there is', () => {
  const before = openHearted({ hurt: { trust: 50 } });
  const steps = movesOf('responsible').map((move) =>
    Math.abs(effect(before, 'responsible', move, 'hurt', 'trust')),
  );
  const broken = -effect(before, 'responsible', 'break-word', 'hurt', 'trust');
  expect(Math.max(...steps)).toBe(broken);
  expect(broken).toBeGreaterThanOrEqual(20);
  expect(broken).toBeLessThanOrEqual(30);
  expect(DEFAULTS['loss.weight']).toBeGreaterThan(100);
});

/** Moves whose loss of trust another rule changes too: new breaches and revenge (T9). */
const BREACHES: readonly MoveId[] = ['lie-again', 'break-word', 'revenge'];

test('T5.1 every loss of trust a move brings counts its percentage, whoever loses it', () => {
  holds(
    fc.property(turnedParams, fc.constantFrom('responsible' as const, 'hurt' as const), (params, role) => {
      const before = wideOpen({ responsible: { trust: 80 }, hurt: { trust: 80 } });
      for (const move of MOVE_IDS.filter((id) => !BREACHES.includes(id))) {
        const touches: readonly [Role, Amount | undefined][] = [
          [role, (EFFECTS[move] as Effect).own.trust],
          [otherRole(role), (EFFECTS[move] as Effect).other.trust],
        ];
        for (const [whose, amount] of touches) {
          if (!amount?.startsWith('-')) continue;
          const grade = params[`grade.${amount.slice(1)}` as ParamName];
          expect(effect(before, role, move, whose, 'trust', params), move).toBe(
            -points(grade, params['loss.weight']),
          );
        }
      }
    }),
    100,
  );
});

test('T5.2 what falls due or comes out costs what it costs, however much losses weigh', () => {
  const before = wideOpen({ hurt: { trust: 80 }, memory: { hidden: 10, overdrawn: 7 } });
  for (const weight of [105, 250]) {
    const params = turned({ 'loss.weight': weight });
    expect(elapse(before, 2, params).after.hurt.trust).toBe(80 - 17);
    const searched = trustOfHurt(before, params);
    const clear = trustOfHurt({ ...before, memory: { ...before.memory, hidden: 0 } }, params);
    expect(clear - searched).toBe(10);
  }
});

function trustOfHurt(before: Bond, params: Params): number {
  return respond(before, 'hurt', 'monitor', params).after.hurt.trust;
}
