/** The mixing desk: music, tone of the place, rain and short sounds together. Pauses while the page is hidden. */
import { Howler } from 'howler';
import type { Air, ThemeId } from './air.ts';
import { openChannel } from './channel.ts';
import { openEffects } from './effects.ts';
import { openMotifs } from './motifs.ts';
import type { AnySound, Levels } from './score.ts';

const CHANGE = 2500; // ms in which one music gives way to the next, or to none
const WALK = 1800; // ms from one room into the next
const LEAVING = 800;

export interface Volumes {
  readonly music: number; // 0–1
  readonly sounds: number; // 0–1
}

export interface Desk {
  /** Sets what keeps sounding, and how loud its layers are (0–1). */
  air(air: Air, levels: Levels): void;
  /** Plays a sound of the story after those asked for before it. */
  sound(sound: AnySound): void;
  /** Plays a sound `wait` ms from now, whatever else sounds. */
  aside(sound: AnySound, wait: number): void;
  /** Plays a theme's motif for the story's object, a little later. */
  motif(theme: ThemeId): void;
  volumes(volumes: Volumes): void;
  destroy(): void;
}

export function openDesk(loudness: Volumes): Desk {
  const song = openChannel(loudness.music, CHANGE, LEAVING);
  const room = openChannel(loudness.sounds, WALK, LEAVING);
  const effects = openEffects(loudness.sounds);
  const motifs = openMotifs(loudness.music);
  const stopWatching = stillWhenHidden();
  return {
    air({ music, rain, tone }, levels) {
      effects.rain(rain);
      song.play(music === 'none' ? null : music, levels);
      room.play(tone, tone ? { [tone]: 1 } : {});
    },
    sound: effects.play,
    aside: effects.aside,
    motif: motifs.play,
    volumes({ music, sounds }) {
      effects.volume(sounds);
      motifs.volume(music);
      song.volume(music);
      room.volume(sounds);
    },
    destroy() {
      song.destroy();
      room.destroy();
      effects.destroy();
      motifs.destroy();
      stopWatching();
    },
  };
}

/** Pauses all sound while the page is hidden and resumes it where it was. Returns a function that undoes this. */
function stillWhenHidden(): () => void {
  let stopped = false;
  const apply = () => {
    // Without Web Audio there is no clock to stop; howler has set it up with the first sound.
    if (!Howler.ctx || document.hidden === stopped) return;
    stopped = document.hidden;
    const done = stopped ? Howler.ctx.suspend() : Howler.ctx.resume();
    done.catch(() => {}); // a device that refuses stays as it is
  };
  document.addEventListener('visibilitychange', apply);
  apply();
  return () => {
    document.removeEventListener('visibilitychange', apply);
    if (stopped) Howler.ctx?.resume().catch(() => {});
  };
}
