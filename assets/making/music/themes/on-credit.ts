/**
 * The theme of On Credit: twelve bars of waiting for a bus. A vibraphone asks for something, politely and more than
 * once; a bassoon, who has heard it before, answers in two notes.
 */
import { keyOf, loosen, type Note, type Piece, phrase, swing } from '../notes.ts';

export const BARS = { theme: 'on-credit', tempo: 120, beats: 48 }; // 24 s

const ASKING = `
  A4:.5 C5:.5 D5:1! C5:.5 A4:1.5        | _:.5 F#4:.5 A4:.5 C5:1 A4:1.5?
  Bb4:.5 D5:.5 F5:1! D5:.5 Bb4:1.5      | _:1 E5:.5 D5:.5? C5:.5 Bb4:.5? G4:1
  A4:.5 C5:.5 D5:1! C5:.5 A4:1.5        | _:.5 Eb5:.5 D5:.5? C5:.5 A4:2
  Bb4:.5 D5:.5 G5:1! F5:.5 D5:1.5?      | _:1 F5:.5 D5:.5? B4:.5 Ab4:.5? _:1
  C5:1 A4:.5 F4:.5? _:1 C5:1            | D5:1! C5:.5 A4:.5? F#4:1 _:1
  G4:.5 Bb4:.5 D5:.5 F5:.5 E5:.5 D5:.5? C5:1 | F4:1? _:3`;

const ANSWERING = `
  _:4 | _:3 F#3:.5? D3:.5 | _:4 | _:4
  _:4 | _:3 Eb3:.5? C3:.5 | _:4 | _:3 B2:.5? B2:.5
  _:2 A2:.5 A2:.5? _:1    | _:3 D3:.5? F#3:.5 | _:4 | _:1 C3:.5? D3:.5? E3:.5! C3:1 _:.5`;

export const WALKING = `
  F2:1 A2:1? C3:1 A2:1?   | D3:1 C3:1? A2:1 F#2:1? | G2:1 Bb2:1? D3:1 Bb2:1? | C3:1 Bb2:1? G2:1 E2:1?
  F2:1 A2:1? C3:1 F2:1?   | A2:1 C3:1? Eb3:1 A2:1? | Bb2:1 D3:1? F3:1 D3:1?  | B2:1 D3:1? F3:1 B2:1?
  C3:1 A2:1? F2:1 A2:1?   | D3:1 A2:1? F#2:1 D2:1? | G2:1 Bb2:1? C3:1 E2:1?  | F2:1 C3:1? F2:1 _:1`;

const OFF_BEATS = `
  _:1 A3+C4:1 _:1 A3+D4:1?    | _:1 A3+C4:1 _:1 F#3+C4:1?
  _:1 Bb3+D4:1 _:1 Bb3+F4:1?  | _:1 Bb3+E4:1 _:1 G3+Bb3:1?
  _:1 A3+C4:1 _:1 A3+D4:1?    | _:1 A3+Eb4:1 _:1 A3+C4:1?
  _:1 Bb3+D4:1 _:1 Bb3+F4:1?  | _:1 Ab3+D4:1 _:1 Ab3+F4:1?
  _:1 A3+C4:1 _:1 F3+A3:1?    | _:1 A3+C4:1 _:1 F#3+C4:1?
  _:1 Bb3+D4:1 _:1 Bb3+E4:1?  | _:1 A3+C4:1 _:2`;

const SHAKER = 82;
const STICK = 37;

/** A shaker on every beat and its after-beat, and a stick where a foot would tap. */
export function tapping(bars: number): Note[] {
  return Array.from({ length: bars * 4 }, (_, at): Note[] => [
    { at, beats: 0.2, key: SHAKER, velocity: at % 2 === 1 ? 58 : 38 },
    { at: at + 0.5, beats: 0.2, key: SHAKER, velocity: 30 },
    ...(at % 8 === 7 ? [{ at, beats: 0.2, key: STICK, velocity: 34 }] : []),
  ]).flat();
}

/** The last thing of all: a single high note, like a bus that is not the right one. */
const PING: Note = { at: 46, beats: 1.5, key: keyOf('C6'), velocity: 34 };

export const CALM: Piece = {
  id: 'on-credit-calm',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'vibraphone',
      program: 11,
      gain: 0,
      pan: 0.15,
      dark: 4200,
      room: -14,
      notes: loosen([...swing(phrase(ASKING, { velocity: 66, held: 1.1 })), PING], { seed: 19 }),
    },
    {
      name: 'bassoon',
      program: 70,
      gain: -6,
      pan: -0.3,
      dark: 2400,
      room: -13,
      notes: loosen(swing(phrase(ANSWERING, { velocity: 66, held: 0.6 })), { seed: 23 }),
    },
    {
      name: 'bass, plucked',
      program: 32,
      gain: -7,
      pan: 0,
      dark: 1100,
      room: -26,
      notes: loosen(phrase(WALKING, { velocity: 66, held: 0.75 }), { seed: 29, late: 0.015 }),
    },
    {
      name: 'pizzicato',
      program: 45,
      gain: -6,
      pan: -0.15,
      dark: 2600,
      room: -13,
      notes: loosen(phrase(OFF_BEATS, { velocity: 52, held: 0.4 }), { seed: 31, late: 0.02 }),
    },
    {
      name: 'shaker and stick',
      program: 0,
      drums: true,
      gain: 6,
      pan: 0.3,
      dark: 7000,
      room: -16,
      notes: loosen(swing(tapping(12)), { seed: 37, late: 0.01, soft: 10 }),
    },
  ],
};
