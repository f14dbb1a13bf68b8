/** The play code, to be copied. */
import { useRef, useState } from 'preact/hooks';
import { WORDS } from './words.ts';

export function CodeBox({ code }: { readonly code: string }) {
  const shown = useRef<HTMLElement>(null);
  const [told, setTold] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setTold(WORDS.copied);
    } catch {
      // Forbidden, or not there without a secure address: the player's own hand can still copy.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setTold(WORDS.copyByHand);
    }
  }

  return (
    <div class="debrief-code">
      <h3>{WORDS.code}</h3>
      <p class="debrief-small">{WORDS.codeHint}</p>
      <div class="debrief-code-row">
        <code ref={shown}>{code}</code>
        <button type="button" class="button" onClick={() => void copy()}>
          {WORDS.copy}
        </button>
      </div>
      <p class="debrief-small" role="status">
        {told}
      </p>
    </div>
  );
}
