/** Where the built music and sounds are: hashed addresses that work under any path, and where to loop. */
import music from '../../assets/music/music.json';
import sounds from '../../assets/sounds/sounds.json';

const FILES = import.meta.glob<string>(
  ['../../assets/music/*.{ogg,m4a}', '../../assets/sounds/*.{ogg,m4a}'],
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

/** How the files are encoded, for the browser to pick the first that it can play. */
export const FORMATS = ['opus', 'm4a'];
const ENDINGS = ['ogg', 'm4a'] as const;

/** Milliseconds: where it begins, how long it is, and whether it goes round. */
export type Sprite = Record<string, [number, number] | [number, number, boolean]>;

export interface SoundFile {
  readonly src: string[]; // one address for each of FORMATS; empty when there is no such file
  readonly sprite: Sprite;
}

/** The one sound in a music file. */
export const ROUND = 'round';

/** A layer's file with its loop. */
export function musicFile(layer: string): SoundFile {
  const loop = new Map(Object.entries(music.loops)).get(layer);
  return {
    src: loop ? addresses(`music/${layer}`) : [],
    sprite: loop ? { [ROUND]: [loop.start, loop.length, true] } : {},
  };
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
