/** The stage: two people and the thread between them, drawn behind the words. The only entry to this room. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import { type MotionSetting, motionFor } from './motion.ts';
import type { Names, StagePicture } from './picture.ts';
import { openPictures } from './pictures.ts';
import { pictureAfter, roomsIn } from './recall.ts';
import { afterLine, afterStep, openPicture } from './scene.ts';
import type { Theatre } from './theatre.ts';
import { describeStage } from './words.ts';

/** A value that can be watched; a signal of @preact/signals is one. */
export interface Watched<T> {
  readonly value: T;
  subscribe(heard: (value: T) => void): () => void;
}

export interface StageSetup {
  readonly people: Names;
  readonly now: Moment | null; // where the play stands: its pictures are loaded while Phaser is
  readonly settings: Watched<{ readonly motion: MotionSetting }>;
  /** Whether the device is to save its battery, or its owner's data. */
  sparing(): boolean;
  /** Whether nothing is drawn for now: at the start, and when the graphics card was reset or has come back. */
  onBare(bare: boolean): void;
}

export interface Stage {
  /** Begins or resumes: shows at once how the stage looks after `line` lines of the play's last moment. */
  open(opening: Moment, steps: readonly Step[], line: number): void;
  /** A line came into view: its scene, moods and poses. */
  cue(line: Line): void;
  /** A choice was made: the bond, and what it does to the two and the thread. */
  show(step: Step): void;
  /** How many CSS pixels at the bottom are hidden by what lies over the stage. */
  cover(pixels: number): void;
  /** While true nothing is drawn: words are on their way, and they go first. */
  hold(on: boolean): void;
  destroy(): void;
}

const CALM_MEDIA = '(prefers-reduced-motion: reduce)';

/**
 * Opens the stage in an element that has a size. Where nothing can be drawn (no canvas, no script for it) the stage only
 * keeps its words. Rejects when a part of it did not arrive, and leaves nothing behind then. With the first picture the
 * element becomes one image with a text that follows.
 */
export async function mountStage(element: HTMLElement, setup: StageSetup): Promise<Stage> {
  const host = document.createElement('div');
  Object.assign(host.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  element.append(host);
  const bare = (lost: boolean) => {
    host.style.visibility = lost ? 'hidden' : '';
    setup.onBare(lost);
  };
  const theatre = await openOrNot(host, setup, bare);
  bare(theatre === null);
  const words = wordsOf(element);
  const stopMotion = theatre ? followMotion(setup, theatre) : () => {};

  let opening: Moment | null = null;
  let steps: readonly Step[] = [];
  let picture = openPicture(setup.people);

  function draw(next: StagePicture): void {
    picture = next;
    words.tell(describeStage(next));
    theatre?.draw(next);
  }
  const moment = () => steps.at(-1)?.next ?? opening;

  return {
    open(first, taken, line) {
      opening = first;
      steps = taken;
      draw(pictureAfter(setup.people, first, taken, line));
      theatre?.expect(roomsIn(moment()));
    },
    cue(line) {
      draw(afterLine(picture, line, moment()));
    },
    show(step) {
      if (step.n <= picture.steps) {
        // Back at an earlier decision: what came after it has not happened.
        steps = steps.slice(0, step.n - 1);
        picture = pictureAfter(setup.people, opening, steps, Number.POSITIVE_INFINITY);
      }
      steps = [...steps, step];
      draw(afterStep(picture, step));
      theatre?.expect(roomsIn(step.next));
    },
    cover(pixels) {
      theatre?.cover(pixels);
    },
    hold(on) {
      theatre?.hold(on);
    },
    destroy() {
      stopMotion();
      theatre?.destroy();
      host.remove();
      words.remove();
    },
  };
}

async function openOrNot(
  host: HTMLElement,
  { people, now }: StageSetup,
  onLost: (lost: boolean) => void,
): Promise<Theatre | null> {
  // Asked before Phaser is fetched: its start-up takes a canvas for granted.
  if (!document.createElement('canvas').getContext?.('2d')) return null;
  try {
    const { openTheatre } = await import('./theatre.ts');
    const pictures = openPictures();
    pictures.ahead(roomsIn(now)[0], Object.values<string>({ ...people })); // they come while Phaser starts
    return await openTheatre(host, { names: people, pictures, onLost });
  } catch (error) {
    // A part that did not arrive is asked for again. By name, so that the stage knows nothing of how parts come.
    if (error instanceof Error && error.name === 'PartLost') {
      host.remove();
      throw error;
    }
    console.warn('The stage cannot be drawn here; the game goes on in words.', error);
    return null;
  }
}

function followMotion(
  { settings, sparing }: Pick<StageSetup, 'settings' | 'sparing'>,
  theatre: Theatre,
): () => void {
  const media = window.matchMedia(CALM_MEDIA);
  let { motion } = settings.value;
  const apply = () => theatre.move(motionFor(motion, { calm: media.matches, sparing: sparing() }));
  media.addEventListener('change', apply);
  const stop = settings.subscribe((next) => {
    motion = next.motion;
    apply();
  });
  return () => {
    media.removeEventListener('change', apply);
    stop();
  };
}

interface StageWords {
  tell(words: string): void;
  remove(): void;
}

/** Makes the element one image whose name is a hidden text; not live, for the reader tells the story. */
function wordsOf(element: HTMLElement): StageWords {
  const words = document.createElement('span');
  words.id = 'stage-words';
  Object.assign(words.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  return {
    tell(text) {
      words.textContent = text;
      if (words.parentElement) return;
      element.append(words);
      element.setAttribute('role', 'img'); // an image has a name from its first moment on
      element.setAttribute('aria-labelledby', words.id);
    },
    remove() {
      words.remove();
      for (const name of ['role', 'aria-labelledby']) element.removeAttribute(name);
    },
  };
}
