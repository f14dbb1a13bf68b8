import { describe, expect, test } from 'vitest';
import { once } from '../../src/look/once.ts';
import { isOneDoublePress } from '../../src/look/one-press.ts';

const press = (timeStamp: number, detail = 1, clientX = 100) => ({
  clientX,
  clientY: 100,
  timeStamp,
  detail,
});

describe('a double press', () => {
  test('of a mouse is what the system counts as one, or what no hand can do twice', () => {
    expect(isOneDoublePress(press(0), press(450, 2), false)).toBe(true);
    expect(isOneDoublePress(press(0), press(450, 3), false)).toBe(true);
    expect(isOneDoublePress(press(0), press(20), false)).toBe(true);
    expect(isOneDoublePress(press(0), press(60), false)).toBe(false);
  });

  test('of a finger is as soon as a double tap', () => {
    expect(isOneDoublePress(press(0), press(280), true)).toBe(true);
    expect(isOneDoublePress(press(0), press(320), true)).toBe(false);
  });

  test('is in one place', () => {
    expect(isOneDoublePress(press(0), press(10, 2, 139), false)).toBe(true);
    expect(isOneDoublePress(press(0), press(10, 2, 141), false)).toBe(false);
  });
});

test('what leads away is done once, and again only where it failed', async () => {
  const given: number[] = [];
  let fails = true;
  const act = once(async (n: number) => {
    given.push(n);
    if (fails) throw new Error('no room');
  });
  await expect(act(1)).rejects.toThrow('no room');
  fails = false;
  await Promise.all([act(2), act(3)]);
  await act(4);
  expect(given).toEqual([1, 2]);
});
