import { describe, expect, test } from 'vitest';
import { bondInView, lastChange } from '../../src/reader/meters/bond-in-view.ts';
import { beginReading } from '../../src/reader/reading.ts';
import { bond, LATER, moment, says, step } from './moments.ts';

const opening = moment({ lines: ['One.'], bond: bond(60, 50) });
const answer = moment({ lines: ['Two.'], by: 'hurt', seat: 'temperament', bond: bond(58, 44) });
const first = step(1, opening, bond(58, 44), answer);
const later = moment({
  lines: ['Three.', says('The bench.', LATER), 'Four.'],
  bond: bond(57, 40),
});
const second = step(2, answer, bond(55, 38), later);

const trusts = ({ responsible, hurt }: { responsible: { trust: number }; hurt: { trust: number } }) => [
  responsible.trust,
  hurt.trust,
];

describe('the bond in view', () => {
  test('is the bond of the opening before anyone has decided', () => {
    expect(trusts(bondInView(beginReading(opening, [], 0)))).toEqual([60, 50]);
  });

  test('is what the last decision made of it, as soon as its answer is read', () => {
    expect(trusts(bondInView(beginReading(opening, [first, second], 1)))).toEqual([55, 38]);
  });

  test('feels time once the lines have passed it', () => {
    expect(trusts(bondInView(beginReading(opening, [first, second], 2)))).toEqual([57, 40]);
    expect(trusts(bondInView(beginReading(opening, [first, second], 3)))).toEqual([57, 40]);
  });
});

describe('the last change', () => {
  test('there is none before the first decision', () => {
    expect(lastChange(beginReading(opening, [], 1))).toBeNull();
  });

  test('counts from the player’s last decision over the answer of the other', () => {
    expect(lastChange(beginReading(opening, [first], 1))).toEqual({ responsible: -2, hurt: -6 });
    expect(lastChange(beginReading(opening, [first, second], 1))).toEqual({ responsible: -5, hurt: -12 });
  });

  test('where no player decides it counts from the last decision', () => {
    const watched = moment({ seat: 'echo', bond: bond(60, 50) });
    const one = step(1, watched, bond(61, 50), answer);
    const two = step(2, answer, bond(61, 47), later);
    expect(lastChange(beginReading(watched, [one, two], 0))).toEqual({ responsible: 3, hurt: 3 });
  });
});
