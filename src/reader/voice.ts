/** Reading aloud with the browser's own voice: nothing leaves the device. */
import type { Line } from '../story/beat.ts';
import { type Names, sideOf, wordsOf } from './people.ts';

export interface ReadingVoice {
  /** Speaks these lines one after the other; stops what is being spoken first. */
  say(lines: readonly Line[]): void;
  hush(): void;
}

/** The two are told apart by pitch, 1 is the voice's own. Assumption: a fifth up and down is heard and not comic. */
const PITCH = { responsible: 0.9, hurt: 1.15, other: 1 } as const;

export function hasVoice(): boolean {
  return 'speechSynthesis' in window;
}

export function createVoice(people: Names): ReadingVoice {
  if (!hasVoice()) return { say() {}, hush() {} };
  return {
    say(lines) {
      speechSynthesis.cancel();
      for (const line of lines) {
        const words = new SpeechSynthesisUtterance(wordsOf(line));
        words.lang = document.documentElement.lang || 'en';
        const side = sideOf(line.speaker, people);
        if (side) words.pitch = PITCH[side];
        speechSynthesis.speak(words);
      }
    },
    hush() {
      speechSynthesis.cancel();
    },
  };
}
