/** Music and sounds of a play: the only entry to this room. Everything else here is fetched at the first gesture. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import { airAfter, airSoFar, motifBetween, SILENT_AIR, soundsOf } from './air.ts';
import type { Desk } from './desk.ts';
import { onFirstGesture } from './gesture.ts';
import { endingSoundOf, type Loudness, levelsOf, threadSoundOf, volumesOf } from './score.ts';

/** How long after a choice the thread is heard: the story's own sounds come first. */
const AFTER_CHOICE = 650; // ms

/** A value that can be watched; a signal of @preact/signals is one. */
export interface Watched<T> {
  readonly value: T;
  subscribe(heard: (value: T) => void): () => void;
}

export interface AudioSetup {
  readonly settings: Watched<Loudness>;
}

export interface Audio {
  /** Begins, resumes or goes back: music, room and rain as they were then, `line` lines of the last moment read. */
  open(opening: Moment, steps: readonly Step[], line: number): void;
  /** A line came into view: its music and its sounds. */
  cue(line: Line): void;
  /** A choice was made: the music changes with the bond, and a sound tells what happened to the thread. */
  show(step: Step): void;
  /** Fades out and frees all files. */
  destroy(): void;
}

/**
 * Opens the sound of a play. Nothing is fetched and nothing plays before the first gesture, nor while it is muted.
 * Never fails: a file that does not come, or a device without sound, leaves the play as it is.
 */
export function mountAudio({ settings }: AudioSetup): Audio {
  let air = SILENT_AIR;
  let now: Moment | null = null;
  let desk: Desk | null = null;
  let gone = false;
  let lost = false; // a part of it did not arrive

  const follow = () => attempt(() => desk?.air(air, levelsOf(air.music, now?.bond ?? null)));

  async function wake() {
    lost = false;
    try {
      const { openDesk } = await import('./desk.ts');
      if (!gone) desk = openDesk(volumesOf(settings.value));
      follow();
    } catch (error) {
      // By name, so that sound knows nothing of how parts come.
      lost = error instanceof Error && error.name === 'PartLost';
      console.warn('There is no sound here; the story goes on without it.', error);
    }
  }

  const sleep = onFirstGesture(() => void wake());
  const unfollow = settings.subscribe((next) => attempt(() => desk?.volumes(volumesOf(next))));

  return {
    open(opening, steps, line) {
      air = airSoFar(opening, steps, line);
      now = steps.at(-1)?.next ?? opening;
      follow();
    },
    cue(line) {
      const before = air;
      air = airAfter(before, line);
      follow();
      const motif = motifBetween(before, air);
      if (motif) attempt(() => desk?.motif(motif));
      // Not rain: it was started above, since it keeps sounding.
      for (const sound of soundsOf(line)) if (sound !== 'rain') attempt(() => desk?.sound(sound));
      const last = now && endingSoundOf(line, now);
      if (last) attempt(() => desk?.aside(last, AFTER_CHOICE));
    },
    show(step) {
      now = step.next;
      if (lost && !gone) void wake();
      follow();
      if (step.seat === 'player') attempt(() => desk?.aside('choice', 0));
      const thread = threadSoundOf(step);
      if (thread) attempt(() => desk?.aside(thread, AFTER_CHOICE));
    },
    destroy() {
      gone = true;
      sleep();
      unfollow();
      attempt(() => desk?.destroy());
      desk = null;
    },
  };
}

/** Catches whatever goes wrong with sound, so that the play goes on without it. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.warn('A sound could not be played.', error);
  }
}
