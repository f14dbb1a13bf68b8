/** Stage and sound of a play. What brings them is fetched apart: the first choice does not wait for it. */
import type { Settings } from '../look/settings.ts';
import type { Play } from '../play/play.ts';
import type { Step } from '../play/step.ts';
import type { StageSetup } from '../stage/stage.ts';
import type { Line } from '../story/beat.ts';

export interface StageAndSound {
  cue(line: Line): void;
  show(step: Step): void;
  /** Draws everything anew: the player went back, or the story was rebuilt. */
  reset(): void;
  destroy(): void;
}

export interface StageAndSoundSetup {
  readonly people: StageSetup['people'];
  readonly settings: { readonly value: Settings; subscribe(heard: (value: Settings) => void): () => void };
  readonly stage: HTMLElement; // an element that has a size
  readonly words: HTMLElement; // the reader, over the stage; its <main> hides the stage's lower part
  play(): Play; // as it stands
  line(): number; // lines of the present moment in view
  onBare(bare: boolean): void; // whether something else has to be shown behind the words
}

/** Begins to download what is small of the stage while the page is drawn; Phaser is only fetched when it joins. */
export function prefetchStage(): void {
  Promise.all([import('./guests.ts'), import('../stage/stage.ts')]).catch(() => {}); // a failure is handled where they are mounted
}

/** Brings stage and sound. Never throws: whatever does not come is asked for again at a later decision. */
export function mountStageAndSound(setup: StageAndSoundSetup): StageAndSound {
  let here: StageAndSound | null = null; // from then on it knows the whole play by itself
  let gone = false;

  async function bring(): Promise<void> {
    asked = true;
    try {
      const { inviteGuests } = await import('./guests.ts');
      if (!gone) here = inviteGuests(setup);
    } catch (error) {
      console.warn('Stage and sound did not arrive; the story goes on without them.', error);
      asked = false;
      if (!gone) setup.onBare(true);
    }
  }

  let asked = false;
  void bring();
  return {
    cue: (line) => here?.cue(line),
    show(step) {
      here?.show(step);
      if (!asked) void bring();
    },
    reset: () => here?.reset(),
    destroy() {
      gone = true;
      here?.destroy();
    },
  };
}
