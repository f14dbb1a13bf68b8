/**
 * On Credit where the two have come to trust each other: nobody waits for the bus any more. The question has become
 * a song, the bassoon has more to say than two notes, and at the end it goes up, as the question did.
 */
import { loosen, type Piece, phrase, swing } from '../notes.ts';
import { BARS, tapping, WALKING } from './on-credit.ts';

const fills = BARS.beats;

const SINGING = `
  A4:1.5 C5:.5 D5:2       | C5:1 A4:1 F#4:1.5? _:.5   | Bb4:1.5 D5:.5 F5:2!     | E5:1 D5:1 C5:1 Bb4:.5? _:.5
  A4:1.5 C5:.5 D5:1 F5:1  | Eb5:1.5 D5:.5? C5:1.5? _:.5 | D5:1 F5:1 G5:1.5! F5:.5 | F5:1.5 D5:.5? Ab4:1? B4:1
  C5:2 A4:1 C5:1          | D5:1.5 C5:.5 A4:1 F#4:1?  | G4:1 Bb4:1 D5:1 E5:1    | F5:2.5 _:1.5`;

const REPLYING = `
  _:4                     | _:2 A3:.5 C4:.5? D4:1     | Bb3:2? _:2              | _:2 E3:.5 G3:.5? Bb3:1
  A3:2? _:2               | _:2 C4:.5 A3:.5? F3:1?    | D3:1 F3:1 Bb3:2?        | _:2 D4:.5 B3:.5? Ab3:1?
  A3:1.5 C4:.5? F3:2?     | _:2 F#3:.5 A3:.5? C4:1    | Bb3:1.5 G3:.5? E3:1 G3:1? | A3:1 F3:.5? A3:.5 C4:1.5! _:.5`;

/** A bar of guitar: up, and back again. */
const rocking = (low: string, middle: string, high: string) =>
  `${low}:.5 ${middle}:.5? ${high}:1 ${middle}:.5? ${low}:.5? ${high}:1? |`;

const GUITAR = [
  rocking('A3', 'C4', 'F4') +
    rocking('A3', 'C4', 'F#4') +
    rocking('Bb3', 'D4', 'F4') +
    rocking('Bb3', 'C4', 'E4'),
  rocking('A3', 'C4', 'F4') +
    rocking('A3', 'C4', 'Eb4') +
    rocking('Bb3', 'D4', 'F4') +
    rocking('Ab3', 'B3', 'D4'),
  rocking('A3', 'C4', 'F4') + rocking('A3', 'C4', 'F#4'),
  'G3:.5 Bb3:.5? D4:1 G3:.5? Bb3:.5? E4:1? |',
  rocking('A3', 'C4', 'F4'),
].join(' ');

const GLINTS = `
  _:6.5 F#5:.5? A5:1? | _:6.5 G5:.5? Bb5:1? | _:6.5 Eb5:.5? A5:1? | _:7 Ab5:1?
  _:6.5 F#5:.5? A5:1? | _:4.5 C5:.5 D5:.5? F5:.5 C6:1.5? _:.5`;

const EVENING = `
  A3+C4:4 | A3+C4:4 | Bb3+D4:4 | Bb3+E4:4 | A3+D4:4 | A3+Eb4:4 | Bb3+D4:4 | Ab3+D4:4
  A3+C4:4 | A3+C4:4 | Bb3+D4:2 Bb3+E4:2 | A3+C4:4`;

export const WARMTH: Piece = {
  id: 'on-credit-warmth',
  ...BARS,
  loudness: -23,
  parts: [
    {
      name: 'clarinet',
      program: 71,
      bowed: true,
      gain: -3,
      pan: 0.15,
      dark: 2600,
      room: -11,
      notes: loosen(swing(phrase(SINGING, { velocity: 62, held: 0.97, fills })), { seed: 41 }),
    },
    {
      name: 'bassoon',
      program: 70,
      bowed: true,
      gain: -6,
      pan: -0.3,
      dark: 2400,
      room: -13,
      notes: loosen(swing(phrase(REPLYING, { velocity: 64, held: 0.92, fills })), { seed: 43 }),
    },
    {
      name: 'guitar',
      program: 24,
      gain: -3,
      pan: -0.15,
      dark: 2800,
      room: -15,
      notes: loosen(swing(phrase(GUITAR, { velocity: 54, held: 1.3, fills })), { seed: 47, late: 0.02 }),
    },
    {
      name: 'vibraphone',
      program: 11,
      gain: 1,
      pan: 0.35,
      dark: 3600,
      room: -9,
      notes: loosen(swing(phrase(GLINTS, { velocity: 50, held: 1.4, fills })), { seed: 53 }),
    },
    {
      name: 'violas',
      program: 49,
      gain: -14,
      pan: 0.25,
      dark: 1500,
      room: -10,
      notes: phrase(EVENING, { velocity: 50, held: 1.02, fills }),
    },
    {
      name: 'bass, plucked',
      program: 32,
      gain: -7,
      pan: 0,
      dark: 1000,
      room: -26,
      notes: loosen(phrase(WALKING, { velocity: 62, held: 0.9, fills }), { seed: 59, late: 0.015 }),
    },
    {
      name: 'shaker and stick',
      program: 0,
      drums: true,
      gain: 2,
      pan: 0.3,
      dark: 6000,
      room: -16,
      notes: loosen(swing(tapping(12)), { seed: 61, late: 0.01, soft: 10 }),
    },
  ],
};
