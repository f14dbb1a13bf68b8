/** One layer of a theme: a file that goes round, silent until its level says otherwise. */
import { Howl } from 'howler';
import { loopFile, ROUND } from './files.ts';
import { SOUND_FORMATS } from './format.ts';

const IN_TIME = 0.02; // s by which layers may be apart without being heard

export interface PlayingLayer {
  level: number; // 0–1: the level it has or is fading to
  /** True once its file was loaded or has failed. */
  settled(): boolean;
  /** True once its file has failed. */
  failed(): boolean;
  /** True while its file is loaded and not playing. */
  ready(): boolean;
  /** Plays, still silent, as if it had begun `elapsed` seconds ago. */
  begin(elapsed: number): void;
  /** Fades to its level times `volume` (0–1) in `ms`. */
  fade(volume: number, ms: number): void;
  volume(volume: number): void;
  unload(): void;
}

/** Begins to load the layer of this name; null when there is no such file. `onSettled`: it was loaded or failed. */
export function fetchLayer(name: string, level: number, onSettled: () => void): PlayingLayer | null {
  const { src, sprite, start, length } = loopFile(name);
  if (src.length === 0) return null;
  let settled = false;
  let id: number | null = null;
  const howl = new Howl({ src, sprite, format: SOUND_FORMATS, preload: false });
  const settle = () => {
    settled = true;
    onSettled();
  };
  howl.once('load', settle);
  howl.once('loaderror', settle);
  howl.load();
  return {
    level,
    settled: () => settled,
    failed: () => settled && id === null && howl.state() === 'unloaded',
    ready: () => id === null && howl.state() === 'loaded',
    begin(elapsed) {
      id = howl.play(ROUND);
      howl.volume(0, id);
      if (elapsed > IN_TIME) howl.seek(start + (elapsed % length), id);
    },
    fade(volume, ms) {
      if (id !== null) howl.fade(Number(howl.volume(id)), this.level * volume, ms, id);
    },
    volume(volume) {
      if (id !== null) howl.volume(this.level * volume, id);
    },
    unload: () => void howl.unload(),
  };
}
