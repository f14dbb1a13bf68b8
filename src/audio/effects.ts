/** The short sounds and the rain, all from one file. */
import { Howl } from 'howler';
import { soundsFile } from './files.ts';
import { SOUND_FORMATS } from './format.ts';
import type { AnySound } from './score.ts';

const APART = 420; // ms between two sounds of lines that came at once
const PATIENCE = 1300; // ms after which a late sound is dropped
const RAIN_FADE = 1500; // ms

export interface Effects {
  /** Plays a sound after those asked for before it; drops it if that would be too late. */
  play(sound: AnySound): void;
  /** Plays a sound `wait` ms from now, whatever else sounds. */
  aside(sound: AnySound, wait: number): void;
  rain(on: boolean): void;
  /** How loud all sounds are, 0–1; at once. */
  volume(volume: number): void;
  destroy(): void;
}

export function openEffects(loudness: number): Effects {
  let volume = loudness;
  let howl: Howl | null = null;
  let free = 0; // when the next sound may begin
  const rain = openRain();
  const timers = openTimers();

  /** The file with all sounds; null while the volume is 0: then nothing is fetched. */
  function fetched(): Howl | null {
    if (howl || volume === 0) return howl;
    const { src, sprite } = soundsFile();
    if (src.length === 0) return null;
    const file = new Howl({ src, sprite, format: SOUND_FORMATS, volume });
    howl = file;
    file.once('load', () => rain.pour(file, volume));
    file.once('loaderror', () => {
      if (howl === file) howl = null; // asked for again with the next sound
    });
    return file;
  }

  function soundNow(sound: AnySound, asked: number) {
    const source = fetched();
    if (!source || volume === 0) return;
    if (source.state() === 'loaded') source.volume(volume, source.play(sound));
    else if (source.state() === 'loading') {
      source.once('load', () => {
        if (performance.now() - asked < PATIENCE) soundNow(sound, asked);
      });
    }
  }

  function later(sound: AnySound, wait: number) {
    const asked = performance.now() + wait;
    timers.after(wait, () => soundNow(sound, asked));
  }

  fetched();
  return {
    play(sound) {
      const now = performance.now();
      const at = Math.max(now, free);
      if (at - now > PATIENCE) return;
      free = at + APART;
      later(sound, at - now);
    },
    aside: later,
    rain: (on) => rain.turn(on, fetched, volume),
    volume(next) {
      if (next === volume) return;
      volume = next;
      const file = fetched();
      file?.volume(next);
      if (file) rain.pour(file, next);
    },
    destroy() {
      timers.clear();
      rain.stop();
      howl?.unload();
    },
  };
}

interface Rain {
  /** Starts or stops the rain; `fetch` gives the file of the sounds, null while the volume is 0. */
  turn(on: boolean, fetch: () => Howl | null, volume: number): void;
  /** Starts the rain if it was asked for and does not play yet. */
  pour(file: Howl, volume: number): void;
  /** Forgets the rain without touching its file, which is being freed. */
  stop(): void;
}

function openRain(): Rain {
  let raining = false;
  let drops: number | null = null; // howler's id of the playing rain

  function pour(file: Howl, volume: number) {
    if (file.state() !== 'loaded' || !raining || drops !== null) return;
    drops = file.play('rain');
    file.fade(0, volume, RAIN_FADE, drops);
  }

  function dry(file: Howl) {
    if (drops === null) return;
    const id = drops;
    drops = null;
    file.fade(Number(file.volume(id)), 0, RAIN_FADE, id);
    file.once('fade', () => file.stop(id), id);
  }

  return {
    turn(on, fetch, volume) {
      if (on === raining) return;
      raining = on;
      const file = fetch();
      if (!file) return;
      if (on) pour(file, volume);
      else dry(file);
    },
    pour,
    stop() {
      raining = false;
    },
  };
}

/** Timers that can be cleared all at once. */
function openTimers(): { after(wait: number, work: () => void): void; clear(): void } {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  return {
    after(wait, work) {
      if (wait <= 0) return work();
      const timer = setTimeout(() => {
        waiting.delete(timer);
        work();
      }, wait);
      waiting.add(timer);
    },
    clear() {
      for (const timer of waiting) clearTimeout(timer);
    },
  };
}
