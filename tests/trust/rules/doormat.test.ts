import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES } from '../../../src/trust/bond.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { mended, openBond } from '../../../src/trust/respond.ts';
import { openest } from '../../../src/trust/rules/doormat.ts';
import { effect, openHearted, respondQuietly as respond } from '../bonds.ts';
import { happen, holds, run, turnedParams, walks } from '../walks.ts';

test('T10.1 nobody is ever more open than their self-respect allows', () => {
  holds(
    fc.property(walks(80), (walk) => {
      for (const bond of run(walk)) {
        for (const role of ROLES) {
          const { openness, selfRespect } = bond[role];
          expect(openness).toBeLessThanOrEqual(openest(selfRespect, DEFAULTS));
        }
      }
    }),
  );
});

test('T10.1 nor with any constants, after any move, and a move that takes self-respect closes at once', () => {
  holds(
    fc.property(walks(40), turnedParams, ({ breach, happenings }, params) => {
      let bond = openBond(breach, params);
      for (const happening of happenings) {
        bond = happen(bond, happening, params);
        if ('days' in happening) continue;
        for (const role of ROLES) {
          const most = params['doormat.base'] + bond[role].selfRespect;
          expect(bond[role].openness).toBeLessThanOrEqual(most);
        }
      }
    }),
    200,
  );
});

test('T10.1 openness within that bound is left alone', () => {
  const before = openHearted({
    responsible: { selfRespect: 55, openness: 70 },
    hurt: { selfRespect: 60, openness: 75 },
  });
  expect(effect(before, 'responsible', 'explain', 'responsible', 'openness')).toBe(0);
  expect(effect(before, 'hurt', 'monitor', 'hurt', 'openness')).toBe(-DEFAULTS['grade.slight']);
});

test('T10.1 crawling closes the one who crawls, and the response says so', () => {
  const before = openHearted({ responsible: { selfRespect: 55, openness: 70 } });
  const { after, rules, changes } = respond(before, 'responsible', 'grovel');
  expect(after.responsible.openness).toBe(openest(after.responsible.selfRespect, DEFAULTS));
  expect(rules).toContain('T10');
  expect(changes).toContainEqual({ role: 'responsible', part: 'openness', from: 70, to: 63, rule: 'T10' });
});

test('T10.1 a doormat mends nothing, however good the steps; standing up again makes room', () => {
  let bond = openHearted({
    responsible: { selfRespect: 20, openness: 30, trust: 70 },
    hurt: { trust: 70, hurt: 10 },
  });
  for (const move of ['show-feeling', 'be-open', 'own-it'] as const) {
    bond = respond(bond, 'responsible', move).after;
    expect(mended(bond)).toBe(false);
  }
  for (const move of [
    'keep-dignity',
    'forgive-self',
    'reflect',
    'keep-word',
    'show-feeling',
    'be-open',
  ] as const) {
    bond = respond(bond, 'responsible', move).after;
  }
  expect(bond.responsible.openness).toBeGreaterThanOrEqual(DEFAULTS['mended.contact'] - 6);
});
