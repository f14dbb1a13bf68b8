import { describe, expect, test } from 'vitest';
import { darkIntentOf, type VoteKey, voteIntentOf } from '../../src/classroom/vote/keys.ts';

const press = (key: string, more: Partial<VoteKey> = {}) =>
  voteIntentOf({ key, repeat: false, ctrl: false, alt: false, on: 'page', ...more });

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
    expect(press('3', { on: 'button' })).toEqual({ do: 'answer', index: 2 });
    expect(press('3', { on: 'field' })).toBeNull();
    expect(press('0')).toBeNull();
  });

  test('undo, and what belongs to the button or the browser', () => {
    expect(press('Backspace')).toEqual({ do: 'undo' });
    expect(press('z', { ctrl: true })).toEqual({ do: 'undo' });
    expect(press('z', { ctrl: true, on: 'field' })).toBeNull();
    expect(press('r', { ctrl: true })).toBeNull();
    expect(press('ArrowLeft', { alt: true })).toBeNull();
    expect(press('Enter', { on: 'button' })).toBeNull();
    expect(press('Enter')).toEqual({ do: 'on' });
  });
});

describe('the dark screen', () => {
  const light = (key: string, more: Partial<VoteKey> = {}, dark = false) =>
    darkIntentOf({ key, repeat: false, ctrl: false, alt: false, on: 'page', ...more }, dark);

  test('comes with b or a point, and not while something is typed', () => {
    for (const key of ['b', 'B', '.']) expect(light(key)).toBe('dark');
    expect(light('b', { on: 'field' })).toBeNull();
    expect(light('b', { ctrl: true })).toBeNull();
    for (const key of ['1', 'Enter', 'PageDown', 'n']) expect(light(key)).toBeNull();
  });

  test('goes with any key, not with a modifier alone, and does not flicker', () => {
    for (const key of ['b', '1', 'PageDown', 'Escape', ' ']) expect(light(key, {}, true)).toBe('light');
    expect(light('Shift', {}, true)).toBe('swallow');
    expect(light('b', { repeat: true }, true)).toBe('swallow');
    expect(light('b', { repeat: true })).toBe('swallow');
    expect(light('r', { ctrl: true }, true)).toBeNull();
  });
});
