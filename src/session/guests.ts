/** Who joins a play once its words stand: stage and sound, when the page is idle. It goes on without them where they do not come. */

import { afterPaint } from '../look/after-paint.ts';
import { whenIdle } from '../look/idle.ts';
import { isPartLost } from '../look/parts.ts';
import type { Moment, Step } from '../play/step.ts';
import type { Stage } from '../stage/stage.ts';
import type { Line } from '../story/beat.ts';
import type { StageAndSound, StageAndSoundSetup } from './stage-and-sound-setup.ts';

/** How long sound waits for the stage, in ms: the pictures are downloaded first. */
const PATIENCE = 8000;

/** The methods that stage and audio have in common. */
interface Companion {
  open(opening: Moment, steps: readonly Step[], line: number): void;
  cue(line: Line): void;
  show(step: Step): void;
  destroy(): void;
}

/** Brings stage and sound when the browser is idle. Never throws: if either fails to come, the play goes on without it. */
export function inviteGuests(setup: StageAndSoundSetup): StageAndSound {
  const joined = new Set<Companion>();
  let gone = false;
  const tellLater = afterPaint((news: (companion: Companion) => void) => {
    for (const companion of joined) news(companion);
  });

  function open(companion: Companion) {
    const { opening, steps } = setup.play();
    companion.open(opening, steps, setup.line());
  }

  async function join(coming: Promise<Companion>) {
    const companion = await coming;
    if (gone) return companion.destroy();
    tellLater.flush(); // opening tells the new one all of it
    joined.add(companion);
    open(companion);
  }

  /** Somebody who joins once they are here; who was lost on the way is asked for again at a later decision. */
  function invite(bring: () => Promise<Companion>, onLost: (error: unknown) => void) {
    let lost = false;
    const ask = async () => {
      lost = false;
      try {
        await join(bring());
      } catch (error) {
        lost = isPartLost(error);
        if (!gone) onLost(error);
      }
    };
    return { ask, askAgain: () => void (lost && !gone && ask()) };
  }

  const stage = invite(
    () => bringStage(setup),
    (error) => {
      console.warn('The stage did not arrive; the story goes on without it.', error);
      setup.onBare(true);
    },
  );
  const sound = invite(
    () => bringAudio(setup),
    (error) => console.warn('The sound did not arrive; the story goes on without it.', error),
  );
  const dismiss = whenIdle(() => {
    // Music is as large as all pictures together: on a slow network it lets them pass.
    void Promise.race([stage.ask(), patience()]).then(async () => {
      if (!gone) await sound.ask();
    });
  });
  return {
    cue: (line) => tellLater.push((companion) => companion.cue(line)),
    show(step) {
      tellLater.push((companion) => companion.show(step));
      stage.askAgain();
      sound.askAgain();
    },
    reset() {
      tellLater.drop();
      for (const companion of joined) open(companion);
    },
    destroy() {
      gone = true;
      tellLater.drop();
      dismiss();
      for (const companion of joined) companion.destroy();
    },
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
}

async function bringStage(setup: StageAndSoundSetup): Promise<Companion> {
  const { mountStage } = await import('../stage/stage.ts');
  const stage = await mountStage(setup.stage, {
    people: setup.people,
    now: setup.play().moment,
    settings: setup.settings,
    onBare: setup.onBare,
  });
  const uncover = followCover(setup.stage, setup.words, stage);
  return {
    open: stage.open,
    cue: stage.cue,
    show: stage.show,
    destroy() {
      uncover();
      stage.destroy();
    },
  };
}

async function bringAudio({ settings }: StageAndSoundSetup): Promise<Companion> {
  const { mountAudio } = await import('../audio/audio.ts');
  return mountAudio({ settings });
}

/** Tells the stage how many px of it the words hide, each time that changes. Returns a function that stops. */
function followCover(element: HTMLElement, words: HTMLElement, stage: Stage): () => void {
  const card = words.querySelector('main');
  if (!card || typeof ResizeObserver === 'undefined') return () => {};
  const measure = () => {
    const hidden = element.getBoundingClientRect().bottom - card.getBoundingClientRect().top;
    stage.cover(Math.max(0, hidden));
  };
  const later = afterPaint<void>(measure);
  const observer = new ResizeObserver(() => later.push());
  observer.observe(card);
  observer.observe(element);
  return () => {
    observer.disconnect();
    later.drop();
  };
}
