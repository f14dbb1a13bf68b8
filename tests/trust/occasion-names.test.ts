import { expect, test } from 'vitest';
import { OCCASIONS } from '../../src/trust/moments/occasions.ts';
import { namedOccasions, nameOccasion } from '../../src/trust/naming-moments.ts';

test('the table of occasions holds every row of the model once, under its move', () => {
  const listed = namedOccasions().flatMap(({ move, occasions }) => occasions.map(({ id }) => [move.id, id]));
  expect(listed.map(String).sort()).toEqual(OCCASIONS.map(({ move, id }) => String([move, id])).sort());
});

test('each has a clause that can stand before a colon', () => {
  for (const { occasions } of namedOccasions()) {
    for (const { when: clause } of occasions) expect(clause).toMatch(/^[a-z][^.:;]+\w$/);
  }
});

test('what lands says as what; what fits does not', () => {
  for (const { id, lands } of OCCASIONS) {
    expect(nameOccasion({ id, lands }).as === null).toBe(lands === null);
  }
});
