/** A key as it was pressed, whatever the keyboard's layout. Pure: it reads the event and nothing else. */

/** The parts of a KeyboardEvent that matter here. */
export interface KeyEvent {
  readonly key: string;
  readonly code: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
  getModifierState(name: string): boolean;
}

export interface PressedKey {
  readonly key: string; // KeyboardEvent.key
  readonly digit: number | null; // 1–9, where the key means one
  readonly letter: string | null; // a–z or a point: what a keyboard with Latin letters has on this key
  readonly repeat: boolean; // held down
  readonly ctrl: boolean; // Ctrl or Cmd
  readonly alt: boolean; // Alt or AltGr: it writes another sign, or is the browser's own
}

/** How many answers digits can take: with more, a 1 could be the first of 16. */
const MOST = 9;
const COMPOSED = 229; // the keyCode of a key that an input method has taken

/** Null while an input method composes: what is pressed then is meant for it. */
export function pressedKey(event: KeyEvent): PressedKey | null {
  if (event.isComposing || event.keyCode === COMPOSED) return null;
  const { key, repeat } = event;
  const alt = event.altKey || event.getModifierState('AltGraph');
  return {
    key,
    digit: digitOf(event),
    letter: letterOf(event),
    repeat,
    ctrl: event.ctrlKey || event.metaKey,
    alt,
  };
}

/** Names the key by what it means: a digit, on whichever keyboard, or what it is called. */
export function keyOf({ digit, key }: PressedKey): string {
  return digit === null ? key : String(digit);
}

/** How many of these answers can be taken by a digit: all or none. `singleKeys`: the player's setting. */
export function answersWithDigits(answers: number, singleKeys: boolean): number {
  return singleKeys && answers <= MOST ? answers : 0;
}

/** A digit; or a key of the row of digits that writes one only with Shift, as on French and Czech keyboards. */
function digitOf({ key, code, shiftKey }: KeyEvent): number | null {
  if (/^\d$/.test(key)) return key === '0' ? null : Number(key);
  const [, row, digit] = /^(Digit|Numpad)([1-9])$/.exec(code) ?? [];
  if (digit === undefined || shiftKey) return null;
  const writes = [...key].length === 1 || key === 'Dead'; // and is no arrow, as without NumLock
  return writes && (row === 'Digit' || /^\p{Nd}$/u.test(key)) ? Number(digit) : null;
}

function letterOf({ key, code, shiftKey }: KeyEvent): string | null {
  if (/^[a-z.]$/i.test(key)) return key.toLowerCase();
  if ([...key].length !== 1 || /^\p{Script=Latin}$/u.test(key) || shiftKey) return null;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? (code === 'Period' ? '.' : null);
}
