import { expect, test } from 'vitest';
import type { Step } from '../../src/play/step.ts';
import { reasonsOf } from '../../src/reader/meters/reasons.ts';
import { beginReading } from '../../src/reader/reading.ts';
import { OWING } from '../../src/session/owing.ts';
import type { RuleId } from '../../src/trust/laws.ts';
import { bond, LATER, moment, says, step } from './moments.ts';

const opening = moment({ lines: ['One.'], bond: bond(60, 50) });
const answer = moment({ lines: ['Two.'], by: 'hurt', seat: 'temperament', bond: bond(58, 44) });
const later = moment({ lines: ['Three.', says('The bench.', LATER), 'Four.'], bond: bond(57, 40) });

/** The same step, with the rules that moved numbers in it. */
function because(taken: Step, ...rules: RuleId[]): Step {
  const changes = rules.map((rule) => ({ role: 'hurt', part: 'trust', from: 1, to: 0, rule }) as const);
  return { ...taken, response: { ...taken.response, changes } };
}

const first = because(step(1, opening, bond(58, 44), answer), 'T5', 'T6', 'T5');
const second = because(step(2, answer, bond(58, 41), later));

test('before anybody has decided there is nothing to explain', () => {
  expect(reasonsOf(beginReading(opening, [], 1), OWING)).toEqual([]);
});

test('a decision tells who said what, what it moved, and each rule behind it once', () => {
  expect(reasonsOf(beginReading(opening, [first], 1), OWING)).toEqual([
    {
      key: '1',
      by: 'responsible',
      option: expect.objectContaining({ text: 'Say yes.', manner: 'said' }),
      moved: [
        { role: 'responsible', part: 'trust', by: -2 },
        { role: 'hurt', part: 'trust', by: -6 },
      ],
      due: [],
      rules: ['T5', 'T6'],
    },
  ]);
});

test('the answer of the other is part of the exchange, and time comes in once its line was read', () => {
  const read = (lines: number) => reasonsOf(beginReading(opening, [first, second], lines), OWING);
  expect(read(1).map(({ by }) => by)).toEqual(['responsible', 'hurt']);
  expect(read(2).map(({ by }) => by)).toEqual(['responsible', 'hurt', null]);
  expect(read(2).at(-1)?.moved).toEqual([
    { role: 'responsible', part: 'trust', by: -1 },
    { role: 'hurt', part: 'trust', by: -1 },
  ]);
});

test('what was exchanged before the player’s last decision is left out', () => {
  const back = because(step(3, later, bond(57, 42), moment({ bond: bond(57, 42) })), 'T2');
  const reasons = reasonsOf(beginReading(opening, [first, second, back], 0), OWING);
  expect(reasons.map(({ rules }) => rules)).toEqual([['T2']]);
});

test('time that only calls in a debt is told as well, with the debt', () => {
  const owed = { ...bond(58, 44), memory: { hours: 0, waited: 20, hidden: 9 } };
  const paid = { ...bond(58, 44), memory: { hours: 48, waited: 0, hidden: 0 } };
  const taken = step(
    1,
    opening,
    owed as never,
    moment({ lines: [says('The bench.', LATER)], bond: paid as never }),
  );
  const reasons = (lines: number) => reasonsOf(beginReading(opening, [taken], lines), OWING);
  expect(reasons(0).map(({ due }) => due)).toEqual([[]]);
  expect(reasons(1).map(({ by, due }) => [by, due])).toEqual([
    ['responsible', []],
    [null, ['hidden']],
  ]);
});
