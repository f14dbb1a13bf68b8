import { expect, test } from 'vitest';
import { WORDS } from '../../src/debrief/words.ts';
import { PARTS } from '../../src/trust/bond.ts';
import { RULE_IDS } from '../../src/trust/laws.ts';
import { RULE_NAMES } from '../../src/trust/naming-words.ts';

test('every rule of the model has a name of its own', () => {
  const names = RULE_IDS.map((id) => RULE_NAMES[id]);
  expect(new Set(names).size).toBe(RULE_IDS.length);
  for (const name of names) expect(name.length).toBeGreaterThan(2);
});

test('a change is told with its person, its direction and its size', () => {
  const told = (by: number) => WORDS.change('trust', 'Vera', 'Nadia', by);
  expect([1, -2, 5, -7, 8, -30].map(told)).toEqual([
    'Vera trusts Nadia a little more',
    'Vera trusts Nadia a little less',
    'Vera trusts Nadia more',
    'Vera trusts Nadia less',
    'Vera trusts Nadia much more',
    'Vera trusts Nadia much less',
  ]);
  for (const part of PARTS) {
    expect(WORDS.change(part, 'Vera', 'Nadia', 1)).not.toBe(WORDS.change(part, 'Vera', 'Nadia', -1));
  }
});
