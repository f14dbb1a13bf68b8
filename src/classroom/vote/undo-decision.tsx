/** A decision is undone only where it is asked for by name, and confirmed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { closeModal, useModal } from '../../look/dialog.tsx';
import { VOTE } from './words.ts';
import '../../look/dialog.css';

interface UndoProps {
  readonly last: string; // the decision, in words
  onUndo(): void;
}

export function UndoDecision({ last, onUndo }: UndoProps): ComponentChildren {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setAsks(true)}>
        {VOTE.undoDecision}
      </button>
      {asks && <Confirm last={last} onUndo={onUndo} onClose={() => setAsks(false)} />}
    </>
  );
}

function Confirm({ last, onUndo, onClose }: UndoProps & { onClose(): void }) {
  const dialog = useModal();
  return (
    <dialog
      class="reader-dialog vote-confirm"
      ref={dialog}
      aria-labelledby="undo-title"
      onClose={onClose}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="reader-dialog-sheet">
        <h2 id="undo-title">{VOTE.undoTitle}</h2>
        <p>{last}</p>
        <p>{VOTE.undoHint}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => closeModal(dialog.current)}>
            {VOTE.undoNot}
          </button>
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              closeModal(dialog.current);
              onUndo();
            }}
          >
            {VOTE.undoIt}
          </button>
        </div>
      </div>
    </dialog>
  );
}
