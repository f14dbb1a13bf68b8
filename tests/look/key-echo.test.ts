import { expect, test } from 'vitest';
import { isEcho } from '../../src/look/key-echo.ts';

const down = (key: string, at: number, asked: string) => ({ key, at, asked });

test('the second half of a double press is not for what came after the first', () => {
  expect(isEcho(down('1', 0, 'first'), down('1', 120, 'second'))).toBe(true);
  expect(isEcho(down('1', 0, 'first'), down('2', 120, 'second'))).toBe(true);
  expect(isEcho(down('PageDown', 0, 'lines'), down('PageDown', 120, 'ending'))).toBe(true);
});

test('a press of its own is one', () => {
  expect(isEcho(null, down('1', 0, 'first'))).toBe(false);
  expect(isEcho(down('1', 0, 'first'), down('1', 250, 'second'))).toBe(false);
  expect(isEcho(down('1', 0, 'first'), down('1', 120, 'first'))).toBe(false); // a vote each
  expect(isEcho(down(' ', 0, 'lines'), down('1', 120, 'first'))).toBe(false);
  expect(isEcho(down('Shift', 0, 'lines'), down('PageDown', 120, 'ending'))).toBe(false);
});
