import { describe, expect, test } from 'vitest';
import { darkIntentOf, type VoteKey, voteIntentOf } from '../../src/classroom/vote/keys.ts';

const keyOf = (key: string, more: Partial<VoteKey> = {}): VoteKey => ({
  key,
  digit: /^[1-9]$/.test(key) ? Number(key) : null,
  letter: /^[a-z.]$/i.test(key) ? key.toLowerCase() : null,
  repeat: false,
  ctrl: false,
  alt: false,
  on: 'page',
  ...more,
});
const press = (key: string, more: Partial<VoteKey> = {}, digits = 9) =>
  voteIntentOf(keyOf(key, more), digits);

describe('the keys of a vote', () => {
  test('a clicker goes on and back wherever the focus is', () => {
    for (const on of ['page', 'button', 'field'] as const) {
      expect(press('PageDown', { on })).toEqual({ do: 'on' });
      expect(press('PageUp', { on })).toEqual({ do: 'back' });
    }
  });

  test('held down they run through nothing', () => {
    for (const key of ['PageDown', 'PageUp', 'Enter', ' ']) {
      expect(press(key, { repeat: true })).toEqual({ do: 'swallow' });
    }
    expect(press('1', { repeat: true })).toBeNull();
  });

  test('digits count for answers, and in a field they are digits', () => {
    expect(press('3')).toEqual({ do: 'answer', index: 2 });
    expect(press('3', { on: 'vote' })).toEqual({ do: 'answer', index: 2 });
    expect(press('3', { on: 'field' })).toBeNull();
    expect(press('0')).toBeNull();
  });

  test('digits count for nothing on Leave or in the log, beyond the answers, and where they are off', () => {
    expect(press('3', { on: 'button' })).toBeNull();
    expect(press('3', { on: 'words' })).toBeNull();
    expect(press('3', {}, 2)).toBeNull();
    expect(press('1', {}, 0)).toBeNull();
  });

  test('a number that is typed goes on with Enter', () => {
    expect(press('Enter', { on: 'field' })).toEqual({ do: 'on' });
    expect(press('Enter', { on: 'field', repeat: true })).toEqual({ do: 'swallow' });
    expect(press('Backspace', { on: 'field' })).toBeNull();
  });

  test('undo, and what belongs to the button or the browser', () => {
    expect(press('Backspace')).toEqual({ do: 'undo' });
    expect(press('z', { ctrl: true })).toEqual({ do: 'undo' });
    expect(press('z', { ctrl: true, on: 'field' })).toBeNull();
    expect(press('r', { ctrl: true })).toBeNull();
    expect(press('ArrowLeft', { alt: true })).toBeNull();
    expect(press('Enter', { on: 'button' })).toBeNull();
    expect(press('Enter', { on: 'vote' })).toBeNull();
    expect(press('Enter', { on: 'words' })).toEqual({ do: 'on' });
    expect(press('Enter')).toEqual({ do: 'on' });
  });
});

describe('the dark screen', () => {
  const light = (key: string, more: Partial<VoteKey> = {}, dark = false, singleKeys = true) =>
    darkIntentOf(keyOf(key, more), dark, singleKeys);

  test('comes with b or a point, and not while something is typed', () => {
    for (const key of ['b', 'B', '.']) expect(light(key)).toBe('dark');
    expect(light('b', { on: 'field' })).toBeNull();
    expect(light('b', { ctrl: true })).toBeNull();
    for (const key of ['1', 'Enter', 'PageDown', 'n']) expect(light(key)).toBeNull();
  });

  test('comes by no letter where single keys are off, and goes all the same', () => {
    for (const key of ['b', '.']) expect(light(key, {}, false, false)).toBeNull();
    expect(light('x', {}, true, false)).toBe('light');
  });

  test('goes with any key, not with a modifier alone, and does not flicker', () => {
    for (const key of ['b', '1', 'PageDown', 'Escape', ' ']) expect(light(key, {}, true)).toBe('light');
    expect(light('Shift', {}, true)).toBe('swallow');
    expect(light('b', { repeat: true }, true)).toBe('swallow');
    expect(light('b', { repeat: true })).toBe('swallow');
    expect(light('r', { ctrl: true }, true)).toBeNull();
  });
});
