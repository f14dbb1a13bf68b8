/** Every decision along the story with what was chosen, and the one to talk about next. */
import { useId, useState } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { AskedLines } from '../../look/asked-lines.tsx';
import { OptionWords } from '../../look/option-words.tsx';
import type { StopOf } from '../vote/sheet-stop.ts';
import { Bars } from './bars.tsx';
import type { Role } from './board-play.ts';
import { talkAbout } from './talk.ts';
import type { BoardQuestion, BoardTally } from './tally.ts';
import { BOARD } from './words.ts';

const SIDES = ['responsible', 'hurt', 'everybody'] as const;

interface DecisionsProps {
  readonly tally: BoardTally;
  readonly people: Names;
  readonly stopOf: StopOf;
  readonly onReveal: (question: BoardQuestion) => void;
}

export function Decisions({ tally, people, stopOf, onReveal }: DecisionsProps) {
  const [side, setSide] = useState<Role | 'everybody'>('everybody');
  const name = useId();
  const shown = tally.questions.filter(
    ({ by, players }) => players > 0 && (side === 'everybody' || by === side),
  );
  return (
    <>
      <div class="board-tabs board-sides" role="radiogroup" aria-label={BOARD.whose}>
        {SIDES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={side === each} onChange={() => setSide(each)} />
            <span>{each === 'everybody' ? BOARD.everybody : people[each]}</span>
          </label>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ol class="board-decisions" role="list" aria-label={BOARD.decisions}>
        {shown.map((question) => {
          const n = tally.questions.indexOf(question) + 1;
          const { key, by, lead, options, players, simulated } = question;
          const name = BOARD.nth(n, stopOf(options));
          return (
            <li key={key} class={`board-card board-by-${by}`}>
              <h3>
                {name}: {BOARD.decides(people[by])}{' '}
                <span class="board-here">{BOARD.playersHere(players)}</span>
              </h3>
              <AskedLines lines={lead} class="board-lead" />
              <Bars label={name} bars={barsOf(options)} />
              {simulated > 0 && <p class="soft">{BOARD.simulatedTold(simulated)}</p>}
              <button
                type="button"
                class="button"
                aria-label={BOARD.revealOf(n)}
                onClick={() => onReveal(question)}
              >
                {BOARD.reveal}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What players chose, as bars. */
export function barsOf(options: BoardQuestion['options']) {
  return options.map(({ id, text, manner, taken, percent }) => ({
    key: id,
    label: <OptionWords {...{ text, manner }} inSentence />,
    count: taken,
    percent,
    spoken: BOARD.takenSpoken(taken, percent),
  }));
}

export function TalkPrompt({ tally, people, stopOf, onReveal }: DecisionsProps) {
  const at = tally.questions.findIndex(({ key }) => key === tally.talk);
  const question = tally.questions[at];
  if (!question) return <p class="board-card">{BOARD.talkNone}</p>;
  return (
    <section class="board-card board-talk">
      <h2>{BOARD.talkTitle}</h2>
      <div>
        <p>
          {BOARD.nth(at + 1, stopOf(question.options))}: {BOARD.decides(people[question.by])}. {BOARD.talkWhy}
        </p>
        <AskedLines lines={question.lead} class="board-lead" />
        {/* Without figures: the class is to guess them first. */}
        <ul class="board-options">
          {question.options.map(({ id, text, manner }) => (
            <li key={id}>
              <OptionWords {...{ text, manner }} />
            </li>
          ))}
        </ul>
        <button type="button" class="button button-main" onClick={() => onReveal(question)}>
          {BOARD.reveal}
        </button>
      </div>
      <div>
        <h3>{BOARD.questions}</h3>
        <ol class="board-questions">
          {talkAbout(question, people).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
