/** A modal dialog, made with the browser's <dialog>. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { LOOK } from './words.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** Opens when drawn. Escape, its button or a press beside it calls `onClose`; the focus goes back where it was. */
export function Dialog({ title, children, onClose }: DialogProps): ComponentChildren {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      class="reader-dialog"
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div class="reader-dialog-sheet">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" class="reader-bar-button" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            <span>{LOOK.close}</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
