/** Where all sound of a play comes together: one music, the rain, the short sounds. Still while the page is hidden. */
import { Howler } from 'howler';
import { openEffects } from './effects.ts';
import type { Air, AnySound, Levels } from './score.ts';
import { openTheme, type Theme } from './theme.ts';

const CHANGE = 2500; // ms in which one music gives way to the next, or to none
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
  let { music: volume } = loudness;
  const effects = openEffects(loudness.sounds);
  let theme: Theme | null = null;
  let fading: Theme | null = null; // the one before
  let playing: Air['music'] = 'none';
  let wanted: { readonly music: Air['music']; readonly levels: Levels } = { music: 'none', levels: {} };

  function follow() {
    if (wanted.music !== playing) {
      fading?.leave(0);
      theme?.leave(CHANGE);
      [fading, theme] = [theme, null];
      playing = 'none';
    }
    if (theme) theme.level(wanted.levels);
    else if (wanted.music !== 'none' && volume > 0) {
      theme = openTheme(wanted.levels, volume);
      playing = wanted.music;
    }
  }

  const stopWatching = stillWhenHidden();
  return {
    air({ music, rain }, levels) {
      wanted = { music, levels };
      effects.rain(rain);
      follow();
    },
    sound: effects.play,
    aside: effects.aside,
    volumes({ music, sounds }) {
      volume = music;
      effects.volume(sounds);
      theme?.volume(music);
      fading?.volume(music);
      follow();
    },
    destroy() {
      fading?.leave(0);
      theme?.leave(LEAVING);
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
