/**
 * The theme of Fine, Thanks: a morning that runs by itself, dry as wood, and each time a beat short. Where the beat is
 * missing somebody says it, two notes going down. In `calm` the routine holds; in `strain` it loses its notes one by
 * one and something tiptoes under it; in `warmth` the two notes are answered by two going up. All walk the same four
 * rounds of four, four, four and three beats.
 */
import { loosen, type Note, type Piece, phrase } from '../notes.ts';

const BARS = { theme: 'fine-thanks', tempo: 120, beats: 60 }; // 30 s
const fills = BARS.beats;

/** One bar of the routine over its lowest note: a knock, a hop, a breath. */
const turn = (low: string, middle: string, high: string) =>
  `${low}:.5 ${high}:.5? ${middle}:.5? ${high}:.5? _:.5 ${high}:.5? ${middle}:.5 ${high}:.5? |`;
const short = (low: string, middle: string, high: string) =>
  `${low}:.5 ${high}:.5? ${middle}:.5? ${high}:.5? _:1 |`;

const ROUTINE = [
  turn('C4', 'E4', 'G4') + turn('B3', 'E4', 'G4') + turn('A3', 'E4', 'G4') + short('G3', 'D4', 'F4'),
  turn('F3', 'C4', 'A4') + turn('E3', 'C4', 'G4') + turn('D3', 'C4', 'F4') + short('G3', 'C4', 'F4'),
  turn('C4', 'E4', 'G4') + turn('B3', 'E4', 'G4') + turn('A3', 'E4', 'G4') + short('D4', 'C4', 'F#4'),
  turn('F3', 'E4', 'A4') + turn('F3', 'D4', 'Ab4') + turn('G3', 'C4', 'E4') + short('G3', 'D4', 'F4'),
].join(' ');

const STRIDE = `
  C2:1.5 _:.5 G2:.5? _:1.5 | B1:1.5 _:.5 G2:.5? _:1.5  | A1:1.5 _:.5 E2:.5? _:1.5 | G1:1 _:2
  F2:1.5 _:.5 C2:.5? _:1.5 | E2:1.5 _:.5 C2:.5? _:1.5  | D2:1.5 _:.5 A1:.5? _:1.5 | G1:1 _:2
  C2:1.5 _:.5 G2:.5? _:1.5 | B1:1.5 _:.5 G2:.5? _:1.5  | A1:1.5 _:.5 E2:.5? _:1.5 | D2:1 _:2
  F2:1.5 _:.5 C2:.5? _:1.5 | F2:1.5 _:.5 Ab1:.5? _:1.5 | G1:1.5 _:.5 E2:.5? _:1.5 | G1:1 _:2`;

const SAYING = `
  _:12                                                                                    | E5:.5! _:.5 C5:.5? _:1.5
  _:1 C5:.5? D5:.5? F5:1.5 E5:.5? | E5:1 G4:1? _:2      | _:1 A4:.5? C5:.5? D5:1 F5:1?    | E5:.5! _:.5 C5:.5? _:1.5
  _:2 E5:.5? F#5:.5 G5:1          | G5:1 E5:.5? B4:1.5? _:1 | _:1 C5:.5? D5:.5? E5:1.5 C5:.5? | D5:.5! _:.5 F#4:.5? _:1.5
  _:1 A4:.5? C5:.5? E5:2          | D5:1.5 C5:.5? Ab4:1? _:1 | _:4                        | E5:.5! _:.5 C5:.5? _:1.5`;

const PLUCKS = `
  _:2.5 C5+E5:.5 _:1  | _:2.5 B4+E5:.5 _:1  | _:2.5 C5+E5:.5 _:1   | _:2 G4+B4:.5 _:.5
  _:2.5 A4+C5:.5 _:1  | _:2.5 G4+C5:.5 _:1  | _:2.5 A4+D5:.5 _:1   | _:2 G4+C5:.5 _:.5
  _:2.5 C5+E5:.5 _:1  | _:2.5 B4+E5:.5 _:1  | _:2.5 C5+E5:.5 _:1   | _:2 F#4+C5:.5 _:.5
  _:2.5 A4+C5:.5 _:1  | _:2.5 Ab4+D5:.5 _:1 | _:2.5 G4+C5:.5 _:1   | _:2 G4+B4:.5 _:.5`;

const LIGHTS = '_:14 | G5:1? | _:13 E6:.5? D6:.5? _:1 | _:13 A5:1? _:1 | _:7.5 C6:.5? _:6 G5:1?';

const STICK = 37;
const BRUSH = 42;

/** A brush between the beats, and a stick where a door would fall shut: before each missing beat. */
function bustle(): Note[] {
  const brush = Array.from({ length: 60 }, (_, at) => ({
    at: at + 0.5,
    beats: 0.2,
    key: BRUSH,
    velocity: 34,
  }));
  const stick = [11, 26, 41, 56].map((at) => ({ at: at + 0.5, beats: 0.2, key: STICK, velocity: 44 }));
  return [...brush, ...stick];
}

export const CALM: Piece = {
  id: 'fine-thanks-calm',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'marimba',
      program: 12,
      gain: 0,
      pan: -0.2,
      dark: 3200,
      room: -20,
      notes: loosen(phrase(ROUTINE, { velocity: 60, held: 0.9, fills }), { seed: 3, late: 0.015 }),
    },
    {
      name: 'clarinet',
      program: 71,
      gain: -8,
      pan: 0.2,
      dark: 2600,
      room: -14,
      notes: loosen(phrase(SAYING, { velocity: 60, held: 0.85, fills }), { seed: 5, late: 0.03 }),
    },
    {
      name: 'bass, plucked',
      program: 32,
      gain: -5,
      pan: 0,
      dark: 1000,
      room: -28,
      notes: loosen(phrase(STRIDE, { velocity: 62, held: 0.8, fills }), { seed: 7, late: 0.015 }),
    },
    {
      name: 'pizzicato',
      program: 45,
      gain: -4,
      pan: 0.35,
      dark: 3000,
      room: -16,
      notes: loosen(phrase(PLUCKS, { velocity: 52, held: 0.6, fills }), { seed: 11, late: 0.02 }),
    },
    {
      name: 'celesta',
      program: 8,
      gain: -2,
      pan: -0.4,
      dark: 4200,
      room: -8,
      notes: loosen(phrase(LIGHTS, { velocity: 44, held: 1.5, fills }), { seed: 13 }),
    },
    {
      name: 'brush and stick',
      program: 0,
      drums: true,
      gain: -1,
      pan: 0.3,
      dark: 6500,
      room: -18,
      notes: loosen(bustle(), { seed: 17, late: 0.01, soft: 10 }),
    },
  ],
};

/** The routine with more and more of it gone. */
const FRAYING = `
  C4:.5 G4:.5? E4:.5? G4:.5? _:2            | B3:.5 G4:.5? E4:.5? _:2.5       | A3:.5 _:.5 E4:.5? _:2.5 | G3:.5 _:2.5
  A3:.5 _:.5 C4:.5? A4:.5? _:2              | G3:.5 _:.5 C4:.5? _:2.5         | F3:.5 _:1.5 F3:.5? _:1.5 | G3:.5 _:2.5
  C4:.5 G4:.5? _:1 E4:.5? _:1.5             | B3:.5 _:1 G4:.5? _:2            | A3:.5 _:3.5              | D4:.5 _:2.5
  A3:.5 _:3.5                               | Ab3:.5 _:1.5 Ab3:.5? _:1.5      | G3:.5 _:3.5              | _:3`;

const TIPTOE = `
  A2:.5 _:1 A2:.5? A2:.5 _:1 G#2:.5?  | G2:.5 _:1 G2:.5? G2:.5 _:1 F#2:.5? | F2:.5 _:1 F2:.5? F2:.5 _:1.5 | E2:.5 _:2 E2:.5?
  D3:.5 _:1 D3:.5? D3:.5 _:1 C#3:.5?  | C3:.5 _:1 C3:.5? C3:.5 _:1.5       | B2:.5 _:1 B2:.5? B2:.5 _:1.5 | E2:.5 _:2 E2:.5?
  A2:.5 _:1 A2:.5? A2:.5 _:1 G#2:.5?  | G2:.5 _:1 G2:.5? G2:.5 _:1.5       | F#2:.5 _:1 F#2:.5? F#2:.5 _:1.5 | D2:.5 _:2.5
  F2:.5 _:1 F2:.5? F2:.5 _:1.5        | F2:.5 _:1 F2:.5? F2:.5 _:1.5       | E2:.5 _:1 E2:.5? E2:.5 _:1.5 | E2:.5 _:2.5`;

const STARE = 'E5:11 _:1 | D5:3? | _:15 | E5:11 _:1 | D5:3? | C5:8? | E5:5? _:2';

const MUTTERED = `
  _:12 | F4:.5 _:.5 B3:.5? _:1.5 | _:12 | F4:.5? _:.5 B3:.5? _:1.5 | _:12 | F#4:.5? _:.5 C4:.5? _:1.5 | _:12
  F4:.5? _:2.5`;

const HUM = 'A2:11 _:1 E2:3 | D3:8 B2:4 E2:3 | A2:8 F#2:4 D2:3 | F2:8 E2:7';

export const STRAIN: Piece = {
  id: 'fine-thanks-strain',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'marimba',
      program: 12,
      gain: 0,
      pan: -0.2,
      dark: 2000,
      room: -13,
      notes: loosen(phrase(FRAYING, { velocity: 58, held: 0.9, fills }), { seed: 19, late: 0.02 }),
    },
    {
      name: 'pizzicato, on tiptoe',
      program: 45,
      gain: -2,
      pan: 0.1,
      dark: 1500,
      room: -16,
      notes: loosen(phrase(TIPTOE, { velocity: 56, held: 0.6, fills }), { seed: 23, late: 0.02 }),
    },
    {
      name: 'violins that stare',
      program: 49,
      gain: -12,
      pan: 0.35,
      dark: 2400,
      room: -8,
      notes: phrase(STARE, { velocity: 48, fills }),
    },
    {
      name: 'clarinet, low',
      program: 71,
      gain: -3,
      pan: 0.2,
      dark: 1600,
      room: -8,
      notes: loosen(phrase(MUTTERED, { velocity: 56, held: 0.9, fills }), { seed: 29, late: 0.05 }),
    },
    {
      name: 'low strings, like a fridge',
      program: 49,
      gain: -12,
      pan: -0.15,
      dark: 600,
      room: -14,
      notes: phrase(HUM, { velocity: 50, held: 1.02, fills }),
    },
  ],
};

/** A guitar over the same bars, and nothing left out: the short bars have all their notes. */
const strum = (low: string, a: string, b: string, c: string) =>
  `${low}:.5 ${a}:.5? ${b}:.5? ${c}:.5? ${b}:.5? ${a}:.5? ${b}:.5? ${c}:.5? |`;
const strumThree = (low: string, a: string, b: string, c: string) =>
  `${low}:.5 ${a}:.5? ${b}:.5? ${c}:.5? ${b}:.5? ${a}:.5? |`;

const GUITAR = [
  strum('C3', 'G3', 'C4', 'E4') + strum('B2', 'G3', 'B3', 'E4') + strum('A2', 'G3', 'C4', 'E4'),
  strumThree('G2', 'F3', 'B3', 'D4'),
  strum('F2', 'A3', 'C4', 'F4') + strum('E3', 'G3', 'C4', 'E4') + strum('D3', 'A3', 'C4', 'F4'),
  strumThree('G2', 'F3', 'C4', 'D4'),
  strum('C3', 'G3', 'C4', 'E4') + strum('B2', 'G3', 'B3', 'E4') + strum('A2', 'G3', 'C4', 'E4'),
  strumThree('D3', 'A3', 'C4', 'F#4'),
  strum('F2', 'A3', 'C4', 'E4') + strum('F2', 'Ab3', 'C4', 'D4') + strum('G2', 'G3', 'C4', 'E4'),
  strumThree('G2', 'F3', 'B3', 'D4'),
].join(' ');

const ASKED = `
  _:2 G4:.5 A4:.5? C5:1   | B4:2 G4:1.5? _:.5       | _:1 C5:1 E5:1.5 C5:.5?    | E5:1 C5:1 _:1
  A4:1 C5:1 F5:1.5 E5:.5? | E5:2 C5:1 G4:1?         | A4:1.5 C5:.5 D5:1 F5:1    | E5:1 C5:1 _:1
  _:2 E5:.5 F#5:.5? G5:1  | G5:2 E5:1 B4:1?         | C5:1 D5:.5? E5:2 C5:.5?   | D5:1 F#4:1? A4:1?
  C5:1.5 A4:.5? E5:2      | D5:2 C5:1 Ab4:1?        | G4:2 C5:1? E5:1?          | E5:1 C5:1 _:1`;

const ANSWERED = `
  _:13.5 G5:.5? E5:1 | _:13.5 C6:.5? A5:1? | _:15 | _:13.5 G5:.5? E5:1`;

const SUNLIT = `
  G3+E4:4 | G3+E4:4 | A3+E4:4 | G3+D4:3 | A3+C4:4 | G3+C4:4 | A3+D4:4 | G3+D4:3
  G3+E4:4 | G3+E4:4 | A3+E4:4 | A3+D4:3 | A3+E4:4 | Ab3+D4:4 | G3+E4:4 | G3+D4:3`;

const WALK = `
  C2:3 G1:1? | B1:3 _:1 | A1:3 E2:1? | G1:3 | F2:3 C2:1? | E2:3 _:1 | D2:3 A1:1? | G1:3
  C2:3 G1:1? | B1:3 _:1 | A1:3 E2:1? | D2:3 | F2:3 C2:1? | F2:3 _:1 | G1:3 E2:1? | G1:3`;

export const WARMTH: Piece = {
  id: 'fine-thanks-warmth',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'guitar',
      program: 24,
      gain: -1,
      pan: -0.2,
      dark: 2800,
      room: -15,
      notes: loosen(phrase(GUITAR, { velocity: 56, held: 1.4, fills }), { seed: 31, late: 0.03 }),
    },
    {
      name: 'clarinet',
      program: 71,
      bowed: true,
      gain: -5,
      pan: 0.15,
      dark: 2400,
      room: -12,
      notes: loosen(phrase(ASKED, { velocity: 62, held: 0.97, fills }), { seed: 37 }),
    },
    {
      name: 'celesta',
      program: 8,
      gain: -3,
      pan: 0.4,
      dark: 3800,
      room: -8,
      notes: loosen(phrase(ANSWERED, { velocity: 48, held: 1.4, fills }), { seed: 41 }),
    },
    {
      name: 'marimba',
      program: 12,
      gain: -4,
      pan: -0.35,
      dark: 2400,
      room: -16,
      notes: loosen(phrase(ROUTINE, { velocity: 48, held: 0.9, fills }), { seed: 43, late: 0.02 }),
    },
    {
      name: 'violas',
      program: 49,
      gain: -12,
      pan: 0.25,
      dark: 1500,
      room: -10,
      notes: phrase(SUNLIT, { velocity: 50, held: 1.02, fills }),
    },
    {
      name: 'bass, plucked',
      program: 32,
      gain: -6,
      pan: 0,
      dark: 900,
      room: -28,
      notes: loosen(phrase(WALK, { velocity: 60, held: 0.95, fills }), { seed: 47, late: 0.02 }),
    },
  ],
};
