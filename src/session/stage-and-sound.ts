/** Stage and sound of a play. What brings them is fetched apart: the first choice does not wait for it. */
import type { StageAndSound, StageAndSoundSetup } from './stage-and-sound-setup.ts';

/** Begins to download what is small of the stage while the page is drawn; Phaser is only fetched when it joins. */
export function prefetchStage(): void {
  Promise.all([import('./guests.ts'), import('../stage/stage.ts')]).catch(() => {}); // a failure is handled where they are mounted
}

/** Brings stage and sound. Never throws: whatever does not come is asked for again at a later decision. */
export function mountStageAndSound(setup: StageAndSoundSetup): StageAndSound {
  let here: StageAndSound | null = null; // from then on it knows the whole play by itself
  let asked = false; // it is on its way, or here
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

  void bring();
  return {
    hold: () => here?.hold(),
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
