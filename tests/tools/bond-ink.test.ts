/** The variables that stories read are all declared, with what a story opens with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contactOf, openBond } from '../../src/trust/respond.ts';

const text = readFileSync(join(import.meta.dirname, '../../stories/lib/bond.ink'), 'utf8');
const declared = Object.fromEntries(
  [...text.matchAll(/^VAR (\w+) = (.*)$/gm)].map(([, name, value]) => [name, value]),
);

test('bond.ink opens as a story of something withheld does', () => {
  const bond = openBond('withheld');
  const expected: Record<string, string> = { seat: '"both"', contact: `${contactOf(bond)}`, mended: 'false' };
  for (const role of ['responsible', 'hurt'] as const) {
    const { trust, hurt, openness, selfRespect } = bond[role];
    expected[`${role}_trust`] = `${trust}`;
    expected[`${role}_hurt`] = `${hurt}`;
    expected[`${role}_openness`] = `${openness}`;
    expected[`${role}_self_respect`] = `${selfRespect}`;
  }
  expect(declared).toEqual(expected);
});
