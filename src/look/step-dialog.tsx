/** Something told to a room in steps, over the whole screen; by buttons, by arrows and by what a clicker sends. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { closeModal, useModal } from './dialog.tsx';
import { type PressedKey, pressedKey } from './key-press.ts';
import { LOOK } from './words.ts';
import './step-dialog.css';

const SLACK = 4; // px that nobody misses

interface StepDialogProps {
  readonly where: string; // what it is about and how far it is, in a line
  readonly title: string; // of the step
  readonly at: number; // which step, from 0
  readonly steps: number;
  readonly lead?: ComponentChildren; // above the title
  readonly children: ComponentChildren;
  /** To another step: `turn` makes the new one of the one that stands by then, which two quick presses have to ask. */
  onTurn(turn: (at: number) => number): void;
  /** A key that turns no step, pressed in the step's own part; returns whether it is used up. */
  onKey?(pressed: PressedKey): boolean;
  onClose(): void;
}

export function StepDialog({ where, title, at, steps, lead, children, ...calls }: StepDialogProps) {
  const dialog = useModal();
  const body = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const last = steps - 1;
  const go = (by: number) => calls.onTurn((now) => Math.max(0, Math.min(last, now + by)));
  // At once: with a button of the step before the focus goes as well, and a quick second key would go nowhere.
  useLayoutEffect(() => {
    body.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true }); // read first, and the keys of the steps begin here
  }, [at]);

  const onKey = (event: KeyboardEvent) => {
    const pressed = pressedKey(event);
    if (!pressed || pressed.ctrl || pressed.alt) return;
    const by = turnOf(pressed.key);
    const inside = body.current?.contains(event.target as Node) ?? false;
    if (by !== 0 && pressed.key.startsWith('Page') && scrolled(body.current, by)) event.preventDefault();
    else if (by !== 0) go(by);
    else if (!inside || !calls.onKey?.(pressed)) return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class="step-dialog"
      aria-labelledby={id}
      onClose={() => calls.onClose()}
      onKeyDown={onKey}
    >
      <header>
        <p class="step-dialog-where">{where}</p>
        <button type="button" class="button" onClick={() => closeModal(dialog.current)}>
          {LOOK.close}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section class="step-dialog-body" ref={body} tabIndex={0} aria-labelledby={id}>
        {lead}
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </section>
      <footer>
        <span class="step-dialog-keys">{LOOK.stepKeys}</span>
        <button type="button" class="button" disabled={at === 0} onClick={() => go(-1)}>
          {LOOK.stepBack}
        </button>
        <button type="button" class="button button-main" disabled={at === last} onClick={() => go(1)}>
          {LOOK.stepOn}
        </button>
      </footer>
    </dialog>
  );
}

/** A clicker has two keys: what a step has more than the screen comes first, nine tenths of it at a time. */
function scrolled(body: HTMLElement | null, by: -1 | 1): boolean {
  if (!body) return false;
  const left = by > 0 ? body.scrollHeight - body.clientHeight - body.scrollTop : body.scrollTop;
  if (left < SLACK) return false;
  body.scrollBy(0, by * 0.9 * body.clientHeight);
  return true;
}

/** Where a key leads: 1 to the next step, −1 back, 0 nowhere. Arrows, and the keys that a clicker sends. */
function turnOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowRight' || key === 'PageDown') return 1;
  return key === 'ArrowLeft' || key === 'PageUp' ? -1 : 0;
}
