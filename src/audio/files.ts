/** Where the built music, tones, motifs and sounds are: hashed addresses that work under any path, and where to loop. */
import music from '../../assets/music/music.json';
import sounds from '../../assets/sounds/sounds.json';
import tones from '../../assets/tones/tones.json';
import { ENDINGS } from './format.ts';

const FILES = import.meta.glob<string>(
  [
    '../../assets/music/*.{ogg,m4a}',
    '../../assets/tones/*.{ogg,m4a}',
    '../../assets/motifs/*.{ogg,m4a}',
    '../../assets/sounds/*.{ogg,m4a}',
  ],
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

/** Milliseconds: where it begins, how long it is, and whether it goes round. */
export type Sprite = Record<string, [number, number] | [number, number, boolean]>;

export interface SoundFile {
  readonly src: string[]; // one address for each form; empty when there is no such file
  readonly sprite: Sprite;
}

/** The one sound in the file of a layer or a tone. */
export const ROUND = 'round';

export interface LoopFile {
  readonly src: string[]; // as in a sound file
  readonly start: number; // seconds into the file at which the round begins
  readonly length: number; // seconds
  readonly sprite: Sprite;
}

/** The file of a layer or a tone, with its loop. */
export function loopFile(name: string): LoopFile {
  const layer = new Map(Object.entries(music.loops)).get(name);
  const { start, length } = layer ??
    new Map(Object.entries(tones.loops)).get(name) ?? { start: 0, length: 0 };
  return {
    src: length > 0 ? addresses(`${layer ? 'music' : 'tones'}/${name}`) : [],
    start: start / 1000,
    length: length / 1000,
    sprite: { [ROUND]: [start, length, true] },
  };
}

/** Addresses of a theme's motif; empty when it has none. */
export function motifFile(theme: string): string[] {
  return addresses(`motifs/${theme}`);
}

/** The file with all sounds in it. */
export function soundsFile(): SoundFile {
  const places = Object.entries(sounds.sprite).flatMap(([id, [start, length, loops]]) =>
    typeof start === 'number' && typeof length === 'number'
      ? [[id, loops === true ? [start, length, true] : [start, length]] as const]
      : [],
  );
  return { src: addresses('sounds/sounds'), sprite: Object.fromEntries(places) as Sprite };
}

function addresses(name: string): string[] {
  const found = ENDINGS.map((ending) => FILES[`../../assets/${name}.${ending}`]);
  return found.every((address) => address !== undefined) ? found : [];
}
