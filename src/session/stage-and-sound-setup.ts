/** The types between a play and what brings its stage and sound. */
import type { Settings } from '../look/settings.ts';
import type { Play } from '../play/play.ts';
import type { Step } from '../play/step.ts';
import type { StageSetup } from '../stage/stage.ts';
import type { Line } from '../story/beat.ts';

export interface StageAndSound {
  /** The player has pressed: nothing is drawn until the words that come of it stand there. */
  hold(): void;
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
