import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familiesOf } from '../../src/journal/branches.ts';
import { firstPlays } from '../../src/plays/in-parts.ts';
import { record } from '../journal/sample.ts';

const listed = (families: ReturnType<typeof firstPlays>) =>
  families.flatMap(({ first, branches }) => [first.id, ...branches.map((each) => each.record.id)]);

test('the first plays of a list are so many, and in its order', () => {
  const some = fc.array(fc.record({ seed: fc.integer({ min: 1, max: 4 }), choice: fc.nat({ max: 9 }) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(some, fc.nat({ max: 70 }), (plays, most) => {
      const families = familiesOf(
        plays.map(({ seed, choice }, n) => record({ id: `p${n}`, seed, choices: ['a', `${choice}`] })),
      );
      expect(listed(firstPlays(families, most))).toEqual(listed(families).slice(0, most));
    }),
    { seed: 20_269, numRuns: 200 },
  );
});
