/** What a key does while a class decides. Pure: the view reports what was pressed and carries out the answer. */
import type { PressedKey } from '../../look/key-press.ts';

export interface VoteKey extends PressedKey {
  readonly on: 'page' | 'words' | 'vote' | 'button' | 'field'; // what has the focus
  // page: nothing · words: something that scrolls · vote: a button of the vote · button: another one
}

export type VoteIntent =
  | { readonly do: 'on' | 'back' | 'undo' | 'swallow' }
  | { readonly do: 'answer'; readonly index: number }; // from 0

/** What a key does in the vote; null for keys that mean nothing here. `digits`: how many answers digits can take. */
export function voteIntentOf(press: VoteKey, digits: number): VoteIntent | null {
  const { key, digit, letter, repeat, ctrl, alt, on } = press;
  if (alt) return null;
  if (ctrl) return letter === 'z' && on !== 'field' ? { do: 'undo' } : null;
  // A clicker's keys, wherever the focus is. A key held down would run through steps that nobody has seen.
  if (key === 'PageDown' || key === 'PageUp') {
    if (repeat) return { do: 'swallow' };
    return { do: key === 'PageDown' ? 'on' : 'back' };
  }
  if (on === 'field') return key === 'Enter' ? { do: repeat ? 'swallow' : 'on' } : null; // the number is typed
  if (key === 'Backspace') return { do: 'undo' };
  if (key === 'Enter' || key === ' ') {
    if (repeat) return { do: 'swallow' };
    return on === 'button' || on === 'vote' ? null : { do: 'on' }; // a button acts on it itself
  }
  if (repeat) return null;
  if (key === 'ArrowRight') return { do: 'on' };
  if (key === 'ArrowLeft') return { do: 'back' };
  const deciding = on === 'page' || on === 'vote';
  return digit !== null && digit <= digits && deciding ? { do: 'answer', index: digit - 1 } : null;
}

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

/**
 * Whether a key darkens or lights the screen; null: neither, the play may handle it. `dark`: whether it is dark now;
 * `singleKeys`: the setting, without which no letter darkens it.
 */
export function darkIntentOf(
  { key, letter, repeat, ctrl, alt, on }: VoteKey,
  dark: boolean,
  singleKeys: boolean,
): 'dark' | 'light' | 'swallow' | null {
  if (ctrl || alt) return null; // the browser's own
  if (dark) return repeat || MODIFIERS.includes(key) ? 'swallow' : 'light';
  if (!singleKeys || on === 'field' || (letter !== '.' && letter !== 'b')) return null; // clickers send the one or the other
  return repeat ? 'swallow' : 'dark';
}
