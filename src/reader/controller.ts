/** The only place that changes what is being read, for the player and for the play. Views only read its signals. */
import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Moment, Step } from '../play/step.ts';
import type { Role } from '../trust/bond.ts';
import { watchAsking } from './asking.ts';
import { createFlow, type ReadingFlow } from './flow.ts';
import { handTo, isShared } from './holding.ts';
import { lookBackFrom } from './looking-back.ts';
import { actAndAsk, acted, beginReading, presentMoment, type Reading, takeStep, turnOf } from './reading.ts';
import type { ReaderCallbacks, ReaderSetup } from './setup.ts';
import type { ReadingVoice } from './voice.ts';

export interface Controller {
  readonly reading: Signal<Reading | null>;
  readonly inView: ReadonlySignal<Reading | null>; // the same, or what is looked at again; it stays as it is while a decision is on its way
  readonly asked: ReadonlySignal<boolean>; // a decision was sent, its step has not come yet
  readonly askedLong: ReadonlySignal<boolean>; // so long that it is to be seen
  readonly past: ReadonlySignal<boolean>; // something is looked at again
  readonly running: Signal<boolean>; // a room runs through the beats, from one decision of its own to the next
  readonly typing: Signal<boolean>; // the other person is shown typing a message
  readonly stop: Signal<number | null>; // the decision (1, 2, …) before which the play stops; null: none
  readonly holder: Signal<Role | null>; // with two players on one device: who holds it; else null
  /** The player who must be given the device before the next decision; null: nobody. */
  handTo(now: Reading): Role | null;
  /** Whether it stops right here. */
  stopsNow(now: Reading): boolean;
  held(role: Role): void;
  open(opening: Moment, steps: readonly Step[], line: number): void;
  show(step: Step): void;
  next(): void;
  /** Looks at what was in view before; `next` leads forth again. */
  lookBack(): void;
  choose(index: number): void;
  destroy(): void;
}

export function createController(
  setup: ReaderSetup,
  callbacks: ReaderCallbacks,
  voice: ReadingVoice,
): Controller {
  const flow = createFlow(setup, callbacks, voice);
  const { reading, running, dots, holder } = flow;
  const { forth, end, inView, ...looking } = lookBackFrom(reading, () => setup.settings.value.wholeBeat);
  const asking = watchAsking(reading, inView);
  const toHand = (now: Reading) => (isShared(setup) ? handTo(now, holder.value) : null);
  const stop = signal<number | null>(null);
  const stopsNow = (now: Reading) => turnOf(now) === 'choices' && stop.value === now.steps.length + 1;
  const unfollow = effect(() => {
    if (setup.settings.value.wholeBeat) untracked(() => readOn(flow));
  });

  return {
    reading,
    ...looking,
    ...asking,
    running,
    typing: dots.shown,
    stop,
    holder,
    handTo: toHand,
    stopsNow,
    held(role) {
      holder.value = role;
    },
    open(opening, steps, line) {
      dots.stop();
      voice.hush();
      end();
      const begun = beginReading(opening, steps, line);
      if (begun.shown === 0 || setup.settings.peek().wholeBeat) flow.bring(begun);
      else reading.value = begun;
    },
    show(step) {
      if (reading.value) flow.bringOrType(takeStep(reading.value, step));
    },
    next() {
      const now = reading.value;
      if (!now || now.asked || forth()) return;
      if (now.stands) return passOn(flow, now);
      const turn = turnOf(now);
      if (turn === 'lines' && dots.shown.value) flow.bring(now);
      else if (turn === 'lines') flow.bringOrType(acted(now));
      else if (turn === 'other') flow.askOther(now, true);
    },
    choose(index) {
      const now = reading.peek();
      const option = now && presentMoment(now).beat.options[index];
      if (!option || now.asked || turnOf(now) !== 'choices' || toHand(now) || stopsNow(now)) return;
      voice.hush();
      reading.value = actAndAsk(now);
      callbacks.onChoose(option.id);
    },
    destroy() {
      asking.endAsking();
      unfollow();
      flow.end();
    },
  };
}

/** The setting "whole beat" was switched on in the middle of a beat: shows the rest of it. */
function readOn(flow: ReadingFlow): void {
  const now = flow.reading.peek();
  if (now && !now.asked && ['lines', 'other'].includes(turnOf(now))) flow.bring(acted(now));
}

/** What stands is read: the room decides, or the other answers. */
function passOn(flow: ReadingFlow, now: Reading): void {
  const then = { ...now, stands: false };
  if (turnOf(then) === 'other') flow.askOther(then, true);
  else flow.reading.value = then;
}
