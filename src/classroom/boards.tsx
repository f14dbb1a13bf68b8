/** Before there is a board: choose a story, or hand in a code that says which. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { KnownStory } from './board-play.ts';
import { storyOf } from './gather.ts';
import { readHandIn } from './hand-in.ts';
import { HandInForm } from './hand-in-form.tsx';
import type { Handed } from './use-board.ts';
import { BOARD } from './words.ts';
import './board.css';

export interface BoardsPage {
  readonly stories: readonly (KnownStory & { readonly plays: number; readonly address: string })[];
  onStory(story: string, handed: Handed): void;
}

/** Draws the way to the boards into `element`, with its own level 1 heading. */
export function mountBoards(element: HTMLElement, setup: BoardsPage): () => void {
  render(<BoardsView setup={setup} />, element);
  return () => render(null, element);
}

function BoardsView({ setup: { stories, onStory } }: { readonly setup: BoardsPage }) {
  const [told, setTold] = useState('');
  const take = (text: string) => {
    const read = readHandIn(text);
    if (!read.ok) return setTold(read.why);
    const named = stories.find(({ id }) => id === read.story)?.id ?? null;
    const story = read.story === null ? storyOf(read.plays, stories) : named;
    if (story === null) setTold(BOARD.noStoryYet);
    else onStory(story, { plays: read.plays, known: read.story !== null });
  };
  return (
    <div class="board">
      <h1>{BOARD.titleAny}</h1>
      <p class="lead">{BOARD.lead}</p>
      <p>{BOARD.choose}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="board-stories" role="list" aria-label={BOARD.chooseStory}>
        {stories.map(({ id, header, plays, address }) => (
          <li key={id}>
            <a class="board-card" href={address}>
              <b>{header.title}</b> <span>{BOARD.kept(plays)}</span>
            </a>
          </li>
        ))}
      </ul>
      <section class="board-card">
        <h2>{BOARD.handIn}</h2>
        <HandInForm onText={take} onTrouble={setTold} />
        <p role="status">{told}</p>
      </section>
    </div>
  );
}
