/** Who joins a play once its words stand: stage and sound, when the page is idle. It goes on without them where they do not come. */

import { afterPaint } from '../look/after-paint.ts';
import { savesData, whenIdle } from '../look/idle.ts';
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
  hold?(on: boolean): void; // while words are on their way
  destroy(): void;
}

/** Brings stage and sound when the browser is idle. Never throws: if either fails to come, the play goes on without it. */
export function inviteGuests(setup: StageAndSoundSetup): StageAndSound {
  const joined = new Set<Companion>();
  let gone = false;
  const words = holdFor((on) => {
    for (const companion of joined) companion.hold?.(on);
  });
  const tellLater = afterPaint((news: (companion: Companion) => void) => {
    for (const companion of joined) news(companion);
  }, words.painted);

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

  const stage = invite(
    async () => join(bringStage(setup)),
    (error) => {
      if (gone) return;
      console.warn('The stage did not arrive; the story goes on without it.', error);
      setup.onBare(true);
    },
  );
  const sound = invite(
    async () => join(bringAudio(setup)),
    (error) => gone || console.warn('The sound did not arrive; the story goes on without it.', error),
  );
  const dismiss = whenIdle(() => {
    // Music is as large as all pictures together: on a slow network it lets them pass.
    void Promise.race([stage.ask(), patience()]).then(async () => {
      if (!gone) await sound.ask();
    });
  });
  return {
    hold: words.coming,
    cue(line) {
      words.coming();
      tellLater.push((companion) => companion.cue(line));
    },
    show(step) {
      words.coming();
      tellLater.push((companion) => companion.show(step));
      if (gone) return;
      stage.askAgain();
      sound.askAgain();
    },
    reset() {
      tellLater.drop();
      words.painted();
      for (const companion of joined) open(companion);
    },
    destroy() {
      gone = true;
      tellLater.drop();
      words.painted();
      dismiss();
      for (const companion of joined) companion.destroy();
    },
  };
}

/** Somebody who is asked to come; who was lost on the way is asked for again at a later decision. */
function invite(come: () => Promise<void>, onLost: (error: unknown) => void) {
  let lost = false;
  const ask = async () => {
    lost = false;
    try {
      await come();
    } catch (error) {
      lost = isPartLost(error);
      onLost(error);
    }
  };
  return { ask, askAgain: () => void (lost && ask()) };
}

/** Words that do not come, as where a choice is not taken, hold nobody up for longer than that, in ms. */
const HELD = 400;

/** Holds companions from a press until its words are painted: a picture that is drawn meanwhile would delay them. */
function holdFor(hold: (on: boolean) => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const painted = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    hold(false);
  };
  return {
    painted,
    coming() {
      if (timer === null) hold(true);
      else clearTimeout(timer);
      timer = setTimeout(painted, HELD);
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
    sparing: savesData,
    onBare: setup.onBare,
  });
  const uncover = followCover(setup.stage, setup.words, stage);
  return {
    open: stage.open,
    cue: stage.cue,
    show: stage.show,
    hold: stage.hold,
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
