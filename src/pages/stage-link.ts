/** Between play and stage: brings the stage when the page is idle, and lets the play go on without it for ever. */
import type { Signal } from '@preact/signals';
import type { Play } from '../play/play.ts';
import type { Step } from '../play/step.ts';
import type { Settings } from '../reader/settings.ts';
import type { Stage, StageSetup } from '../stage/stage.ts';
import type { Line } from '../story/beat.ts';
import { whenIdle } from './idle.ts';

export interface StageLink {
  cue(line: Line): void;
  show(step: Step): void;
  /** The play went somewhere else: back, or into another build of the story. */
  reset(): void;
  destroy(): void;
}

export interface StageLinkSetup {
  readonly people: StageSetup['people'];
  readonly settings: Signal<Settings>;
  readonly words: HTMLElement; // what lies over the stage; its <main> hides the lower part
  play(): Play; // as it stands
  line(): number; // lines of the present moment in view
  onBare(): void; // there will be no stage
}

/** The stage comes into `element`; where it does not arrive or cannot be drawn, `onBare` is told. */
export function bringStage(element: HTMLElement, setup: StageLinkSetup): StageLink {
  let stage: Stage | null = null;
  let uncover = () => {};
  let gone = false;

  function open() {
    const { opening, steps } = setup.play();
    stage?.open(opening, steps, setup.line());
  }

  async function bring() {
    const { mountStage } = await import('../stage/stage.ts');
    if (gone) return;
    const mounted = await mountStage(element, { people: setup.people, settings: setup.settings });
    if (gone) return mounted.destroy();
    if (!mounted.drawn) setup.onBare();
    stage = mounted;
    uncover = followCover(element, setup.words, mounted);
    open();
  }

  const dismiss = whenIdle(() => {
    bring().catch((error: unknown) => {
      console.warn('The stage did not arrive; the story goes on without it.', error);
      if (!gone) setup.onBare();
    });
  });
  return {
    cue: (line) => stage?.cue(line),
    show: (step) => stage?.show(step),
    reset: open,
    destroy() {
      gone = true;
      dismiss();
      uncover();
      stage?.destroy();
    },
  };
}

/** Tells the stage how much of it the words hide, as they grow and shrink. */
function followCover(element: HTMLElement, words: HTMLElement, stage: Stage): () => void {
  const card = words.querySelector('main');
  if (!card || typeof ResizeObserver === 'undefined') return () => {};
  const measure = () => {
    const hidden = element.getBoundingClientRect().bottom - card.getBoundingClientRect().top;
    stage.cover(Math.max(0, hidden));
  };
  const observer = new ResizeObserver(measure);
  observer.observe(card);
  observer.observe(element);
  return () => observer.disconnect();
}
