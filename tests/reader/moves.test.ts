import { expect, test } from 'vitest';
import { lastMovesOf } from '../../src/reader/meters/moves.ts';
import { spokenMeter, trustLines } from '../../src/reader/meters/moves-view.tsx';
import { beginReading } from '../../src/reader/reading.ts';
import { bond, LATER, moment, PEOPLE, says, step } from './moments.ts';

const opening = moment({ lines: ['One.'], bond: bond(60, 50) });
const answer = moment({ lines: ['Two.'], by: 'hurt', seat: 'temperament', bond: bond(63, 50) });
const later = moment({ lines: ['Three.', says('The bench.', LATER)], bond: bond(44, 50) });
const own = step(1, opening, bond(63, 50), answer);
const answered = step(2, answer, bond(45, 50), later);
const setup = { people: PEOPLE, role: 'responsible' } as const;

test('before the first choice there is nothing to tell apart', () => {
  expect(lastMovesOf(beginReading(opening, [], 1))).toBeNull();
  expect(trustLines(beginReading(opening, [], 1), 'hurt', setup)).toBeNull();
  expect(spokenMeter(60, null)).toBe('60 of 100');
});

test('one’s own step, the other’s answer and time are never one sum', () => {
  const moves = (steps: number, lines: number) =>
    lastMovesOf(beginReading(opening, [own, answered].slice(0, steps), lines))?.trust.responsible;
  expect(moves(1, 0)).toEqual([{ cause: 'own', by: 3 }]);
  expect(moves(2, 0)).toEqual([
    { cause: 'own', by: 3 },
    { cause: 'answer', by: -18 },
  ]);
  expect(moves(2, 2)).toEqual([
    { cause: 'own', by: 3 },
    { cause: 'answer', by: -18 },
    { cause: 'time', by: -1 },
  ]);
});

test('time that passes between the step and its answer is time’s', () => {
  const waited = step(
    1,
    opening,
    bond(63, 50),
    moment({ by: 'hurt', seat: 'temperament', bond: bond(61, 50) }),
  );
  const then = step(2, moment({ by: 'hurt', seat: 'temperament', bond: bond(61, 50) }), bond(60, 50), later);
  expect(lastMovesOf(beginReading(opening, [waited, then], 0))?.trust.responsible).toEqual([
    { cause: 'own', by: 3 },
    { cause: 'answer', by: -1 },
    { cause: 'time', by: -2 },
  ]);
});

test('each line says whose doing it was, for eyes and ears', () => {
  const reading = beginReading(opening, [own, answered], 2);
  const lines = trustLines(reading, 'responsible', setup);
  expect(spokenMeter(44, lines)).toBe('44 of 100, You: 3 more, Vera answered: 18 less, Time: 1 less');
  expect(spokenMeter(50, trustLines(reading, 'hurt', setup))).toBe('50 of 100, as before');
});

test('where two sit at one device, or a room decides, the own step has a name', () => {
  const reading = beginReading(opening, [own], 0);
  const first = (more: object) => trustLines(reading, 'responsible', { ...setup, ...more })?.[0]?.whose;
  expect(first({ role: 'both' })).toBe('Nadia');
  expect(first({ room: { decision: () => null } })).toBe('Nadia');
});
