/** Moves the reading on: what a press, a step and the clock do to it. The only place where the reader waits. */
import { type Signal, signal } from '@preact/signals';
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';
import { isStill } from './motion.ts';
import { isIncoming } from './people.ts';
import type { ReaderCallbacks, ReaderSetup } from './reader.tsx';
import {
  acted,
  askFor,
  beginReading,
  flowsOn,
  nextLine,
  type Pace,
  presentMoment,
  type Reading,
  reveal,
  takeStep,
  turnOf,
} from './reading.ts';
import type { Voice } from './voice.ts';

/** How long the other one types before a message comes, in ms; a press of Next cuts it short. */
const TYPING = 1100;

export interface Controller {
  readonly reading: Signal<Reading | null>;
  readonly typing: Signal<boolean>; // the other one is writing
  open(opening: Moment, steps: readonly Step[], line: number): void;
  show(step: Step): void;
  next(): void;
  choose(index: number): void;
  destroy(): void;
}

export function createController(setup: ReaderSetup, callbacks: ReaderCallbacks, voice: Voice): Controller {
  const reading = signal<Reading | null>(null);
  const typing = signal(false);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let gone = false;

  function pace(): Pace {
    const { wholeBeat, skipRead } = setup.settings.peek();
    return { wholeBeat, passes: (line) => skipRead && setup.wasRead(line) };
  }

  function stopTyping() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    typing.value = false;
  }

  function bring(now: Reading) {
    stopTyping();
    const then = reveal(now, pace());
    const flows = flowsOn(then, pace()); // before the lines count as read
    reading.value = then;
    const lines = presentMoment(then).beat.lines.slice(now.shown, then.shown);
    lines.forEach((line, n) => {
      callbacks.onLine(line, now.shown + n + 1);
    });
    if (setup.settings.peek().readAloud) voice.say(lines);
    // Not at once: whoever gave the last step finishes with it before the next is asked for.
    if (flows) queueMicrotask(() => reading.peek() === then && askOther(then));
  }

  function bringOrType(now: Reading) {
    const line = nextLine(now);
    if (line && typesFirst(line)) {
      reading.value = now;
      typing.value = true;
      timer = setTimeout(() => reading.value && bring(reading.value), TYPING);
    } else {
      bring(now);
    }
  }

  function typesFirst(line: Line): boolean {
    const settings = setup.settings.peek();
    if (isStill(settings) || settings.wholeBeat || pace().passes(line)) return false;
    return isIncoming(line, setup.people, setup.role);
  }

  function askOther(now: Reading) {
    if (gone || now.asked) return;
    reading.value = askFor(now);
    callbacks.onAdvance();
  }

  return {
    reading,
    typing,
    open(opening, steps, line) {
      stopTyping();
      voice.hush();
      const begun = beginReading(opening, steps, line);
      if (begun.shown === 0) bring(begun);
      else reading.value = begun;
    },
    show(step) {
      if (reading.value) bringOrType(takeStep(reading.value, step));
    },
    next() {
      const now = reading.value;
      if (!now || now.asked) return;
      const turn = turnOf(now);
      if (turn === 'lines' && typing.value) bring(now);
      else if (turn === 'lines') bringOrType(acted(now));
      else if (turn === 'other') askOther(acted(now));
    },
    choose(index) {
      const now = reading.value;
      if (!now || now.asked || turnOf(now) !== 'choices') return;
      const option = presentMoment(now).beat.options[index];
      if (!option) return;
      voice.hush();
      reading.value = askFor(acted(now));
      callbacks.onChoose(option.id);
    },
    destroy() {
      gone = true;
      stopTyping();
      voice.hush();
    },
  };
}
