/** Where one thing goes on sounding and gives way to the next: the music is one, the room another. */
import type { Levels } from './score.ts';
import { openTheme, type Theme } from './theme.ts';

export interface Channel {
  /** What is heard from now on, and how loud its layers are; null: nothing. */
  play(name: string | null, levels: Levels): void;
  /** 0–1, at once. While it is 0 nothing is fetched. */
  volume(volume: number): void;
  destroy(): void;
}

/** `change`: ms in which one gives way to the next, or to nothing; `leaving`: ms in which the last one does. */
export function openChannel(loudness: number, change: number, leaving: number): Channel {
  const sounding = new Map<string, Theme>(); // those on their way out too: what comes back in time goes on
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
