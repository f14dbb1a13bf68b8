/** Sound that goes round, in layers that run in step: a music, or the one layer of a room. */
import { Howl, Howler } from 'howler';
import { FORMATS, ROUND, type SoundFile } from './files.ts';

const FADE_IN = 2500; // ms
const CROSSFADE = 4000;

/** How loud each layer is, 0–1, by its name. */
export type Mix = Readonly<Record<string, number>>;

export interface Theme {
  /** Goes over to other levels of the same layers. */
  level(levels: Mix): void;
  /** How loud all of it is, 0–1; at once. */
  volume(volume: number): void;
  /** Fades out in `ms` and lets go of its files; a change of volume on the way ends it at once. */
  leave(ms: number): void;
}

interface Layer {
  readonly file: SoundFile;
  howl: Howl | null; // null until it is to be heard
  level: number; // where it is, or is going
  id: number | null; // null: it does not play
}

/**
 * Fetches the layers that are to be heard and begins when all of them have come; one that does not come is left out. A
 * layer that is wanted later is fetched then, and comes in where the others are.
 */
export function openTheme(levels: Mix, loudness: number, fileOf: (layer: string) => SoundFile): Theme {
  let volume = loudness;
  let left = false;
  let begun: number | null = null; // seconds of the clock of all sound at which the round began
  let awaited = 0;
  const layers = new Map<string, Layer>();
  for (const name of Object.keys(levels)) {
    const file = fileOf(name);
    if (file.src.length > 0) layers.set(name, { file, howl: null, level: 0, id: null });
  }

  function fetch(layer: Layer) {
    const { src, sprite } = layer.file;
    const howl = new Howl({ src, sprite, format: FORMATS, preload: false });
    layer.howl = howl;
    awaited += 1;
    for (const event of ['load', 'loaderror'] as const) howl.once(event, arrived);
    howl.load();
  }

  function arrived() {
    awaited -= 1;
    if (awaited > 0 || left) return;
    const first = begun === null;
    begun ??= clock();
    for (const layer of layers.values()) start(layer, begun);
    fadeAll(first ? FADE_IN : CROSSFADE);
  }

  function start(layer: Layer, since: number) {
    const { howl, file, id } = layer;
    if (id !== null || howl?.state() !== 'loaded') return;
    layer.id = howl.play(ROUND);
    howl.volume(0, layer.id);
    const [from = 0, length = 1] = file.sprite[ROUND] ?? [];
    const at = (1000 * (clock() - since)) % length;
    if (at > 0) howl.seek((from + at) / 1000, layer.id);
  }

  function fadeAll(ms: number) {
    for (const { howl, level, id } of layers.values()) {
      if (howl && id !== null) howl.fade(Number(howl.volume(id)), level * volume, ms, id);
    }
  }

  /** True where something changes. */
  function want(next: Mix): boolean {
    let moved = false;
    for (const [name, layer] of layers) {
      const level = next[name] ?? 0;
      moved ||= level !== layer.level;
      layer.level = level;
      if (level > 0 && !layer.howl) fetch(layer);
    }
    return moved;
  }

  want(levels);
  return {
    level(next) {
      if (want(next)) fadeAll(CROSSFADE);
    },
    volume(next) {
      if (next === volume) return;
      volume = next;
      for (const { howl, level, id } of layers.values()) {
        if (id !== null) howl?.volume(level * volume, id);
      }
    },
    leave(ms) {
      left = true;
      for (const layer of layers.values()) layer.level = 0;
      fadeAll(ms);
      setTimeout(() => {
        for (const { howl } of layers.values()) howl?.unload();
      }, ms + 100);
    },
  };
}

/** Seconds, stopped while all sound is. */
function clock(): number {
  return Howler.ctx?.currentTime ?? performance.now() / 1000;
}
