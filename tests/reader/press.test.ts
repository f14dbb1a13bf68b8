import { describe, expect, test } from 'vitest';
import { isDouble, isDrawn } from '../../src/reader/dock/press.ts';

const press = (clientX: number, clientY: number, timeStamp: number) => ({ clientX, clientY, timeStamp });

describe('a double press', () => {
  test('is soon and near', () => {
    expect(isDouble(press(100, 100, 1000), press(110, 95, 1300))).toBe(true);
  });

  test('is not late, not far and not the first', () => {
    expect(isDouble(press(100, 100, 1000), press(100, 100, 1600))).toBe(false);
    expect(isDouble(press(100, 100, 1000), press(100, 160, 1100))).toBe(false);
    expect(isDouble(null, press(100, 100, 0))).toBe(false);
  });
});

test('drawing over the text is not a press', () => {
  expect(isDrawn(press(100, 100, 0), press(180, 100, 400))).toBe(true);
  expect(isDrawn(press(100, 100, 0), press(102, 101, 90))).toBe(false);
  expect(isDrawn(null, press(100, 100, 0))).toBe(false);
});
