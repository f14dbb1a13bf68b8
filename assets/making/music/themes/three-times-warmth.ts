/** Three Times where it has been mended: a cello and a piano have the song, and somebody has joined in a third below. */
import { loosen, type Piece, phrase } from '../notes.ts';
import { BARS, FLOOR, VERSE } from './three-times.ts';

const fills = BARS.beats;

/** What is left empty elsewhere is answered: three times, and at home. */
const HOME = '| E5:2? E5:1 | D5:1 D5:1? D5:1?';

const JOINED = `
  D5:1 D5:1 D5:1      | C#5:2 B4:1          | G4:2.5 _:.5       | _:1 G4:1? B4:1
  D5:1 D5:1 D5:1      | C#5:2 A4:1          | B4:1 G4:2         | F#4:3?
  D5:1 E5:1 F#5:1     | F#5:2 C#5:1         | B4:2 G4:1         | B4:2! B4:1
  D5:1 D5:1? D5:1?    | B4:1 B4:1 G4:1      | B4:2? C#5:1       | F#4:3?`;

const WALK = `
  D3:.5 A3:.5? D4:.5? F#4:.5? D4:.5? A3:.5?     | F#2:.5 C#3:.5? A3:.5? C#4:.5? A3:.5? F#3:.5?
  G2:.5 D3:.5? B3:.5? D4:.5? B3:.5? D3:.5?      | G2:.5 D3:.5? A3:.5? B3:.5? A3:.5? D3:.5?
  B2:.5 F#3:.5? B3:.5? D4:.5? B3:.5? F#3:.5?    | A2:.5 E3:.5? A3:.5? C#4:.5? A3:.5? E3:.5?
  G2:.5 D3:.5? G3:.5? B3:.5? G3:.5? D3:.5?      | A2:.5 D3:.5? F#3:.5? A3:.5? F#3:.5? D3:.5?
  D3:.5 A3:.5? D4:.5? F#4:.5? D4:.5? A3:.5?     | F#2:.5 C#3:.5? A3:.5? C#4:.5? A3:.5? F#3:.5?
  G2:.5 D3:.5? B3:.5? D4:.5? B3:.5? D3:.5?      | E2:.5 B2:.5? G3:.5? B3:.5? G3:.5? B2:.5?
  B2:.5 F#3:.5? B3:.5? D4:.5? B3:.5? F#3:.5?    | G2:.5 D3:.5? B3:.5? D4:.5? B3:.5? D3:.5?
  A2:.5 E3:.5? A3:.5? D4:.5? C#4:.5? E3:.5?     | D3:.5 A3:.5? D4:.5? F#4:.5? A3:1?`;

const CELLO = `
  A3:3 | C#4:2 A3:1 | B3:3 | D4:2 B3:1 | F#3:3 | E3:2 A3:1 | B3:2 G3:1 | F#3:3
  A3:3 | C#4:3 | D4:2 B3:1 | G3:3 | F#3:2 B3:1 | D4:3 | C#4:2 E3:1 | F#3:3`;

export const WARMTH: Piece = {
  id: 'three-times-warmth',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'felt piano, the song',
      program: 0,
      gain: 1,
      pan: 0.14,
      dark: 2400,
      room: -12,
      notes: loosen(phrase(VERSE + HOME, { velocity: 64, held: 1.15, fills }), { seed: 41 }),
    },
    {
      name: 'vibraphone, a third below',
      program: 11,
      gain: 1,
      pan: 0.3,
      dark: 3000,
      room: -9,
      notes: loosen(phrase(JOINED, { velocity: 52, held: 1.2, fills }), { seed: 43, late: 0.05 }),
    },
    {
      name: 'felt piano, walking',
      program: 0,
      gain: -4,
      pan: -0.14,
      dark: 1400,
      room: -15,
      notes: loosen(phrase(WALK, { velocity: 48, held: 1.5, fills }), { seed: 47 }),
    },
    {
      name: 'cello',
      program: 42,
      bowed: true,
      gain: -4,
      pan: -0.25,
      dark: 1900,
      room: -10,
      notes: phrase(CELLO, { velocity: 60, held: 1, fills }),
    },
    {
      name: 'bass',
      program: 32,
      gain: -8,
      pan: 0,
      dark: 900,
      room: -30,
      notes: loosen(phrase(FLOOR, { velocity: 52, fills }), { seed: 53 }),
    },
  ],
};
