/** Where an address leads nowhere, or a page did not arrive: what happened, where, and the ways on. */
import type { ComponentChildren } from 'preact';
import { hrefOf } from '../session/route.ts';
import { SESSION } from '../session/words.ts';
import { WORDS } from './words.ts';

interface LostProps {
  readonly title: string;
  readonly why: string;
  readonly children?: ComponentChildren;
}

export function LostPage({ title, why, children }: LostProps) {
  return (
    <div class="column">
      <h1>{title}</h1>
      <p class="lead">{why}</p>
      {children}
      <p>
        <a href={hrefOf({ page: 'home' })}>{WORDS.home}</a>
      </p>
    </div>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly kept: boolean; // what was played outlives the page
  readonly onAgain: () => void;
  readonly onAnew: () => void; // loads the whole page once more, at the same address
}

/** A story that broke, as against a part that did not arrive. By name, so that the story's room stays where it is. */
export function isStoryTrouble(error: unknown): boolean {
  return error instanceof Error && (error.name === 'StoryError' || error.name === 'PlayError');
}

export function FailedPage({ error, kept, onAgain, onAnew }: FailedProps) {
  const story = isStoryTrouble(error);
  return (
    <LostPage
      title={story ? WORDS.brokenTitle : WORDS.failedTitle}
      why={story ? SESSION.brokenKept : WORDS.failedWhy}
    >
      {!story && <p>{kept ? WORDS.failedKept : WORDS.failedUnkept}</p>}
      <p class="soft">{error instanceof Error ? error.message : String(error)}</p>
      <p class="row">
        <button type="button" class="button button-main" onClick={onAgain}>
          {WORDS.again}
        </button>
        {!story && (
          <button type="button" class="button" onClick={onAnew}>
            {WORDS.anew}
          </button>
        )}
      </p>
    </LostPage>
  );
}
