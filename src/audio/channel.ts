/** A channel plays one theme at a time and fades it into the next: one channel for music, one for the tone of the place. */
import type { Levels } from './score.ts';
import { openTheme, type Theme } from './theme.ts';

export interface Channel {
  /** Fades to this theme, with its layers at these levels (0–1); null: to silence. */
  play(name: string | null, levels: Levels): void;
  /** 0–1, at once. While it is 0 nothing is fetched. */
  volume(volume: number): void;
  destroy(): void;
}

/** `loudness`: 0–1. `change`: ms of the fade from one theme to the next or to silence; `leaving`: ms of the last fade. */
export function openChannel(loudness: number, change: number, leaving: number): Channel {
  const sounding = new Map<string, Theme>(); // also those that are fading out: one that is wanted again in time continues
  let volume = loudness;
  let wanted: { readonly name: string | null; readonly levels: Levels } = { name: null, levels: {} };

  function follow() {
    const { name, levels } = wanted;
    for (const [other, theme] of sounding) if (other !== name) theme.leave(change);
    if (name === null) return;
    const theme = sounding.get(name);
    if (theme) theme.level(levels);
    else if (volume > 0)
      sounding.set(
        name,
        openTheme(levels, volume, () => sounding.delete(name)),
      );
  }

  return {
    play(name, levels) {
      wanted = { name, levels };
      follow();
    },
    volume(next) {
      volume = next;
      for (const theme of sounding.values()) theme.volume(next);
      follow();
    },
    destroy() {
      for (const theme of sounding.values()) theme.leave(leaving);
    },
  };
}
