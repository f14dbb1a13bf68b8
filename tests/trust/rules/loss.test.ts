import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../../src/trust/bond.ts';
import type { Amount } from '../../../src/trust/effects/effect.ts';
import { EFFECTS } from '../../../src/trust/effects.ts';
import { MOVE_IDS } from '../../../src/trust/moves.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { respond } from '../../../src/trust/respond.ts';
import { loss } from '../../../src/trust/rules/loss.ts';
import { REMEDIES } from '../../../src/trust/rules/remedy.ts';
import { effect, openHearted } from '../bonds.ts';
import { holds, movesOf, reachableBonds, turnedParams } from '../walks.ts';

/** Trust the other has in the mover, as the effect words it. */
function worded(amount: Amount) {
  return MOVE_IDS.filter((id) => (EFFECTS[id].other.trust as Amount | undefined) === amount);
}

test('[T5] a loss weighs more than a gain of the same word, where both count whole', () => {
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

test('[T5] the rule makes every loss of trust heavier, whatever the constants, and nothing else', () => {
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
      const [lost, gained, closed] = loss(draft, { bond, role: 'responsible', move: 'deny', params }).shifts;
      expect(lost?.amount).toBeLessThan(-amount);
      expect([gained?.amount, closed?.amount]).toEqual([amount, -amount]);
    }),
  );
});

test('[T5] in no bond does the best practice give back at once what the worst pitfall took', () => {
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

test('[T5] a new breach takes about half of a middling trust and is the largest single step there is', () => {
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
