/** Tells a press that means "Next" from the second half of a double click and from selecting text. Pure. */

/** The parts of a MouseEvent that matter here. */
export interface Press {
  readonly clientX: number; // px
  readonly clientY: number;
  readonly timeStamp: number; // ms
}

/** Two presses closer than this in time and place are one double press. Assumption: what systems use by default. */
const DOUBLE = { ms: 500, px: 40 };

/** A pointer that moved further than this, in px, was selecting text. */
const DRAWN = 6;

/** Whether both are one double click: the second must not take a choice that appeared under the pointer after the first. */
export function isDouble(first: Press | null, second: Press): boolean {
  if (first === null) return false;
  return second.timeStamp - first.timeStamp < DOUBLE.ms && distance(first, second) < DOUBLE.px;
}

/** Whether the pointer was dragged between going down and up, as when one selects text. */
export function isDrawn(down: Press | null, up: Press): boolean {
  return down !== null && distance(down, up) > DRAWN;
}

function distance(one: Press, other: Press): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}
