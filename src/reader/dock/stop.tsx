/** A short stop before a decision: what does the player see in the other? Fetched when a play stops. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { STOP } from './stop-words.ts';
import './stop.css';

interface StopProps {
  readonly other: string; // a name
  readonly longest: number; // letters
  onDone(text: string): void; // empty: nothing was written
}

/** Enter goes on with what stands there, Escape without it. */
export function Stop({ other, longest, onDone }: StopProps): ComponentChildren {
  const id = useId();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The dock has moved the focus on before this was here; whoever reads elsewhere is left there.
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (!active || active === document.body || active.matches('[data-pressed]')) field.current?.focus();
  }, []);
  return (
    <form
      class="reader-stop"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onDone('');
      }}
    >
      <h2 id={`${id}-title`}>{STOP.title}</h2>
      <label for={`${id}-text`}>{STOP.ask(other)}</label>
      <input
        id={`${id}-text`}
        ref={field}
        data-now
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={longest}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-hint`}>{STOP.hint}</p>
      <div class="reader-stop-ways">
        <button type="submit" class="button button-main">
          {STOP.on}
        </button>
        <button type="button" class="button" onClick={() => onDone('')}>
          {STOP.skip}
        </button>
      </div>
    </form>
  );
}
