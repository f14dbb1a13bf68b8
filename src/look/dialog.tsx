/** A modal dialog, made with the browser's <dialog>. */
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { LOOK } from './words.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** Closes a modal without a word: nobody hears of it, when the browser tells it a moment later. */
export function closeUnheard(dialog: HTMLDialogElement): void {
  dialog.close();
  hush(dialog);
}

/**
 * Closes a modal and tells it at once. When the browser tells it the next press may have opened it anew, and what was to tell
 * of the first one would close the second.
 */
export function closeModal(dialog: HTMLDialogElement | null): void {
  if (!dialog?.open) return;
  dialog.close(); // first, for until then the focus cannot go back
  dialog.dispatchEvent(new Event('close'));
  hush(dialog);
}

function hush(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), {
    capture: true,
    once: true,
  });
}

/** For a <dialog> of any look: opens it when it is drawn, and puts the focus back where it was when it goes. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      closeModal(dialog.current);
    });
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
}

/** Opens when drawn. Escape, its button or a press beside it calls `onClose`; the focus goes back where it was. */
export function Dialog({ title, children, onClose }: DialogProps): ComponentChildren {
  const dialog = useModal();
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      class="reader-dialog"
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && closeModal(dialog.current)}
    >
      <div class="reader-dialog-sheet">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" class="reader-bar-button" onClick={() => closeModal(dialog.current)}>
            <Icon name="close" />
            <span>{LOOK.close}</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
