/** Printing a debrief: the button for it, and the play's code, which only the printed page shows. */
import type { ComponentChildren } from 'preact';
import { isOnlyHere } from '../look/reach.ts';
import { PAPER } from './words-reflection.ts';
import './paper.css';

/** `written`: the player wrote something, then or at a stop on the way, which is printed only if wanted. */
export function PrintRow({
  written,
  withWritten,
  onWithWritten,
  children,
}: {
  readonly written: boolean;
  readonly withWritten: boolean;
  onWithWritten(wanted: boolean): void;
  readonly children?: ComponentChildren; // beside the button
}) {
  return (
    <div class="paper-row">
      <button type="button" class="button" onClick={() => print()}>
        {PAPER.print}
      </button>
      {children}
      {written && (
        <label>
          <input
            type="checkbox"
            checked={withWritten}
            onChange={({ currentTarget }) => onWithWritten(currentTarget.checked)}
          />{' '}
          {PAPER.withReflection}
        </label>
      )}
    </div>
  );
}

/** The code of the play, shown only in print. */
export function PaperCode({ code }: { readonly code: string }) {
  return (
    <div class="on-paper paper-code">
      <p>{PAPER.code(code)}</p>
      <p>{isOnlyHere(location.href) ? PAPER.onlyHere : PAPER.address(location.href)}</p>
    </div>
  );
}
