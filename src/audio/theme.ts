/** Plays one piece of music with its layers, or one tone. All its layers are kept in time with each other. */
import { Howler } from 'howler';
import { fetchLayer, type PlayingLayer } from './layer.ts';
import type { Levels } from './score.ts';

const FADE_IN = 2500; // ms
const CROSSFADE = 4000;

export interface Theme {
  /** Fades the same layers to other levels; also brings back a theme that is fading out. */
  level(levels: Levels): void;
  /** How loud it all is, 0–1; at once. */
  volume(volume: number): void;
  /** Fades out in `ms` and frees its files; a change of volume meanwhile ends it at once. */
  leave(ms: number): void;
}

/**
 * Fetches the layers that are to be heard and begins when these have come; one that does not come is left out. Layers
 * that are near are fetched after that, and join in where the others are by then.
 */
export function openTheme(levels: Levels, loudness: number, onGone: () => void): Theme {
  const layers = new Map<string, PlayingLayer>();
  let wanted = new Map(Object.entries(levels));
  let volume = loudness;
  let began: number | null = null; // when the first layers did
  let leaving: ReturnType<typeof setTimeout> | null = null;

  /** Fetches missing layers: first those that are heard, then those at level 0. */
  function complete() {
    for (const [name, level] of wanted) {
      if (layers.has(name) || (level === 0 && began === null)) continue;
      const layer = fetchLayer(name, level, () => leaving === null && play());
      if (layer) layers.set(name, layer);
    }
  }

  /** A file that did not come is asked for again when the levels are set anew, at the next line or decision. */
  function forgetFailed() {
    for (const [name, layer] of layers) {
      if (!layer.failed()) continue;
      layer.unload();
      layers.delete(name);
    }
  }

  /** Begins, or lets those join in that have come since. */
  function play() {
    const first = began === null;
    if (first && [...layers.values()].some((layer) => layer.level > 0 && !layer.settled())) return;
    began ??= clock();
    for (const layer of layers.values()) {
      if (!layer.ready()) continue;
      layer.begin(clock() - began);
      layer.fade(volume, first ? FADE_IN : CROSSFADE);
    }
    complete();
  }

  complete();
  return {
    level(next) {
      wanted = new Map(Object.entries(next));
      forgetFailed();
      if (leaving !== null) clearTimeout(leaving);
      leaving = null;
      for (const [name, layer] of layers) {
        const level = wanted.get(name) ?? 0;
        if (level === layer.level) continue;
        layer.level = level;
        layer.fade(volume, CROSSFADE);
      }
      complete();
      play();
    },
    volume(next) {
      if (next === volume) return;
      volume = next;
      for (const layer of layers.values()) layer.volume(volume);
    },
    leave(ms) {
      if (leaving !== null) return;
      for (const layer of layers.values()) {
        layer.level = 0;
        layer.fade(volume, ms);
      }
      // Stays set when it is over: what comes after it is not wanted.
      leaving = setTimeout(() => {
        for (const layer of layers.values()) layer.unload();
        onGone();
      }, ms + 100);
    },
  };
}

/** Seconds; stands still while all sound does. */
function clock(): number {
  return Howler.ctx ? Howler.ctx.currentTime : performance.now() / 1000;
}
