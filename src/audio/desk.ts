/** Where all sound of a play comes together: one music, one room, the rain, the short sounds. Still while the page is hidden. */
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
  /** What goes on sounding, and how loud its layers are. */
  air(air: Air, levels: Levels): void;
  /** A sound of the story, in its turn. */
  sound(sound: AnySound): void;
  /** A sound over all others, `wait` ms from now. */
  aside(sound: AnySound, wait: number): void;
  /** The motif of the story's thing, a little later. */
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

/** Stops the clock of all sound while nobody looks; what played goes on where it was. */
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
