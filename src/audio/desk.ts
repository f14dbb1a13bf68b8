/** Where all sound of a play comes together: one music, one room, the rain, the short sounds. Still while the page is hidden. */
import { Howler } from 'howler';
import { openEffects } from './effects.ts';
import { musicFile, toneFile } from './files.ts';
import { TONE_OF } from './places.ts';
import { openPlayer } from './player.ts';
import type { Air, AnySound, Levels } from './score.ts';

const CHANGE = 2500; // ms in which one music, or one room, gives way to the next
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
  volumes(volumes: Volumes): void;
  destroy(): void;
}

export function openDesk(loudness: Volumes): Desk {
  const effects = openEffects(loudness.sounds);
  const music = openPlayer(loudness.music, CHANGE, musicFile);
  const room = openPlayer(loudness.sounds, CHANGE, toneFile);
  const stopWatching = stillWhenHidden();
  return {
    air(air, levels) {
      effects.rain(air.rain);
      music.want(air.music === 'none' ? null : { name: air.music, levels });
      const tone = air.place && TONE_OF[air.place];
      room.want(tone && { name: tone, levels: { [tone]: 1 } });
    },
    sound: effects.play,
    aside: effects.aside,
    volumes(next) {
      effects.volume(next.sounds);
      music.volume(next.music);
      room.volume(next.sounds);
    },
    destroy() {
      music.leave(LEAVING);
      room.leave(LEAVING);
      effects.destroy();
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
