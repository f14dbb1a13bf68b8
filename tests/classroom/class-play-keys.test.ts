import { describe, expect, test } from 'vitest';
import { type VoteKey, voteIntentOf } from '../../src/classroom/class-play-keys.ts';

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
