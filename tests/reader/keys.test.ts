import { describe, expect, test } from 'vitest';
import { clickOf, intentOf as intentOfAll, type KeyPress } from '../../src/reader/dock/keys.ts';
import type { Turn } from '../../src/reader/reading.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  digit: /^[1-9]$/.test(key) ? Number(key) : null,
  repeat: false,
  modified: false,
  on: 'page',
  ...more,
});
const NOTHING = { do: 'nothing' };
const intentOf = (pressed: KeyPress, turn: Turn, digits = 9) => intentOfAll(pressed, turn, digits);

describe('Enter and Space', () => {
  test('bring the next line and the answer of the other', () => {
    for (const key of ['Enter', ' ']) {
      expect(intentOf(press(key), 'lines')).toEqual({ do: 'next' });
      expect(intentOf(press(key), 'other')).toEqual({ do: 'next' });
    }
  });

  test('never choose and never leave an ending', () => {
    for (const key of ['Enter', ' ']) {
      expect(intentOf(press(key), 'choices')).toEqual(NOTHING);
      expect(intentOf(press(key, { on: 'choices' }), 'choices')).toEqual(NOTHING);
      expect(intentOf(press(key), 'ending')).toEqual(NOTHING);
    }
  });

  test('belong to a button that has the focus', () => {
    for (const on of ['button', 'now'] as const) {
      expect(intentOf(press('Enter', { on }), 'lines')).toEqual(NOTHING);
    }
    expect(intentOf(press('Enter', { on: 'words' }), 'lines')).toEqual({ do: 'next' });
  });

  test('held down do nothing at all, wherever the focus went meanwhile', () => {
    for (const on of ['page', 'button', 'choices'] as const) {
      for (const turn of ['lines', 'other', 'choices', 'ending'] as const) {
        expect(intentOf(press('Enter', { repeat: true, on }), turn)).toEqual({ do: 'swallow' });
      }
    }
  });
});

describe('digits', () => {
  test('choose while there are choices, and only then', () => {
    expect(intentOf(press('1'), 'choices')).toEqual({ do: 'choose', index: 0 });
    expect(intentOf(press('9', { on: 'choices' }), 'choices')).toEqual({ do: 'choose', index: 8 });
    expect(intentOf(press('1'), 'lines')).toEqual(NOTHING);
    expect(intentOf(press('0'), 'choices')).toEqual(NOTHING);
    expect(intentOf(press('F1'), 'choices')).toEqual(NOTHING);
  });

  test('decide only where a decision is meant: not on Leave, not in the log, not in a field', () => {
    for (const on of ['page', 'now', 'choices'] as const) {
      expect(intentOf(press('2', { on }), 'choices')).toEqual({ do: 'choose', index: 1 });
    }
    for (const on of ['button', 'words', 'field'] as const) {
      expect(intentOf(press('2', { on }), 'choices')).toEqual(NOTHING);
    }
  });

  test('take no more than there is, and nothing where they are switched off or there are too many', () => {
    expect(intentOf(press('4'), 'choices', 3)).toEqual(NOTHING);
    expect(intentOf(press('1'), 'choices', 0)).toEqual(NOTHING);
  });

  test('held down choose nothing', () => {
    expect(intentOf(press('1', { repeat: true }), 'choices')).toEqual(NOTHING);
  });
});

describe('everything else', () => {
  test('keys with Ctrl, Alt or Meta are the browser’s', () => {
    expect(intentOf(press('1', { modified: true }), 'choices')).toEqual(NOTHING);
    expect(intentOf(press('Enter', { modified: true }), 'lines')).toEqual(NOTHING);
  });

  test('keys in a form field are its own', () => {
    expect(intentOf(press(' ', { on: 'field' }), 'lines')).toEqual(NOTHING);
    expect(intentOf(press('2', { on: 'field' }), 'choices')).toEqual(NOTHING);
  });

  test('arrows move among the choices, elsewhere they scroll', () => {
    expect(intentOf(press('ArrowDown', { on: 'choices' }), 'choices')).toEqual({ do: 'move', by: 1 });
    expect(intentOf(press('ArrowUp', { on: 'choices' }), 'choices')).toEqual({ do: 'move', by: -1 });
    expect(intentOf(press('ArrowDown'), 'choices')).toEqual(NOTHING);
    expect(intentOf(press('ArrowDown'), 'lines')).toEqual(NOTHING);
  });
});

describe('a clicker, where a room plays', () => {
  test('goes on through lines and to what happened, and back to what was said before', () => {
    expect(clickOf(press('PageDown'), 'lines')).toEqual({ do: 'next' });
    expect(clickOf(press('PageDown', { on: 'button' }), 'other')).toEqual({ do: 'next' });
    expect(clickOf(press('PageDown'), 'ending')).toEqual({ do: 'end' });
    expect(clickOf(press('PageUp'), 'lines')).toEqual({ do: 'back' });
  });

  test('leaves all other keys alone, and runs through nothing when held down', () => {
    expect(clickOf(press('Enter'), 'lines')).toBeNull();
    expect(clickOf(press('PageDown', { modified: true }), 'lines')).toBeNull();
    expect(clickOf(press('PageDown', { repeat: true }), 'lines')).toEqual({ do: 'swallow' });
  });
});
