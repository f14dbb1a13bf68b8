/** The play code with buttons to copy it or to show it large. */
import { useState } from 'preact/hooks';
import { CopyLine } from '../look/copy-line.tsx';
import { LargeCode } from './large-code.tsx';
import { WORDS } from './words.ts';
import { SHARING } from './words-sharing.ts';

export function CodeBox({ code }: { readonly code: string }) {
  const [large, setLarge] = useState(false);
  return (
    <div class="debrief-code">
      <h3>{WORDS.code}</h3>
      <p class="debrief-small">{WORDS.codeHint}</p>
      <CopyLine text={code} button={WORDS.copy}>
        <button type="button" class="button" onClick={() => setLarge(true)}>
          {SHARING.large}
        </button>
      </CopyLine>
      {large && <LargeCode code={code} onClose={() => setLarge(false)} />}
    </div>
  );
}
