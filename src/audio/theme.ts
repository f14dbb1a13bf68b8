/** One music with its layers, from its first file to its last echo. All layers start in the same moment. */
import { Howl } from 'howler';
import { FORMATS, musicFile, ROUND } from './files.ts';
import type { Levels } from './score.ts';

const FADE_IN = 2500; // ms
const CROSSFADE = 4000;

export interface Theme {
  /** Goes over to other levels of the same layers. */
  level(levels: Levels): void;
  /** How loud all music is, 0–1; at once. */
  volume(volume: number): void;
  /** Fades out in `ms` and lets go of its files; a change of volume on the way ends it at once. */
  leave(ms: number): void;
}

interface Layer {
  readonly howl: Howl;
  level: number; // where it is, or is going
  id: number | null; // null: it does not play
}

/** Fetches the files and plays when all have come; one that does not come is left out. */
export function openTheme(levels: Levels, loudness: number): Theme {
  let volume = loudness;
  let left = false;
  const layers = new Map<string, Layer>();
  let awaited = 0;

  function arrived() {
    awaited -= 1;
    if (awaited > 0 || left) return;
    for (const layer of layers.values()) {
      if (layer.howl.state() !== 'loaded') continue;
      layer.id = layer.howl.play(ROUND);
      layer.howl.volume(0, layer.id);
    }
    fadeAll(FADE_IN);
  }

  function fadeAll(ms: number) {
    for (const { howl, level, id } of layers.values()) {
      if (id !== null) howl.fade(Number(howl.volume(id)), level * volume, ms, id);
    }
  }

  for (const [name, level = 0] of Object.entries(levels)) {
    const { src, sprite } = musicFile(name);
    if (src.length === 0) continue;
    const howl = new Howl({ src, sprite, format: FORMATS, preload: false });
    layers.set(name, { howl, level, id: null });
    howl.once('load', arrived);
    howl.once('loaderror', arrived);
  }
  awaited = layers.size;
  for (const { howl } of layers.values()) howl.load();

  return {
    level(next) {
      let moved = false;
      for (const [name, layer] of layers) {
        const level = new Map(Object.entries(next)).get(name) ?? 0;
        moved ||= level !== layer.level;
        layer.level = level;
      }
      if (moved) fadeAll(CROSSFADE);
    },
    volume(next) {
      if (next === volume) return;
      volume = next;
      for (const { howl, level, id } of layers.values()) {
        if (id !== null) howl.volume(level * volume, id);
      }
    },
    leave(ms) {
      left = true;
      for (const layer of layers.values()) layer.level = 0;
      fadeAll(ms);
      setTimeout(() => {
        for (const { howl } of layers.values()) howl.unload();
      }, ms + 100);
    },
  };
}
