/** The entry to the reading layer: shows the words of a play, its choices and its meters. */
import { computed } from '@preact/signals';
import { render } from 'preact';
import type { Settings } from '../look/settings.ts';
import type { Moment, Step } from '../play/step.ts';
import { createController } from './controller.ts';
import type { ReaderCallbacks, ReaderSetup } from './setup.ts';
import { ReaderView } from './view.tsx';
import { createVoice } from './voice.ts';
import './reader.css';

export interface Reader {
  /** Begins or resumes a play. `line`: how many lines of the last moment were read already; all moments before it were. */
  open(opening: Moment, steps: readonly Step[], line: number): void;
  show(step: Step): void;
  /** Before decision `n` the player is asked what they see in the other; null: before none. */
  stopBefore(n: number | null): void;
  destroy(): void;
}

/**
 * Puts the reading layer into an element. It fills its nearest positioned ancestor and lets the stage behind shine
 * through; on a tall narrow screen it leaves the upper `--stage-share` of the height to the stage.
 */
export function mountReader(element: HTMLElement, given: ReaderSetup, told: ReaderCallbacks): Reader {
  const { setup, callbacks } = given.room ? ofRoom(given, told) : { setup: given, callbacks: told };
  const voice = createVoice(setup.people);
  const controller = createController(setup, callbacks, voice);
  render(<ReaderView setup={setup} callbacks={callbacks} controller={controller} />, element);
  return {
    open: controller.open,
    show: controller.show,
    stopBefore(n) {
      controller.stop.value = n;
    },
    destroy() {
      controller.destroy();
      render(null, element);
    },
  };
}

/** In class a beat stands whole or not by a setting of its own: what is read alone stays as it is set. */
function ofRoom(setup: ReaderSetup, callbacks: ReaderCallbacks) {
  const own = setup.settings;
  return {
    setup: { ...setup, settings: computed(() => ({ ...own.value, wholeBeat: own.value.wholeBeatInClass })) },
    callbacks: {
      ...callbacks,
      onSettings: (next: Settings) =>
        callbacks.onSettings({ ...next, wholeBeat: own.peek().wholeBeat, wholeBeatInClass: next.wholeBeat }),
    },
  };
}
