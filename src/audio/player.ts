/** Plays one thing that goes round at a time: what is wanted next fades in while what was there fades out. */
import type { SoundFile } from './files.ts';
import { type Mix, openTheme, type Theme } from './theme.ts';

/** What is to be heard: its name, and how loud each of its layers is, 0–1. */
export interface Wanted {
  readonly name: string;
  readonly levels: Mix;
}

export interface Player {
  /** Null: silence. Nothing is fetched while the volume is 0. */
  want(next: Wanted | null): void;
  volume(volume: number): void;
  leave(ms: number): void;
}

/** `change`: ms in which one gives way to the next, or to none. */
export function openPlayer(loudness: number, change: number, fileOf: (layer: string) => SoundFile): Player {
  let volume = loudness;
  let theme: Theme | null = null;
  let fading: Theme | null = null; // the one before
  let playing: string | null = null;
  let wanted: Wanted | null = null;

  function follow() {
    if (wanted?.name !== playing) {
      fading?.leave(0);
      theme?.leave(change);
      [fading, theme] = [theme, null];
      playing = null;
    }
    if (!wanted) return;
    if (theme) theme.level(wanted.levels);
    else if (volume > 0) {
      theme = openTheme(wanted.levels, volume, fileOf);
      playing = wanted.name;
    }
  }

  return {
    want(next) {
      wanted = next;
      follow();
    },
    volume(next) {
      volume = next;
      theme?.volume(next);
      fading?.volume(next);
      follow();
    },
    leave(ms) {
      fading?.leave(0);
      theme?.leave(ms);
    },
  };
}
