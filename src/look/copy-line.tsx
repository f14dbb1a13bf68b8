/** A text to copy, such as a play code, with a button that copies it. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LOOK } from './words.ts';
import './sharing.css';

interface CopyLineProps {
  readonly text: string;
  readonly button: string;
  readonly children?: ComponentChildren; // at the end of the row
}

/** Shows `text` whole. Where the browser forbids copying it selects the text, so that the player can do it. */
export function CopyLine({ text, button, children }: CopyLineProps) {
  const shown = useRef<HTMLElement>(null);
  const [told, setTold] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setTold(LOOK.copied);
    } catch {
      // Forbidden, or not there without a secure address: the player's own hand can still copy.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setTold(LOOK.copyByHand);
    }
  }

  return (
    <>
      <div class="copy-line">
        <code ref={shown} translate={false}>
          {text}
        </code>
        <button type="button" class="button" onClick={() => void copy()}>
          {button}
        </button>
        {children}
      </div>
      <p class="copy-told" role="status">
        {told}
      </p>
    </>
  );
}
