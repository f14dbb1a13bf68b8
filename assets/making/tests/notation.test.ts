import { describe, expect, test } from 'vitest';
import { variable, writeMidi } from '../music/midi.ts';
import { keyOf, loosen, phrase, phraseLength, swing } from '../music/notes.ts';

describe('notation', () => {
  test('reads pitches, chords, rests, accents and bars', () => {
    expect(phrase('C4:1! | _:.5 D4+F#4:1.5', { velocity: 60, held: 1 })).toEqual([
      { at: 0, beats: 1, key: 60, velocity: 70 },
      { at: 1.5, beats: 1.5, key: 62, velocity: 60 },
      { at: 1.5, beats: 1.5, key: 66, velocity: 60 },
    ]);
    expect(phraseLength('C4:1! | _:.5 D4+F#4:1.5')).toBe(3);
  });

  test('refuses what is no note, and a phrase that does not fill its bars', () => {
    expect(() => phrase('C4:1 D4:1', { velocity: 60, fills: 3 })).toThrow('2 beats long and not 3');
    expect(phrase('C4:1 D4:2', { velocity: 60, fills: 3 }).length).toBe(2);
    expect(() => phrase('C4', { velocity: 60 })).toThrow('"C4" is no note');
    expect(() => phrase('H4:1', { velocity: 60 })).toThrow('"H4" is no pitch');
    expect(keyOf('Bb3')).toBe(58);
  });

  test('swing moves only what lies between the beats', () => {
    const notes = phrase('C4:.5 D4:.5 E4:1', { velocity: 60, held: 1 });
    expect(swing(notes).map(({ at }) => at)).toEqual([0, 2 / 3, 1]);
  });

  test('loosened notes are the same on every run, never early, and stay notes', () => {
    const notes = phrase('C4:1 D4:1 E4:1 F4:1', { velocity: 125 });
    expect(loosen(notes, { seed: 4 })).toEqual(loosen(notes, { seed: 4 }));
    expect(loosen(notes, { seed: 4 })).not.toEqual(loosen(notes, { seed: 5 }));
    loosen(notes, { soft: 60 }).forEach(({ at, velocity }, n) => {
      expect(at).toBeGreaterThanOrEqual(n);
      expect(velocity).toBeLessThanOrEqual(127);
    });
  });
});

describe('MIDI', () => {
  test('numbers of variable length, as in the standard', () => {
    expect([0, 0x7f, 0x80, 0x2000, 0x1fffff].map(variable)).toEqual([
      [0],
      [0x7f],
      [0x81, 0],
      [0xc0, 0],
      [0xff, 0xff, 0x7f],
    ]);
  });

  test('a note of one beat in each of two rounds', () => {
    const part = { name: 'one', program: 11, gain: 0, pan: 0, dark: 9000, room: 0 };
    const notes = [{ at: 0, beats: 1, key: 60, velocity: 64 }];
    const bytes = [...writeMidi({ ...part, notes }, 120, 2, 2)];
    expect(String.fromCharCode(...bytes.slice(0, 4))).toBe('MThd');
    expect(bytes.slice(22)).toEqual([
      ...[0, 0xff, 0x51, 3, 0x07, 0xa1, 0x20], // 500,000 µs a beat
      ...[0, 0xc0, 11],
      ...[0, 0x90, 60, 64, 0x83, 0x60, 0x80, 60, 0], // 480 ticks
      ...[0x83, 0x60, 0x90, 60, 64, 0x83, 0x60, 0x80, 60, 0],
      ...[0x83, 0x60, 0xff, 0x2f, 0],
    ]);
    expect(bytes.slice(18, 22)).toEqual([0, 0, 0, bytes.length - 22]);
  });

  test('a bowed note swells before it is let go, a short one does not; others are not touched', () => {
    const part = { name: 'one', program: 42, gain: 0, pan: 0, dark: 9000, room: 0 };
    const swells = (beats: number, bowed: boolean) => {
      const notes = [{ at: 0, beats, key: 60, velocity: 64 }];
      const bytes = [...writeMidi({ ...part, bowed, notes }, 120, 4, 1)];
      return bytes.flatMap((byte, n) => (byte === 0xb0 && bytes[n + 1] === 11 ? [bytes[n + 2] ?? 0] : []));
    };
    const long = swells(3, true);
    expect(Math.max(...long)).toBeGreaterThan((long[0] ?? 999) + 15);
    expect(Math.max(...long)).toBeLessThanOrEqual(127);
    expect(long.at(-1)).toBeLessThan(Math.max(...long) - 15);
    expect(swells(0.5, true).length).toBe(1);
    expect(swells(3, false)).toEqual([]);
  });
});
