/** Each story's thing has a few notes, heard when it changes hands. They come from the story's theme and sit over any layer of it. */
import { keyOf } from '../notes.ts';
import { filtered, type Placed, plucked, struck, together, tone, type Wave } from '../wave.ts';

const height = (pitch: string) => 440 * 2 ** ((keyOf(pitch) - 69) / 12);

/** Notes one after the other: pitch, seconds from the beginning, factor. */
type Notes = readonly (readonly [pitch: string, at: number, level: number])[];

/** A harp of yarn. */
function soft(notes: Notes, seconds: number, seed: number): Wave {
  return together(
    seconds,
    notes.map(([pitch, at, level], n): Placed => {
      const string = plucked(seconds - at, height(pitch), 0.3, seed + n);
      return { sound: filtered(string, 'low', 1900), at, level };
    }),
  );
}

/** Tin, tapped with a fingernail. */
function tin(notes: Notes, seconds: number): Wave {
  return together(
    seconds,
    notes.flatMap(([pitch, at, level]): Placed[] => {
      const f = height(pitch);
      return [
        [1, 0.16, 1],
        [2.76, 0.05, 0.3],
        [5.4, 0.02, 0.14],
      ].map(([times = 1, half = 0.1, share = 1]) => ({
        sound: struck(
          tone(seconds - at, () => times * f),
          { half },
        ),
        at,
        level: level * share,
      }));
    }),
  );
}

/** One note three times, and a fourth below it that stays: the scarf. */
export function scarf(): Wave {
  return soft(
    [
      ['F#5', 0, 0.6],
      ['F#5', 0.26, 0.66],
      ['F#5', 0.52, 0.8],
      ['D5', 0.86, 0.7],
      ['A4', 0.88, 0.5],
    ],
    1.6,
    131,
  );
}

/** Two slow, three quick, as they have always knocked: the sign. */
export function sign(): Wave {
  return soft(
    [
      ['D4', 0, 0.9],
      ['B3', 0.36, 0.8],
      ['D4', 0.72, 0.6],
      ['E4', 0.86, 0.6],
      ['G4', 1, 0.8],
    ],
    1.7,
    141,
  );
}

/** What is said where the beat is missing, and its lid: the lunch box. */
export function tinBox(): Wave {
  return tin(
    [
      ['E6', 0, 0.8],
      ['C6', 0.28, 0.7],
      ['G5', 0.56, 0.5],
    ],
    1.1,
  );
}

/** Somebody asks politely: the phone with four per cent. */
export function lowPhone(): Wave {
  return tin(
    [
      ['A5', 0, 0.6],
      ['C6', 0.17, 0.6],
      ['D6', 0.34, 0.8],
    ],
    0.9,
  );
}
