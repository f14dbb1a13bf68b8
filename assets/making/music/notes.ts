/** Music as data: notes, parts and pieces, and a short notation in which the scores are written. */

export interface Note {
  readonly at: number; // beats from the beginning of the piece
  readonly beats: number; // how long it is held
  readonly key: number; // MIDI key, 60 = C4
  readonly velocity: number; // 1–127
}

export interface Part {
  readonly name: string;
  readonly program: number; // General MIDI, from 0; on the drum channel a kit
  readonly drums?: boolean;
  readonly bowed?: boolean; // long notes swell, and tremble a little before they end
  readonly gain: number; // dB in the mix
  readonly pan: number; // −1 left – 1 right
  readonly dark: number; // Hz above which the tone is softened
  readonly room: number; // dB of what goes into the room's echo
  readonly notes: readonly Note[];
}

/** One layer of a theme, played round and round. */
export interface Piece {
  readonly id: string; // name of the built file
  readonly theme: string; // what it is a layer of: layers of one theme can stand in for each other at any moment
  readonly tempo: number; // beats a minute
  readonly beats: number; // in one round
  readonly loudness: number; // LUFS to reach
  readonly parts: readonly Part[];
}

/** Length of one round in whole milliseconds. Throws where it is none: the loop points are given in them. */
export function roundLength({ id, beats, tempo }: Piece): number {
  const length = (beats * 60_000) / tempo;
  if (!Number.isInteger(length)) throw new Error(`${id}: a round of ${length} ms cannot be looped exactly.`);
  return length;
}

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** `C4` → 60, `F#5`, `Bb3`. Throws on anything else. */
export function keyOf(pitch: string): number {
  const [, letter = '', accidental = '', octave = ''] = /^([A-G])([#b]?)(\d)$/.exec(pitch) ?? [];
  const step = STEPS[letter];
  if (step === undefined) throw new Error(`"${pitch}" is no pitch: write C4, F#5 or Bb3.`);
  const shift = accidental === '#' ? 1 : accidental === 'b' ? -1 : 0;
  return 12 * (Number(octave) + 1) + step + shift;
}

export interface Manner {
  readonly velocity: number;
  readonly at?: number; // beat on which the phrase begins
  readonly held?: number; // share of its length that a note sounds; 1 = legato
  readonly fills?: number; // beats that the phrase must come to
}

/**
 * Reads a phrase: `F#5:1 D4+A4:2 _:1` is a quarter, two notes together for two beats and a rest of one; `!` after a
 * length leans on it (`F#5:1!`), `?` holds it back; bars are parted by `|`. Throws on what cannot be read, and where it does not fill its beats.
 */
export function phrase(text: string, { velocity, at = 0, held = 0.95, fills }: Manner): Note[] {
  const length = phraseLength(text);
  if (fills !== undefined && Math.abs(length - fills) > 1e-6) {
    throw new Error(`This phrase is ${length} beats long and not ${fills}: ${text.trim()}`);
  }
  let now = at;
  return text
    .split(/[\s|]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const [, pitches = '', length = '', accent = ''] = /^([^:]+):([\d.]+)([!?]?)$/.exec(word) ?? [];
      const beats = Number(length);
      if (!(beats > 0)) throw new Error(`"${word}" is no note: write pitch:beats, as in F#5:1.`);
      const start = now;
      now += beats;
      if (pitches === '_') return [];
      const lean = accent === '!' ? 10 : accent === '?' ? -12 : 0;
      return pitches.split('+').map((pitch) => ({
        at: start,
        beats: beats * held,
        key: keyOf(pitch),
        velocity: velocity + lean,
      }));
    });
}

/** The beats of a phrase, rests included. */
export function phraseLength(text: string): number {
  return [...text.matchAll(/:([\d.]+)/g)].reduce((sum, [, beats]) => sum + Number(beats), 0);
}

/** Eighths between the beats come late, as in a lazy walk. */
export function swing(notes: readonly Note[]): Note[] {
  const late = (beat: number) => (Math.abs((beat % 1) - 0.5) < 1e-6 ? Math.floor(beat) + 2 / 3 : beat);
  return notes.map((note) => {
    const at = late(note.at);
    return { ...note, at, beats: note.at === at ? note.beats : note.beats * (2 / 3) };
  });
}

/** Plays less exactly: each note a little late and a little louder or softer, the same on every run. */
export function loosen(notes: readonly Note[], { late = 0.03, soft = 6, seed = 1 } = {}): Note[] {
  let state = seed;
  const dice = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return notes.map((note) => ({
    ...note,
    at: note.at + late * dice(),
    velocity: Math.round(Math.min(127, Math.max(1, note.velocity + soft * (dice() - 0.5)))),
  }));
}
