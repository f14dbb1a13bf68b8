/** The short sounds and the rain, all from one file. */
import { Howl } from 'howler';
import { FORMATS, soundsFile } from './files.ts';
import type { AnySound } from './score.ts';

const APART = 420; // ms between two sounds of lines that came at once
const PATIENCE = 1300; // ms after which a sound is no longer of its moment
const RAIN_FADE = 1500; // ms

export interface Effects {
  /** Plays a sound of the story in its turn; drops it where its turn would come too late. */
  play(sound: AnySound): void;
  /** Plays a sound over all others, `wait` ms from now. */
  aside(sound: AnySound, wait: number): void;
  rain(on: boolean): void;
  /** How loud all sounds are, 0–1; at once. */
  volume(volume: number): void;
  destroy(): void;
}

export function openEffects(loudness: number): Effects {
  let volume = loudness;
  let howl: Howl | null = null;
  let drops: number | null = null;
  let raining = false;
  let free = 0; // when the next sound may begin
  const timers = new Set<ReturnType<typeof setTimeout>>();

  /** Null while nothing is to be heard: then nothing is fetched. */
  function fetched(): Howl | null {
    if (howl || volume === 0) return howl;
    const { src, sprite } = soundsFile();
    if (src.length === 0) return null;
    howl = new Howl({ src, sprite, format: FORMATS, volume });
    howl.once('load', pour);
    return howl;
  }

  function pour() {
    if (howl?.state() !== 'loaded' || !raining || drops !== null) return;
    drops = howl.play('rain');
    howl.fade(0, volume, RAIN_FADE, drops);
  }

  function dry() {
    if (!howl || drops === null) return;
    const [source, id] = [howl, drops];
    drops = null;
    source.fade(Number(source.volume(id)), 0, RAIN_FADE, id);
    source.once('fade', () => source.stop(id), id);
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
    if (wait <= 0) return soundNow(sound, asked);
    const timer = setTimeout(() => {
      timers.delete(timer);
      soundNow(sound, asked);
    }, wait);
    timers.add(timer);
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
    rain(on) {
      if (on === raining) return;
      raining = on;
      fetched();
      if (on) pour();
      else dry();
    },
    volume(next) {
      if (next === volume) return;
      volume = next;
      fetched()?.volume(next);
      pour();
    },
    destroy() {
      for (const timer of timers) clearTimeout(timer);
      raining = false;
      howl?.unload();
    },
  };
}
