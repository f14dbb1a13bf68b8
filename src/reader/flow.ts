/** Moves the reading on: brings lines into view one after another and asks for the simulated person's decision. */
import { type Signal, signal } from '@preact/signals';
import { isStill } from '../look/motion.ts';
import type { Line } from '../story/beat.ts';
import type { Role } from '../trust/bond.ts';
import { isForEyesOf, isShared } from './holding.ts';
import { createTypingDots, type TypingDots } from './log/typing-dots.ts';
import { isIncoming } from './people.ts';
import {
  actAndAsk,
  acted,
  askFor,
  flowsOn,
  nextLine,
  type Pace,
  presentMoment,
  type Reading,
  reveal,
} from './reading.ts';
import type { ReaderCallbacks, ReaderSetup } from './setup.ts';
import type { ReadingVoice } from './voice.ts';

export interface ReadingFlow {
  readonly reading: Signal<Reading | null>;
  readonly running: Signal<boolean>; // a room runs through the beats, from one decision of its own to the next
  readonly dots: TypingDots;
  readonly holder: Signal<Role | null>; // with two players on one device: who holds it; else null
  /** Shows the next line, and those that follow without a press (see `Pace`). */
  bring(now: Reading): void;
  /** The same; where the next line is an incoming message, typing dots are shown first. */
  bringOrType(now: Reading): void;
  /** Asks for the simulated person's decision. `pressed`: by a press, after which what stands there is not new any more. */
  askOther(now: Reading, pressed?: boolean): void;
  /** Stops for good: the reader was closed. */
  end(): void;
}

export function createFlow(setup: ReaderSetup, callbacks: ReaderCallbacks, voice: ReadingVoice): ReadingFlow {
  const reading = signal<Reading | null>(null);
  const running = signal(false);
  const dots = createTypingDots();
  const holder = signal<Role | null>(null);
  const hidden = (line: Line) => isShared(setup) && !isForEyesOf(line, setup.people, holder.peek());
  let ended = false;

  function bring(now: Reading) {
    dots.stop();
    const own = paceOf(setup);
    const wholeBeat = own.wholeBeat || running.peek();
    const pace = { wholeBeat, passes: (line: Line) => own.passes(line) || hidden(line) };
    const revealed = reveal(now, pace);
    // Before the lines count as read. In a class each beat waits for a press, unless the room runs.
    const flows = flowsOn(revealed, pace) && (!setup.room || running.peek());
    const stands = setup.room && wholeBeat && revealed.shown > now.shown && !flows;
    const then = stands ? { ...revealed, stands } : revealed;
    reading.value = then;
    const lines = presentMoment(then).beat.lines.slice(now.shown, then.shown);
    lines.forEach((line, n) => {
      callbacks.onLine(line, now.shown + n + 1);
    });
    if (setup.settings.peek().readAloud) voice.say(lines.filter((line) => !hidden(line)));
    // Not at once: the caller that brought the last step has to return before the next one is asked for.
    if (flows) queueMicrotask(() => reading.peek() === then && askOther(then));
  }

  function askOther(now: Reading, pressed = false) {
    if (ended || now.asked) return;
    // On another device it takes its time, and the words do not stand as new ones meanwhile.
    if (pressed) reading.value = setup.across ? askFor(acted(now)) : actAndAsk(now);
    else reading.value = askFor(now);
    callbacks.onAdvance();
  }

  return {
    reading,
    running,
    dots,
    holder,
    bring,
    bringOrType(now) {
      const line = nextLine(now);
      if (!line || !isTyped(line, setup)) return bring(now);
      reading.value = now;
      dots.start(() => reading.value && bring(reading.value));
    },
    askOther,
    end() {
      ended = true;
      dots.stop();
      voice.hush();
    },
  };
}

function paceOf(setup: ReaderSetup): Pace {
  const { wholeBeat, skipRead } = setup.settings.peek();
  return { wholeBeat, passes: (line) => skipRead && setup.wasRead(line) };
}

/** Whether typing dots are shown before this line. */
function isTyped(line: Line, setup: ReaderSetup): boolean {
  const settings = setup.settings.peek();
  if (isStill(settings) || settings.wholeBeat || paceOf(setup).passes(line)) return false;
  return isIncoming(line, setup.people, setup.role);
}
