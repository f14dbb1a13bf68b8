/** Where a play of an earlier version is opened: it is told, and the player decides what becomes of it. */
import { useState } from 'preact/hooks';
import { type Page, simplePage } from './page.tsx';
import { EARLIER } from './words-earlier.ts';

interface DoorSetup {
  readonly story: string; // its title
  readonly decided: number; // decisions in it
  readonly ended: boolean;
  readonly carried: number; // of its decisions, those that a play of now can begin with
  /** Shows it as it went then; resolves with why that cannot be, or null. */
  show(): Promise<string | null>;
  onAgain(): void; // the story as it is now
  onCarried?(): void; // likewise, with those decisions
}

/** The page that asks. Nothing becomes of the play before something is chosen. */
export function earlierDoor(setup: DoorSetup): Page {
  return simplePage(EARLIER.title, <Door {...setup} />);
}

function Door({ story, decided, ended, carried, show, onAgain, onCarried }: DoorSetup) {
  const [why, setWhy] = useState<string | null>(null);
  return (
    <div class="column">
      <h1>{EARLIER.title}</h1>
      <p class="lead">{EARLIER.changed(story)}</p>
      <p>{ended ? EARLIER.ended : EARLIER.stopped(decided, carried)}</p>
      <p class="row">
        <button type="button" class="button button-main" onClick={() => void show().then(setWhy)}>
          {ended ? EARLIER.show : EARLIER.read}
        </button>
        {carried > 0 && (
          <button type="button" class="button" onClick={onCarried}>
            {EARLIER.goOn}
          </button>
        )}
        <button type="button" class="button" onClick={onAgain}>
          {EARLIER.again}
        </button>
      </p>
      {why !== null && (
        <p class="notice" role="alert">
          {why}
        </p>
      )}
    </div>
  );
}
