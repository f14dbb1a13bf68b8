/** One press, one act: the second half of a double press never reaches a control that came after the first half. */

/** The parts of a MouseEvent that matter here. */
export interface PressLike {
  readonly clientX: number; // px
  readonly clientY: number;
  readonly timeStamp: number; // ms
  readonly detail: number; // presses in a row as the system counts them; 0: by a key or by a program
}

/** Presses further apart than this, in px, are two. Assumption: what systems use, and the width of a fingertip. */
const NEAR = 40;

/**
 * Presses closer than this, in ms, are one double press. A mouse is counted by the system, as its owner has set it; only
 * what no hand can do twice is a double press all the same. Touches are not counted by every system: assumption, the
 * double tap of phones.
 */
const TOGETHER = { mouse: 40, touch: 300 } as const;

/** Elements that act when they are pressed. */
const CONTROLS = 'a, button, input, select, textarea, summary, label, [role="button"], [role="tab"]';

/** A control on which a second press is meant as one: it does the same again. */
const AGAIN = '[data-again]';

/** Whether both are one double press. */
export function isOneDoublePress(first: PressLike, second: PressLike, touch: boolean): boolean {
  const apart = Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY);
  if (apart > NEAR) return false;
  const ms = second.timeStamp - first.timeStamp;
  return second.detail > 1 || ms < (touch ? TOGETHER.touch : TOGETHER.mouse);
}

/** Guards all presses in the page; call the answer to stop. Keys are not its concern: see reader/dock/use-keys.ts. */
export function guardPresses(page: Document): () => void {
  let first: { readonly press: PressLike; readonly there: ReadonlySet<Element> } | null = null;

  function onClick(event: MouseEvent) {
    if (event.detail === 0) return;
    const { clientX, clientY, timeStamp, detail } = event;
    const press = { clientX, clientY, timeStamp, detail };
    const control = controlOf(event.target);
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    if (first && isOneDoublePress(first.press, press, touch)) {
      first = { ...first, press }; // a third one is no other
      if (control === null || control.matches(AGAIN) || first.there.has(control)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    first = { press, there: controlsAround(page, press, control) };
  }

  page.addEventListener('click', onClick, true);
  return () => page.removeEventListener('click', onClick, true);
}

/** A label stands for its field. */
function controlOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest(CONTROLS);
  return found instanceof HTMLLabelElement ? (found.control ?? found) : found;
}

const STEPS = [-NEAR, -NEAR / 2, 0, NEAR / 2, NEAR] as const;

/** What could be pressed here: a second press on one of these is meant for it. */
function controlsAround(page: Document, at: PressLike, pressed: Element | null): ReadonlySet<Element> {
  const there = new Set<Element>(pressed ? [pressed] : []);
  for (const x of STEPS) {
    for (const y of STEPS) {
      const control = controlOf(page.elementFromPoint(at.clientX + x, at.clientY + y));
      if (control) there.add(control);
    }
  }
  return there;
}
