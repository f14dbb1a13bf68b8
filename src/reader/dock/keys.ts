/** What a key does while reading. Pure: use-keys.ts reports what was pressed and carries out the answer. */
import type { Turn } from '../reading.ts';

export interface KeyPress {
  readonly key: string; // KeyboardEvent.key
  readonly digit: number | null; // 1–9, where the key means one
  readonly repeat: boolean; // the key is held down
  readonly modified: boolean; // with Ctrl, Alt, AltGr or Meta: the browser's own
  readonly on: 'page' | 'words' | 'button' | 'field' | 'now' | 'choices'; // what has the focus
  // page: nothing · words: something that scrolls · now: what goes on · choices: one of them or their group
}

export type KeyIntent =
  | { readonly do: 'next' }
  | { readonly do: 'choose'; readonly index: number }
  | { readonly do: 'move'; readonly by: 1 | -1 } // the focus, among the choices
  | { readonly do: 'back' | 'end' } // only in class play: to what was said before; from the ending to the debrief
  | { readonly do: 'swallow' } // neither the reader nor the browser acts on it
  | { readonly do: 'nothing' };

const NOTHING: KeyIntent = { do: 'nothing' };

/** @param digits how many options digits can take: all, or none */
export function intentOf(press: KeyPress, turn: Turn, digits: number): KeyIntent {
  if (press.modified || press.on === 'field') return NOTHING;
  const { key, digit, on } = press;
  if (key === 'Enter' || key === ' ') return pressed(press, turn);
  if (turn !== 'choices' || press.repeat) return NOTHING;
  // Whoever stands on Leave or reads in the log does not mean to decide.
  const deciding = on === 'page' || on === 'now' || on === 'choices';
  if (digit !== null && digit <= digits && deciding) return { do: 'choose', index: digit - 1 };
  if (on !== 'choices') return NOTHING;
  if (key === 'ArrowDown') return { do: 'move', by: 1 };
  if (key === 'ArrowUp') return { do: 'move', by: -1 };
  return NOTHING;
}

/** What the keys of a clicker (presenter remote) do in class play; null for all other keys. */
export function clickOf(press: KeyPress, turn: Turn): KeyIntent | null {
  if (press.modified || (press.key !== 'PageDown' && press.key !== 'PageUp')) return null;
  if (press.repeat) return { do: 'swallow' };
  if (press.key === 'PageUp') return { do: 'back' };
  if (turn === 'ending') return { do: 'end' };
  return turn === 'choices' ? { do: 'swallow' } : { do: 'next' };
}

function pressed(press: KeyPress, turn: Turn): KeyIntent {
  // A key held down would run through lines and into a choice that nobody has read.
  if (press.repeat) return { do: 'swallow' };
  if (press.on !== 'page' && press.on !== 'words') return NOTHING; // a button acts on it itself
  return turn === 'lines' || turn === 'other' ? { do: 'next' } : NOTHING;
}
