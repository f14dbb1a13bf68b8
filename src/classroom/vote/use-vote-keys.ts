/** Listens to the keys while a class decides and does what `keys.ts` says. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isEcho, type KeyDown } from '../../look/key-echo.ts';
import { keyOf, pressedKey } from '../../look/key-press.ts';
import { type VoteIntent, type VoteKey, voteIntentOf } from './keys.ts';

export interface KeyActs {
  on(): void;
  back(): void;
  undo(): void;
  answer(index: number): void;
  digits(): number; // how many answers digits can take
  asks(): string; // equal while the page asks for the same thing
  decides(intent: VoteIntent): boolean; // the second half of a double press must not do it
}

/** The key that went down last, in this decision or in the one before. */
let last: KeyDown | null = null;

export function useVoteKeys(acts: KeyActs): void {
  const now = useRef(acts);
  now.current = acts;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const place = placeOf(event.target);
      const pressed = pressedKey(event);
      if (place === null || pressed === null) return;
      const acts = now.current;
      const before = last;
      const down = { key: keyOf(pressed), at: event.timeStamp, asked: acts.asks() };
      last = down;
      const intent = voteIntentOf({ ...pressed, on: place }, acts.digits());
      if (intent === null) return;
      event.preventDefault();
      if (acts.decides(intent) && isEcho(before, down)) return;
      if (intent.do === 'answer') acts.answer(intent.index);
      else if (intent.do !== 'swallow') acts[intent.do]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** What has the focus; null while a dialog is open, wherever the focus has gone. */
function placeOf(target: EventTarget | null): VoteKey['on'] | null {
  if (document.querySelector('dialog[open]')) return null;
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.matches('input, select, textarea') || target.isContentEditable) return 'field';
  if (target.matches('button, a, summary')) return target.matches('.vote button') ? 'vote' : 'button';
  return target.tabIndex >= 0 ? 'words' : 'page';
}
