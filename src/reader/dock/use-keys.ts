/** Listens to the keys while reading and does what `keys.ts` says. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isEcho, type KeyDown } from '../../look/key-echo.ts';
import { answersWithDigits, keyOf, pressedKey } from '../../look/key-press.ts';
import type { Controller } from '../controller.ts';
import { presentMoment, type Reading, turnOf } from '../reading.ts';
import type { ReaderCallbacks } from '../setup.ts';
import { goOn } from './go-on.ts';
import { clickOf, intentOf, type KeyIntent, type KeyPress } from './keys.ts';

/** What must not be done by the second half of a double press. */
const DECIDING: ReadonlySet<KeyIntent['do']> = new Set(['choose', 'end']);

type Clicked = Pick<ReaderCallbacks, 'onEnding'>;

/**
 * @param singleKeys the player's setting, asked at each press
 * @param room what a clicker's keys do where a room plays; digits then belong to the room
 * @returns a ref for the reader's root: keys pressed in something else on the page are left alone
 */
export function useKeys(
  controller: Controller,
  paused: boolean,
  singleKeys: () => boolean,
  room: Clicked | null,
) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<KeyDown | null>(null);
  useLayoutEffect(() => {
    if (paused) return;
    const onKey = (event: KeyboardEvent) => {
      const reading = controller.inView.peek();
      const place = placeOf(event.target, root.current);
      const pressed = pressedKey(event);
      if (!reading || !place || !pressed) return;
      const press = { ...pressed, modified: pressed.ctrl || pressed.alt, on: place };
      const before = last.current;
      const down = { key: keyOf(pressed), at: event.timeStamp, asked: askedBy(reading) };
      last.current = down;
      const turn = turnOf(reading);
      if (room && turn === 'choices') return;
      const intent =
        (room && clickOf(press, turn)) ??
        intentOf(press, turn, answersWithDigits(presentMoment(reading).beat.options.length, singleKeys()));
      if (intent.do === 'nothing') return;
      event.preventDefault();
      if (DECIDING.has(intent.do) && isEcho(before, down)) return;
      if (intent.do === 'next') goOn(controller, room !== null);
      if (intent.do === 'back') controller.lookBack();
      if (intent.do === 'end') room?.onEnding();
      if (intent.do === 'choose') controller.choose(intent.index);
      if (intent.do === 'move' && root.current) moveFocus(root.current, intent.by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [controller, paused, room]);
  return root;
}

/** Equal as long as the same decision stands, or the same lines are read. */
function askedBy(reading: Reading): string {
  return `${reading.steps.length} ${turnOf(reading)}`;
}

/** What has the focus; null when it lies outside the reader. */
function placeOf(target: EventTarget | null, root: HTMLElement | null): KeyPress['on'] | null {
  if (!(target instanceof Element) || target === document.body) return 'page';
  if (target === document.documentElement) return 'page';
  if (!(target instanceof HTMLElement) || !root?.contains(target)) return null;
  if (target.matches('input, select, textarea') || target.isContentEditable) return 'field';
  if (target.closest('.reader-choices')) return 'choices';
  if (target.closest('[data-now]')) return 'now';
  if (target.matches('button, a, summary')) return 'button';
  return target.tabIndex >= 0 ? 'words' : 'page'; // a heading that was only read from
}

function moveFocus(root: HTMLElement, by: 1 | -1) {
  const choices = [...root.querySelectorAll<HTMLElement>('.reader-choice')];
  const now = choices.findIndex((choice) => choice.matches(':focus'));
  const first = by === 1 ? 0 : choices.length - 1;
  const to = now < 0 ? first : (now + by + choices.length) % choices.length;
  choices[to]?.focus();
}
