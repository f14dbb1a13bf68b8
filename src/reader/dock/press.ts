/** Presses of a pointer: which are meant, and which are the tail of another. Pure. */

/** What a MouseEvent tells. */
export interface Press {
  readonly clientX: number; // px
  readonly clientY: number;
  readonly timeStamp: number; // ms
}

/** Two presses closer than this in time and place are one double press. Assumption: what systems use by default. */
const DOUBLE = { ms: 500, px: 40 };

/** Further than this is drawing over the text to mark it, in px. */
const DRAWN = 6;

/** Whether `second` only repeats `first`: it belongs to the line that `first` ended, not to a choice that came there. */
export function isDouble(first: Press | null, second: Press): boolean {
  if (first === null) return false;
  return second.timeStamp - first.timeStamp < DOUBLE.ms && distance(first, second) < DOUBLE.px;
}

/** Whether the pointer was drawn over the text between going down and up. */
export function isDrawn(down: Press | null, up: Press): boolean {
  return down !== null && distance(down, up) > DRAWN;
}

function distance(one: Press, other: Press): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}
