/** Before there is a board: choose a story, or hand in a code that says which. */
import { useState } from 'preact/hooks';
import { shown } from '../../journal/check.ts';
import type { KnownStory } from './board-play.ts';
import { storyOf } from './gather.ts';
import { type ReadSubmissions, readHandIn } from './hand-in.ts';
import { HandInForm } from './hand-in-form.tsx';
import { BOARD } from './words.ts';
import './board.css';
import type { SubmissionBatch } from './board-desk.ts';

export interface BoardsPage {
  readonly stories: readonly (KnownStory & { readonly plays: number; readonly address: string })[];
  onStory(story: string, handed: readonly SubmissionBatch[]): void;
}

/** That page, with its own level 1 heading. */
export function BoardsView({ setup: { stories, onStory } }: { readonly setup: BoardsPage }) {
  const [told, setTold] = useState('');
  const take = (texts: readonly string[], troubles: readonly string[]) => {
    const read = texts.map(readHandIn);
    const groups = read.flatMap((each) => (each.ok ? [each] : []));
    const story = groups.map((each) => each.story ?? storyOf(each.plays, stories)).find((id) => id !== null);
    if (story && stories.some(({ id }) => id === story)) {
      const handed = groups.map(
        (each): SubmissionBatch => ({ plays: each.plays, known: each.story !== null }),
      );
      onStory(story, handed);
      return true;
    }
    const why = read.flatMap((each) => (each.ok ? [] : [each.why]));
    setTold([...troubles, ...why, ...groups.flatMap(whyNowhere)].join(' '));
    return false;
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
              <b dir="auto">{header.title}</b> <span>{BOARD.kept(plays)}</span>
            </a>
          </li>
        ))}
      </ul>
      <section class="board-card">
        <h2>{BOARD.handIn}</h2>
        <HandInForm onHandIn={take} />
        <p role="status">{told}</p>
      </section>
    </div>
  );
}

const MOST_TOLD = 3; // broken plays of a file that are listed one by one

/** Why the submissions open no board, a sentence each. */
function whyNowhere({ plays, story }: Extract<ReadSubmissions, { ok: true }>): readonly string[] {
  if (story !== null) return [BOARD.strangeBoard(shown(story))];
  const broken = plays.flatMap((each) => ('broken' in each ? [`${each.shown}: ${each.broken}`] : []));
  return [...broken.slice(0, MOST_TOLD), BOARD.noStoryYet];
}
