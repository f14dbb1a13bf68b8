/** The page of one board: handing in play codes, the figures of all plays, and decisions to talk about. */

import { render } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { isolatedNames } from '../../look/isolate.ts';
import { Reveal } from '../reveal/reveal-view.tsx';
import { stopsOf } from '../vote/sheet-stop.ts';
import { CommonPlayPart } from './common-play-view.tsx';
import { Decisions, TalkPrompt } from './decisions.tsx';
import { Fan } from './fan.tsx';
import { HandInForm } from './hand-in-form.tsx';
import { Keeping } from './keeping.tsx';
import { Live } from './live/live-view.tsx';
import { Overview } from './overview.tsx';
import { Refusals } from './refusals.tsx';
import type { BoardQuestion } from './tally.ts';
import { Times } from './times-view.tsx';
import { useBoard } from './use-board.ts';
import { BOARD } from './words.ts';
import './board.css';
import './figures.css';
import '../reveal/reveal.css';
import type { BoardSetup } from './board-desk.ts';

export interface BoardPage extends BoardSetup {
  readonly debriefOf: (code: string) => string; // the address of a play's debrief
  readonly boards: string; // the address of all boards
  readonly singleKeys: boolean; // the setting: digits guess in a reveal
  readonly notice: string | null; // why nothing can be kept on this device
}

const VIEWS = ['overview', 'talk', 'decisions', 'curves', 'beside'] as const;

/** Draws a board into `element`, with its own level 1 heading. Returns a function that removes it. */
export function mountBoard(element: HTMLElement, setup: BoardPage): () => void {
  render(<BoardView setup={setup} />, element);
  return () => render(null, element);
}

function BoardView({ setup }: { readonly setup: BoardPage }) {
  const { file, debriefOf, boards } = setup;
  const { title } = file.header;
  const people: Names = isolatedNames(file.header);
  const board = useBoard(setup);
  const [view, setView] = useState<(typeof VIEWS)[number]>('overview');
  const [revealed, setRevealed] = useState<BoardQuestion | null>(null);
  const { tally, plays, progress, told, gone } = board;
  const stopOf = useMemo(() => stopsOf(file), [file]);
  const reveal = { tally, people, stopOf, onReveal: setRevealed };
  return (
    <div class="board">
      <header class="board-head">
        <h1>{BOARD.title(title)}</h1>
        <a href={boards}>{BOARD.back}</a>
      </header>
      {setup.notice !== null && <p class="notice">{setup.notice}</p>}
      <Live story={file.id} version={file.version} came={board.arrive} />
      <details class="board-card board-entry" open={setup.kept.length === 0}>
        <summary>{BOARD.handIn}</summary>
        <HandInForm onHandIn={board.handIn} />
      </details>
      <div class="board-told row">
        <p role="status">{told}</p>
        {gone && gone.length > 0 && (
          <button type="button" class="button" onClick={board.undo}>
            {BOARD.undo}
          </button>
        )}
      </div>
      {progress && (
        <p class="board-progress">
          <progress value={progress.done} max={progress.of} aria-label={BOARD.handIn} />{' '}
          {BOARD.reading(progress.done, progress.of)}
        </p>
      )}
      <Refusals refusals={board.refusals} onAgain={board.countAgain} onRead={board.understood} />
      {plays.length === 0 ? (
        progress === null && <p class="lead">{BOARD.empty}</p>
      ) : (
        <>
          <Times board={board} />
          <Tabs view={view} onView={setView} />
          {view === 'overview' && <Overview {...reveal} />}
          {view === 'talk' && <TalkPrompt {...reveal} />}
          {view === 'decisions' && <Decisions {...reveal} />}
          {view === 'curves' && <Fan plays={plays} people={people} />}
          {view === 'beside' && <CommonPlayPart {...{ file, plays, people, debriefOf }} />}
          <Keeping
            people={people}
            stopOf={stopOf}
            board={board}
            story={file.id}
            present={file.version}
            debriefOf={debriefOf}
          />
        </>
      )}
      {revealed && (
        <Reveal
          question={revealed}
          name={BOARD.nth(
            tally.questions.findIndex(({ key }) => key === revealed.key) + 1,
            stopOf(revealed.options),
          )}
          people={people}
          singleKeys={setup.singleKeys}
          onClose={() => setRevealed(null)}
        />
      )}
    </div>
  );
}

interface TabsProps {
  readonly view: (typeof VIEWS)[number];
  readonly onView: (view: (typeof VIEWS)[number]) => void;
}

function Tabs({ view, onView }: TabsProps) {
  const name = useId();
  return (
    <div class="board-tabs" role="radiogroup" aria-label={BOARD.show}>
      {VIEWS.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === view} onChange={() => onView(each)} />
          <span>{BOARD.views[each]}</span>
        </label>
      ))}
    </div>
  );
}
