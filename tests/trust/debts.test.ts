import { expect, test } from 'vitest';
import type { Bond } from '../../src/trust/bond.ts';
import { DEBTS, dueBetween, openDebts } from '../../src/trust/debts.ts';
import { elapse, openBond } from '../../src/trust/respond.ts';

/** A bond that owes so much of each. */
function owing(owed: Partial<Bond['memory']>): Bond {
  const bond = openBond('lie');
  return { ...bond, memory: { ...bond.memory, ...owed } };
}

test('what stands is told, and nothing else', () => {
  expect(openDebts(openBond('lie').memory)).toEqual([]);
  expect(openDebts(owing({ silence: 8, hidden: 9 }).memory)).toEqual(['hidden', 'silence']);
});

test.each(DEBTS)('%s falls due with time, once, and not before its day', (debt) => {
  const before = owing({ [debt]: 12 });
  const soon = elapse(before, 1 / 24).after;
  expect(dueBetween(before.memory, soon.memory)).toEqual([]);
  expect(openDebts(soon.memory)).toEqual([debt]);
  const late = elapse(soon, 30).after;
  expect(dueBetween(soon.memory, late.memory)).toEqual([debt]);
  expect(dueBetween(before.memory, late.memory)).toEqual([debt]); // over both passages
});

test('where nothing is owed, time calls nothing in', () => {
  const bond = openBond('lie');
  expect(dueBetween(bond.memory, elapse(bond, 30).after.memory)).toEqual([]);
  expect(dueBetween(owing({ hidden: 9 }).memory, owing({}).memory)).toEqual([]); // settled, without time
});
