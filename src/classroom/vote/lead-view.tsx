/** What a decision answers, over its options. */
import type { ComponentChildren } from 'preact';
import { isolated } from '../../look/isolate.ts';
import type { Line } from '../../story/beat.ts';
import { VOTE } from './words.ts';

export function Lead({ lines }: { readonly lines: readonly Line[] }): ComponentChildren {
  if (lines.length === 0) return null;
  return (
    <div class="vote-lead">
      {lines.map((line) => (
        <p key={line.text} dir="auto" data-thought={line.thought || undefined}>
          {line.speaker !== null && <b>{nameOf(line, line.speaker)}</b>} {wordsOf(line)}
        </p>
      ))}
    </div>
  );
}

function nameOf({ thought }: Line, speaker: string): string {
  return thought ? VOTE.thinks(isolated(speaker)) : VOTE.says(isolated(speaker));
}

/** A thought without its parentheses. */
function wordsOf({ thought, text }: Line): string {
  return thought ? text.replace(/^[(（](.*)[)）]$/s, '$1') : text;
}
