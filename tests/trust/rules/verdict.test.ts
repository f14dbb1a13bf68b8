import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES, type Role } from '../../../src/trust/bond.ts';
import { elapse, respond } from '../../../src/trust/respond.ts';
import type { Draft } from '../../../src/trust/rules/draft.ts';
import { VERDICTS_AND_PAYMENTS, verdict } from '../../../src/trust/rules/verdict.ts';
import { openHearted, scene } from '../bonds.ts';
import { holds, reachableBonds, turnedParams } from '../walks.ts';

test('T3.1 judge, throne, beg, bribe, earn and rush never raise anybody’s trust, neither at once nor later', () => {
  expect([...VERDICTS_AND_PAYMENTS].sort()).toEqual(['beg', 'bribe', 'earn', 'judge', 'rush', 'throne']);
  holds(
    fc.property(
      reachableBonds,
      fc.constantFrom(...VERDICTS_AND_PAYMENTS),
      turnedParams,
      fc.nat(60),
      (bond, move, params, days) => {
        const role: Role = move === 'judge' || move === 'throne' ? 'hurt' : 'responsible';
        const response = respond(bond, role, move, params);
        const later = elapse(response.after, days, params).after;
        for (const whose of ROLES) {
          expect(response.after[whose].trust).toBeLessThanOrEqual(bond[whose].trust);
          expect(later[whose].trust).toBeLessThanOrEqual(bond[whose].trust);
        }
        expect(response.rules).toContain('T3');
      },
    ),
    1000,
  );
});

test('T3.2 the rule itself takes the gain away, should an effect or another rule ever offer one', () => {
  const bond = openHearted();
  const offered: Draft = {
    shifts: [
      { role: 'hurt', part: 'trust', amount: 700, rule: null, bent: 0 },
      { role: 'hurt', part: 'hurt', amount: -700, rule: null, bent: 0 },
    ],
    heard: 0,
    memory: bond.memory,
    rules: [],
  };
  const amounts = (move: 'bribe' | 'regret') =>
    verdict(offered, scene(bond, 'responsible', move)).shifts.map(({ amount }) => amount);
  expect(amounts('bribe')).toEqual([0, -700]);
  expect(amounts('regret')).toEqual([700, -700]);
});
