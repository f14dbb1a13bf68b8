/**
 * The theme of Three Times, in three-four. Its motif is one note three times. In `calm` it is said and answered;
 * in `strain` the third one never comes; in `warmth` two voices say it together. All walk the same sixteen bars, so
 * that they can stand in for each other.
 */
import { loosen, type Piece, phrase } from '../notes.ts';

export const BARS = { theme: 'three-times', tempo: 96, beats: 48 }; // 30 s

export const VERSE = `
  F#5:1 F#5:1 F#5:1!  | E5:2 D5:1         | B4:2.5 _:.5       | _:1 B4:1? D5:1
  F#5:1 F#5:1 F#5:1!  | E5:2 C#5:1        | D5:1 B4:2         | A4:3?
  F#5:1 G5:1 A5:1!    | A5:2 F#5:1        | D5:2 B4:1         | E5:2! G5:1
  F#5:1 F#5:1? F#5:1? | E5:1 D5:1 B4:1`;
const UNANSWERED = '| E5:3? | _:3';

const LEFT_HAND = `
  D3:1 A3:1? F#4:1?   | F#2:1 A3:1? D4:1?  | G2:1 D3:1? B3:1?  | G2:1 D3:1? A3:1?
  B2:1 F#3:1? D4:1?   | A2:1 E3:1? C#4:1?  | G2:1 D3:1? B3:1?  | A2:1 D3:1? E3:1?
  D3:1 A3:1? F#4:1?   | F#2:1 C#3:1? A3:1? | G2:1 D3:1? B3:1?  | E2:1 B2:1? G3:1?
  B2:1 F#3:1? D4:1?   | G2:1 D3:1? B3:1?   | A2:1 D3:1? E3:1?  | A2:1 E3:1? C#4:1?`;

const HELD = `
  F#3+A3:6                               | G3+B3:6
  F#3+B3:3            | E3+C#4:3          | D3+B3:3           | D3+A3:3
  F#3+A3:3            | F#3+C#4:3         | G3+B3:3           | G3+B3:3
  F#3+D4:3            | G3+D4:3           | A3+D4:3           | A3+C#4:3`;

export const FLOOR = `
  D2:5 _:1 | G2:5 _:1 | B1:3 | A1:3 | G1:3 | A1:3
  D2:3 | F#2:3 | G1:3 | E2:3 | B1:3 | G1:3 | A1:6`;

const GLINTS = `
  _:12 | _:9 E5:.5? A5:2.5? | _:9 | _:1 B5:2? | _:9 | A5:1? E5:1? _:1`;

export const CALM: Piece = {
  id: 'three-times-calm',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'felt piano, right hand',
      program: 0,
      gain: 2,
      pan: 0.12,
      dark: 1900,
      room: -13,
      notes: loosen(phrase(VERSE + UNANSWERED, { velocity: 62, held: 1.15 }), { seed: 3 }),
    },
    {
      name: 'felt piano, left hand',
      program: 0,
      gain: -3,
      pan: -0.12,
      dark: 1200,
      room: -15,
      notes: loosen(phrase(LEFT_HAND, { velocity: 50, held: 1.6 }), { seed: 5, late: 0.04 }),
    },
    {
      name: 'strings',
      program: 49,
      gain: -14,
      pan: 0,
      dark: 1500,
      room: -10,
      notes: phrase(HELD, { velocity: 52, held: 1.02 }),
    },
    {
      name: 'bass',
      program: 32,
      gain: -8,
      pan: 0,
      dark: 900,
      room: -30,
      notes: loosen(phrase(FLOOR, { velocity: 52 }), { seed: 7 }),
    },
    {
      name: 'vibraphone',
      program: 11,
      gain: 4,
      pan: 0.35,
      dark: 3500,
      room: -8,
      notes: loosen(phrase(GLINTS, { velocity: 48, held: 1.4 }), { seed: 11 }),
    },
  ],
};

const TWICE = `
  F#4:1 F#4:1? _:1    | _:3               | _:3               | _:1 B3:1 B3:1?
  F#4:1 F#4:1? _:1    | _:3               | E4:1 E4:1? _:1    | _:3
  F#4:1 F#4:1? _:1    | A4:2 F#4:1?       | _:3               | G4:1 G4:1? _:1
  F#4:1 F#4:1? _:1    | _:3               | B3:1 B3:1? _:1    | _:3`;

const HEARTBEAT = `
  B3:1 B3:1? _:1 | A3:1 A3:1? _:1  | G3:1 G3:1? _:1 | G3:1 G3:1? B3:1?
  B3:1 B3:1? _:1 | A3:1 A3:1? _:1  | G3:1 G3:1? _:1 | F#3:1 F#3:1? A3:1?
  B3:1 B3:1? _:1 | A3:1 A3:1? _:1  | G3:1 G3:1? _:1 | E3:1 E3:1? G3:1?
  B3:1 B3:1? _:1 | G3:1 G3:1? _:1  | F#3:1 F#3:1? _:1 | F#3:1 F#3:1? A3:1?`;

const UNDERTOW = `
  B2+F#3:3   | A2+F#3:3  | G2+E3:3   | G2+F#3:3
  B2+F#3:3   | F#2+C#3:3 | E2+B2:3   | F#2+B2:3
  B2+D3:3    | F#2+C#3:3 | G2+D3:3   | E2+B2:3
  B2+F#3:3   | G2+E3:3   | F#2+B2:3  | F#2+C#3:3`;

const FAR_OFF = '_:24 | F#5:5.5? _:.5 | E5:5.5? _:.5 | D5:2.8? _:.2 | B4:2.8? _:6.2';

export const STRAIN: Piece = {
  id: 'three-times-strain',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'felt piano',
      program: 0,
      gain: 1,
      pan: 0.08,
      dark: 1300,
      room: -10,
      notes: loosen(phrase(TWICE, { velocity: 58, held: 1.2 }), { seed: 13, late: 0.05 }),
    },
    {
      name: 'pizzicato',
      program: 45,
      gain: -3,
      pan: -0.25,
      dark: 2200,
      room: -12,
      notes: loosen(phrase(HEARTBEAT, { velocity: 54, held: 0.6 }), { seed: 17, late: 0.02 }),
    },
    {
      name: 'low strings',
      program: 49,
      gain: -11,
      pan: 0.1,
      dark: 1000,
      room: -11,
      notes: phrase(UNDERTOW, { velocity: 54, held: 1.02 }),
    },
    {
      name: 'far violins',
      program: 49,
      gain: -10,
      pan: 0.3,
      dark: 2600,
      room: -6,
      notes: phrase(FAR_OFF, { velocity: 50 }),
    },
  ],
};
