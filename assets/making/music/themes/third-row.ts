/**
 * The theme of A Seat in the Third Row: what somebody practises behind a door, for an evening. Its song goes down to
 * the last note but one. In `calm` it stops there, tries again and stops again; in `strain` the metronome counts on
 * while the bow gives up sooner each time; in `warmth` the last note comes. All walk the same ten bars.
 */
import { loosen, type Note, type Piece, phrase } from '../notes.ts';

const BARS = { theme: 'third-row', tempo: 80, beats: 40 }; // 30 s
const fills = BARS.beats;

const SONG = `
  D4:2 B3:1 D4:1    | E4:3 D4:1           | C4:1.5 D4:.5 E4:1 C4:1   | D4:1 B3:1? A3:2?
  D4:2 B3:1 D4:1    | G4:3! E4:1          | E4:1.5 D4:.5 C4:1 E4:1   | D4:1 C4:1 B3:1 A3:1`;

const ONCE_MORE = '| _:2 C4:1? B3:1? | A3:1.5? _:2.5';
const HOME = '| G3:5! _:1 B3:1? C4:1?';

const STEPS = `
  G2:1 D3:1? B3:1? D3:1?   | E2:1 B2:1? G3:1? B2:1?   | C3:1 G3:1? E3:1? G3:1? | D3:1 A3:1? F#3:1? A3:1?
  B2:1 D3:1? G3:1? D3:1?   | C3:1 G3:1? C4:1? G3:1?   | A2:1 E3:1? C4:1? E3:1? | D2:1 A2:1? F#3:1? C4:1?
  _:4                      | _:2 D3:2?`;

const HELD = `
  D4+G4:4 | B3+G4:4 | C4+G4:4 | D4+F#4:4 | D4+G4:4 | E4+G4:4 | C4+E4:4`;
const LET_GO = '| C4+F#4:3 _:1 | _:8';
const KEPT = '| C4+F#4:4 | B3+D4:6 C4+D4:2';

const METRONOME = 77;

/** A metronome on these bars (from 0). */
function ticking(bars: readonly number[]): Note[] {
  return bars.flatMap((bar) =>
    [0, 1, 2, 3].map((beat) => ({
      at: bar * 4 + beat,
      beats: 0.2,
      key: METRONOME,
      velocity: beat === 0 ? 62 : 50,
    })),
  );
}

export const CALM: Piece = {
  id: 'third-row-calm',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'cello',
      program: 42,
      bowed: true,
      gain: 0,
      pan: 0.1,
      dark: 2200,
      room: -10,
      notes: loosen(phrase(SONG + ONCE_MORE, { velocity: 66, held: 0.99, fills }), { seed: 3 }),
    },
    {
      name: 'felt piano',
      program: 0,
      gain: 1,
      pan: -0.15,
      dark: 1500,
      room: -13,
      notes: loosen(phrase(STEPS, { velocity: 54, held: 1.5, fills }), { seed: 5, late: 0.04 }),
    },
    {
      name: 'violas',
      program: 49,
      gain: -12,
      pan: 0.25,
      dark: 1500,
      room: -9,
      notes: phrase(HELD + LET_GO, { velocity: 50, held: 1.02, fills }),
    },
    {
      name: 'metronome',
      program: 0,
      drums: true,
      gain: -8,
      pan: -0.35,
      dark: 2400,
      room: -10,
      notes: ticking([8, 9]),
    },
  ],
};

const GIVING_UP = `
  D4:2 B3:1 D4:1  | E4:1.5? _:2.5 | _:4       | _:2 D4:2?
  _:4             | D4:2 B3:1 D4:.8? _:.2     | _:4 | D4:2? B3:1? _:1
  _:4             | D4:1.2? _:2.8`;

const SHIVER = `
  E3+B3:4 | G3+B3:4 | A3+E4:4 | F#3+D4:4 | E3+B3:4 | E3+C4:4 | A3+C4:4 | F#3+A3:4 | E3+B3:8`;

const BELOW = `
  E2:3 _:1 | E2:1 _:1 B1:1 _:1 | A1:3 _:1 | B1:1 _:1 F#2:1 _:1
  E2:3 _:1 | C2:1 _:1 G2:1 _:1 | A1:3 _:1 | D2:1 _:1 A1:1 _:1 | E2:3 _:1 | E2:1 _:1 B1:1 _:1`;

const WINDOW = '_:8 | E5:4? | D5:4? | B4:6? _:2 | E5:4? | F#5:3? _:1 | B5:5? _:3';

export const STRAIN: Piece = {
  id: 'third-row-strain',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'cello',
      program: 42,
      bowed: true,
      gain: 0,
      pan: 0.1,
      dark: 1600,
      room: -7,
      notes: loosen(phrase(GIVING_UP, { velocity: 60, held: 0.97, fills }), { seed: 7, late: 0.06 }),
    },
    {
      name: 'metronome',
      program: 0,
      drums: true,
      gain: -6,
      pan: -0.35,
      dark: 2400,
      room: -12,
      notes: ticking([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    },
    {
      name: 'trembling strings',
      program: 44,
      gain: -10,
      pan: 0.2,
      dark: 1100,
      room: -10,
      notes: phrase(SHIVER, { velocity: 48, held: 1.02, fills }),
    },
    {
      name: 'low pizzicato',
      program: 45,
      gain: -8,
      pan: -0.1,
      dark: 1200,
      room: -14,
      notes: loosen(phrase(BELOW, { velocity: 58, held: 0.8, fills }), { seed: 11 }),
    },
    {
      name: 'felt piano, far off',
      program: 0,
      gain: 4,
      pan: 0.35,
      dark: 1700,
      room: -4,
      notes: loosen(phrase(WINDOW, { velocity: 46, held: 1.2, fills }), { seed: 13, late: 0.08 }),
    },
  ],
};

const FLOWING = `
  G2:.5 D3:.5? G3:.5? B3:.5? D4:.5? B3:.5? G3:.5? D3:.5?    | E2:.5 B2:.5? G3:.5? B3:.5? E4:.5? B3:.5? G3:.5? B2:.5?
  C3:.5 G3:.5? C4:.5? E4:.5? G4:.5? E4:.5? C4:.5? G3:.5?    | D3:.5 A3:.5? D4:.5? F#4:.5? A4:.5? F#4:.5? D4:.5? A3:.5?
  B2:.5 D3:.5? G3:.5? B3:.5? D4:.5? B3:.5? G3:.5? D3:.5?    | C3:.5 G3:.5? C4:.5? E4:.5? G4:.5? E4:.5? C4:.5? G3:.5?
  A2:.5 E3:.5? A3:.5? C4:.5? E4:.5? C4:.5? A3:.5? E3:.5?    | D2:.5 A2:.5? D3:.5? F#3:.5? C4:.5? A3:.5? F#3:.5? D3:.5?
  G2:.5 D3:.5? B3:.5? D4:.5? G4:.5! D4:.5? B3:.5? G3:.5?    | E2:.5 B2:.5? G3:.5? B3:.5? D3:.5 A3:.5? D4:.5? F#4:.5?`;

const SECOND = `
  _:4             | G4:2 B4:2?      | G4:4          | F#4:2 A4:2?
  B4:2 G4:2?      | C5:3 G4:1?      | C5:2 A4:2?    | F#4:3 A4:1?
  B4:5! _:1 D5:2?`;

const FLOOR = 'G1:4 | E2:4 | C2:4 | D2:4 | B1:4 | C2:4 | A1:4 | D2:4 | G1:4 | E2:2 D2:2';

export const WARMTH: Piece = {
  id: 'third-row-warmth',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'cello',
      program: 42,
      bowed: true,
      gain: 0,
      pan: 0.1,
      dark: 2600,
      room: -10,
      notes: loosen(phrase(SONG + HOME, { velocity: 70, held: 1, fills }), { seed: 17 }),
    },
    {
      name: 'violins',
      program: 48,
      bowed: true,
      gain: -2,
      pan: 0.3,
      dark: 2400,
      room: -8,
      notes: phrase(SECOND, { velocity: 56, held: 1.01, fills }),
    },
    {
      name: 'felt piano',
      program: 0,
      gain: 3,
      pan: -0.18,
      dark: 1900,
      room: -13,
      notes: loosen(phrase(FLOWING, { velocity: 52, held: 1.6, fills }), { seed: 19 }),
    },
    {
      name: 'violas',
      program: 49,
      gain: -11,
      pan: -0.25,
      dark: 1500,
      room: -9,
      notes: phrase(HELD + KEPT, { velocity: 52, held: 1.02, fills }),
    },
    {
      name: 'double bass',
      program: 43,
      gain: -6,
      pan: 0,
      dark: 800,
      room: -20,
      notes: phrase(FLOOR, { velocity: 52, held: 0.98, fills }),
    },
  ],
};
