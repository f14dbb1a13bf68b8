/**
 * What is heard when the thing of a story changes hands: a few notes, each made of what its theme says. They keep to
 * tones that every chord of the theme can bear, for they come when the story says so and not when the music does.
 */
import { loosen, type Part, type Piece, phrase } from '../music/notes.ts';

const PLACING = { pan: 0, dark: 3600, room: -9 };

function motif(theme: string, tempo: number, parts: readonly Part[]): Piece {
  return { id: theme, theme, tempo, beats: 12, loudness: -24, parts };
}

/** The green scarf: up a step at a time, and one note three times, as in the song. */
const SCARF = motif('three-times', 96, [
  {
    ...PLACING,
    name: 'harp',
    program: 46,
    gain: 0,
    notes: loosen(phrase('A4:.25? D5:.25 E5:.5 A5:.5 A5:.5? A5:2?', { velocity: 66, held: 1.6 }), {
      seed: 3,
    }),
  },
]);

/** The paper sign: the end of her song, which is not the end. */
const SIGN = motif('third-row', 80, [
  {
    ...PLACING,
    name: 'cello',
    program: 42,
    bowed: true,
    gain: 0,
    dark: 2400,
    notes: phrase('D4:.5 E4:.5? D4:1 A3:1.5?', { velocity: 62, held: 1 }),
  },
  {
    ...PLACING,
    name: 'felt piano',
    program: 0,
    gain: -3,
    dark: 1900,
    notes: loosen(phrase('_:2 D3+A4:1.5?', { velocity: 44, held: 1.2 }), { seed: 5 }),
  },
]);

/** The lunch box: a lid of wood, and the two notes that somebody says over it. */
const LUNCH_BOX = motif('fine-thanks', 120, [
  {
    ...PLACING,
    name: 'marimba',
    program: 12,
    gain: 0,
    notes: loosen(phrase('G4:.25? C5:.25 D5:.5? G5:1! E5:2?', { velocity: 64, held: 1 }), {
      seed: 7,
      late: 0.01,
    }),
  },
  {
    ...PLACING,
    name: 'celesta',
    program: 8,
    gain: -5,
    notes: loosen(phrase('_:1 G5:1 E5:2?', { velocity: 48, held: 1.4 }), { seed: 11 }),
  },
]);

/** The phone: two strangers, one question. */
const PHONE = motif('on-credit', 120, [
  {
    ...PLACING,
    name: 'vibraphone',
    program: 11,
    gain: 0,
    notes: loosen(phrase('C5:.5 D5:.25? F5:.75 C6:2?', { velocity: 62, held: 1.5 }), { seed: 13 }),
  },
]);

export const MOTIFS: readonly Piece[] = [SCARF, SIGN, LUNCH_BOX, PHONE];
