/** Motifs: a few notes, played when a story's object is shown or changes hands. Fetched when first needed. */
import { Howl } from 'howler';
import type { ThemeId } from './air.ts';
import { motifFile } from './files.ts';
import { SOUND_FORMATS } from './format.ts';

const BEHIND = 900; // ms after the line: its own sounds come first
const PATIENCE = 2500; // ms after which a late motif is dropped

export interface Motifs {
  play(theme: ThemeId): void;
  /** 0–1, at once. */
  volume(volume: number): void;
  destroy(): void;
}

export function openMotifs(loudness: number): Motifs {
  let volume = loudness;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const howls = new Map<ThemeId, Howl>();

  function fetched(theme: ThemeId): Howl | null {
    const known = howls.get(theme);
    const src = motifFile(theme);
    if (known || src.length === 0) return known ?? null;
    const howl = new Howl({ src, format: SOUND_FORMATS, volume });
    howls.set(theme, howl);
    howl.once('loaderror', () => howls.delete(theme)); // asked for again the next time
    return howl;
  }

  return {
    play(theme) {
      const howl = volume > 0 ? fetched(theme) : null;
      if (!howl) return;
      const due = performance.now() + BEHIND;
      const play = () => {
        if (volume === 0 || performance.now() - due > PATIENCE) return;
        if (howl.state() === 'loaded') howl.play();
        else howl.once('load', play);
      };
      clearTimeout(timer); // two at once would be one too many
      timer = setTimeout(play, BEHIND);
    },
    volume(next) {
      volume = next;
      for (const howl of howls.values()) howl.volume(next);
    },
    destroy() {
      clearTimeout(timer);
      for (const howl of howls.values()) howl.unload();
    },
  };
}
