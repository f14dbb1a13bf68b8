/** Tells a key that was pressed twice in one go from two presses. Pure. */

/** A key that went down, and what the page asked for then. */
export interface KeyDown {
  readonly key: string; // KeyboardEvent.key
  readonly at: number; // KeyboardEvent.timeStamp, ms
  readonly asked: string; // equal while the page asks for the same thing
}

/** Presses of one key closer than this, in ms, are one double press. Assumption: nobody reads what is new so fast. */
const TOGETHER = 250;

/**
 * Whether this press is the second half of a double press whose first half has changed what the page asks for: it was meant
 * for what was there before. Digits count as one key: a hand that corrects itself presses the one beside it. `last` is the
 * key that went down before, whichever it was; null: none.
 */
export function isEcho(last: KeyDown | null, now: KeyDown): boolean {
  if (last === null || last.asked === now.asked || now.at - last.at >= TOGETHER) return false;
  return last.key === now.key || (isDigit(last.key) && isDigit(now.key));
}

function isDigit(key: string): boolean {
  return /^\d$/.test(key);
}
