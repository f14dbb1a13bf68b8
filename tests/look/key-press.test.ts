import { describe, expect, test } from 'vitest';
import { answersWithDigits, type KeyEvent, pressedKey } from '../../src/look/key-press.ts';

const event = (
  key: string,
  code: string,
  more: Partial<KeyEvent> & { altGraph?: boolean } = {},
): KeyEvent => ({
  key,
  code,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  getModifierState: (name) => name === 'AltGraph' && more.altGraph === true,
  ...more,
});
const digit = (...given: Parameters<typeof event>) => pressedKey(event(...given))?.digit;
const letter = (...given: Parameters<typeof event>) => pressedKey(event(...given))?.letter;

/** What the row of digits writes without Shift, from Digit1 to Digit9. */
const ROWS: Readonly<Record<string, string>> = {
  French: '&é"\'(-è_ç',
  Belgian: '&é"\'(§è!ç',
  Czech: '+ěščřžýáí',
  Slovak: '+ľščťžýáí',
  Lithuanian: 'ąčęėįšųūž',
  Persian: '۱۲۳۴۵۶۷۸۹',
  Arabic: '١٢٣٤٥٦٧٨٩',
  Hindi: '१२३४५६७८९',
  German: '123456789',
};

describe('a digit is meant', () => {
  test.each(Object.entries(ROWS))('by the row of digits of a %s keyboard', (_, row) => {
    [...row].forEach((key, at) => {
      expect(digit(key, `Digit${at + 1}`)).toBe(at + 1);
    });
  });

  test('with Shift where that writes it, and with CapsLock', () => {
    expect(digit('1', 'Digit1', { shiftKey: true })).toBe(1); // French
    expect(digit('7', 'Digit7')).toBe(7);
  });

  test('by a dead key of that row', () => expect(digit('Dead', 'Digit6')).toBe(6));

  test('by the number pad, with NumLock alone', () => {
    expect(digit('4', 'Numpad4')).toBe(4);
    expect(digit('٤', 'Numpad4')).toBe(4);
    for (const [key, code] of [
      ['ArrowLeft', 'Numpad4'],
      ['End', 'Numpad1'],
      ['Clear', 'Numpad5'],
      ['+', 'NumpadAdd'],
    ] as const) {
      expect(digit(key, code)).toBeNull();
    }
  });

  test('by what the key says, where it says another digit than its place', () => {
    expect(digit('7', 'Digit2')).toBe(7); // keyboards for programmers
    expect(digit('0', 'Digit1')).toBeNull();
    expect(digit('5', '')).toBe(5); // keys on a screen have no place
  });

  test('not by a sign that Shift writes on it, nor by any other key', () => {
    expect(digit('!', 'Digit1', { shiftKey: true })).toBeNull();
    expect(digit('0', 'Digit0')).toBeNull();
    expect(digit('à', 'Digit0')).toBeNull();
    for (const key of ['q', 'F1', 'Enter', ' ', '&', 'Unidentified']) expect(digit(key, 'KeyQ')).toBeNull();
  });
});

test('what an input method takes is nobody else’s', () => {
  expect(pressedKey(event('1', 'Digit1', { isComposing: true }))).toBeNull();
  expect(pressedKey(event('Process', 'Digit1', { keyCode: 229 }))).toBeNull();
  expect(pressedKey(event('Enter', 'Enter', { isComposing: true }))).toBeNull();
});

test('AltGr counts as Alt, wherever the browser says so', () => {
  expect(pressedKey(event('¹', 'Digit1', { altGraph: true }))?.alt).toBe(true);
  expect(pressedKey(event('1', 'Digit1', { altKey: true }))?.alt).toBe(true);
  expect(pressedKey(event('1', 'Digit1'))?.alt).toBe(false);
});

test('letters are known on keyboards of other scripts, and by what they say on Latin ones', () => {
  expect(letter('B', 'KeyB', { shiftKey: true })).toBe('b');
  expect(letter('и', 'KeyB')).toBe('b'); // a clicker beside a Russian keyboard
  expect(letter('ю', 'Period')).toBe('.');
  expect(letter('x', 'KeyB')).toBe('x'); // Dvorak
  expect(letter('y', 'KeyZ')).toBe('y'); // German
  expect(letter('ö', 'KeyB')).toBeNull();
  expect(letter('Enter', 'Enter')).toBeNull();
});

test('digits take nine answers at most, and none where the setting is off', () => {
  expect([2, 9, 10, 16].map((answers) => answersWithDigits(answers, true))).toEqual([2, 9, 0, 0]);
  expect(answersWithDigits(3, false)).toBe(0);
});
