import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES } from '../../../src/trust/bond.ts';
import { DEFAULTS } from '../../../src/trust/params.ts';
import { mended, respond } from '../../../src/trust/respond.ts';
import { openest } from '../../../src/trust/rules/doormat.ts';
import { openHearted } from '../bonds.ts';
import { holds, run, walks } from '../walks.ts';

test('[T10] nobody is ever more open than their self-respect allows', () => {
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

test('[T10] crawling closes the one who crawls, and the response says so', () => {
  const before = openHearted({ responsible: { selfRespect: 55, openness: 70 } });
  const { after, rules, changes } = respond(before, 'responsible', 'grovel');
  expect(after.responsible.openness).toBe(openest(after.responsible.selfRespect, DEFAULTS));
  expect(rules).toContain('T10');
  expect(changes).toContainEqual({ role: 'responsible', part: 'openness', from: 70, to: 59, rule: 'T10' });
});

test('[T10] a doormat mends nothing, however good the steps; standing up again makes room', () => {
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
