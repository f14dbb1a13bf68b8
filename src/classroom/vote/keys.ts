/** What a key does while a class decides. Pure: the view reports what was pressed and carries out the answer. */

export interface VoteKey {
  readonly key: string; // KeyboardEvent.key
  readonly repeat: boolean; // held down
  readonly ctrl: boolean; // Ctrl or Cmd
  readonly alt: boolean;
  readonly on: 'page' | 'button' | 'field'; // what has the focus
}

export type VoteIntent =
  | { readonly do: 'on' | 'back' | 'undo' | 'swallow' }
  | { readonly do: 'answer'; readonly index: number }; // from 0

/** What a key does in the vote; null for keys that mean nothing here. */
export function voteIntentOf({ key, repeat, ctrl, alt, on }: VoteKey): VoteIntent | null {
  if (alt) return null;
  if (ctrl) return key.toLowerCase() === 'z' && on !== 'field' ? { do: 'undo' } : null;
  // A clicker's keys, wherever the focus is. A key held down would run through steps that nobody has seen.
  if (key === 'PageDown' || key === 'PageUp') {
    if (repeat) return { do: 'swallow' };
    return { do: key === 'PageDown' ? 'on' : 'back' };
  }
  if (on === 'field') return null;
  if (key === 'Backspace') return { do: 'undo' };
  if (key === 'Enter' || key === ' ') {
    if (repeat) return { do: 'swallow' };
    return on === 'button' ? null : { do: 'on' }; // a button acts on it itself
  }
  if (repeat) return null;
  if (key === 'ArrowRight') return { do: 'on' };
  if (key === 'ArrowLeft') return { do: 'back' };
  return /^[1-9]$/.test(key) ? { do: 'answer', index: Number(key) - 1 } : null;
}

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

/** Whether a key darkens or lights the screen; null: neither, the play may handle it. `dark`: whether it is dark now. */
export function darkIntentOf(
  { key, repeat, ctrl, alt, on }: VoteKey,
  dark: boolean,
): 'dark' | 'light' | 'swallow' | null {
  if (ctrl || alt) return null; // the browser's own
  if (dark) return repeat || MODIFIERS.includes(key) ? 'swallow' : 'light';
  if (on === 'field' || (key !== '.' && key.toLowerCase() !== 'b')) return null; // clickers send the one or the other
  return repeat ? 'swallow' : 'dark';
}
