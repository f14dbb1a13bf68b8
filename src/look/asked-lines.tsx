/** What a decision answers, in a line or two, before its options. */
import type { ComponentChildren } from 'preact';
import type { Line } from '../story/beat.ts';
import { isolated } from './isolate.ts';
import { LOOK } from './words.ts';

interface AskedLinesProps {
  readonly lines: readonly Pick<Line, 'speaker' | 'text' | 'thought'>[];
  readonly class: string;
}

export function AskedLines({ lines, class: name }: AskedLinesProps): ComponentChildren {
  if (lines.length === 0) return null;
  return (
    <div class={`asked-lines ${name}`}>
      {lines.map(({ speaker, text, thought }) => (
        <p key={text} dir="auto" data-thought={thought || undefined}>
          {speaker !== null && <b>{(thought ? LOOK.thinks : LOOK.says)(isolated(speaker))}</b>}{' '}
          {thought ? text.replace(/^[(（](.*)[)）]$/s, '$1') : text}
        </p>
      ))}
    </div>
  );
}
