/** After a play from both seats: what the two of them thought, now for both to read. */
import { render } from 'preact';
import { isolatedNames } from '../look/isolate.ts';
import type { Play } from '../play/play.ts';
import { type ThoughtsThere, thoughtsIn } from './thoughts.ts';
import { DUET } from './words.ts';
import './thoughts.css';

/** Draws nothing where nobody thought anything. */
export function drawThoughts(element: HTMLElement, play: Play): void {
  const all = thoughtsIn(play);
  if (all.length > 0) render(<Thoughts all={all} people={isolatedNames(play.setup.file.header)} />, element);
}

interface ThoughtsProps {
  readonly all: readonly ThoughtsThere[];
  readonly people: ReturnType<typeof isolatedNames>;
}

function Thoughts({ all, people }: ThoughtsProps) {
  return (
    <details class="duet-thoughts">
      <summary>{DUET.thoughts}</summary>
      <p>{DUET.thoughtsHint}</p>
      {all.map(({ n, thoughts }) => (
        <section key={n}>
          <h2>{n === null ? DUET.atEnd : DUET.before(n)}</h2>
          {thoughts.map(({ by, lines }) => (
            <div key={by} class="duet-thought" data-side={by}>
              <h3>{DUET.thought(people[by])}</h3>
              {lines.map(({ text }) => (
                <p key={text} dir="auto">
                  {text.replace(/^[(（](.*)[)）]$/s, '$1')}
                </p>
              ))}
            </div>
          ))}
        </section>
      ))}
      <p class="notice">{DUET.talk}</p>
    </details>
  );
}
