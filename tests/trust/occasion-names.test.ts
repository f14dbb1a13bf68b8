import { expect, test } from 'vitest';
import { OCCASIONS } from '../../src/trust/moments/occasions.ts';
import { namedOccasions, nameOccasion } from '../../src/trust/naming.ts';

test('the table of occasions holds every row of the model once, under its move', () => {
  const listed = namedOccasions().flatMap(({ move, occasions }) => occasions.map(({ id }) => [move.id, id]));
  expect(listed.map(String).sort()).toEqual(OCCASIONS.map(({ move, id }) => String([move, id])).sort());
});

test('each has a clause that can stand before a colon, and no two of one move the same', () => {
  for (const { occasions } of namedOccasions()) {
    const clauses = occasions.map(({ when }) => when);
    expect(new Set(clauses).size).toBe(clauses.length);
    for (const clause of clauses) expect(clause).toMatch(/^[a-z][^.:;]+[a-z]$/);
  }
});

test('what lands says as what; what fits does not', () => {
  for (const { id, lands } of OCCASIONS) {
    expect(nameOccasion({ id, lands })?.lands === null).toBe(lands === null);
  }
  expect(nameOccasion(null)).toBeNull();
});
