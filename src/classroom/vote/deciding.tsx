/** The view in which a class decides: one step of the vote at a time, each with one main button. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { AskedLines } from '../../look/asked-lines.tsx';
import { answersWithDigits } from '../../look/key-press.ts';
import type { Asked } from '../../play/asked.ts';
import type { Option, Role } from '../board/board-play.ts';
import { LETTERS } from '../cards/card.ts';
import { CountCards } from '../cards/count-cards.tsx';
import { Answers } from './answers.tsx';
import { Countdown } from './countdown.tsx';
import { askedIn, countedElsewhere, stepBack, stepOn } from './hands.ts';
import { useDesk } from './room/use-desk.ts';
import { CLASS_ROOM } from './room/words.ts';
import { awaitsRoom, takeIn } from './room-told.ts';
import type { TalkQuestion } from './talk-before.ts';
import { useVoteKeys } from './use-vote-keys.ts';
import {
  addVotes,
  countTyped,
  leadersOf,
  onward,
  type RunningVote,
  roundOf,
  skipToDecide,
  typedFor,
  typeVotes,
  undoVote,
} from './vote.ts';
import { handsOf, Ways, type WaysSetup } from './ways.tsx';
import { VOTE } from './words.ts';
import './class-play.css';

export interface DecidingProps extends WaysSetup {
  readonly begun: RunningVote; // where the vote stands when it comes on the screen
  readonly by: Role;
  readonly options: readonly Option[];
  readonly people: Names; // names
  readonly halves: boolean; // each person is played by one half of the room
  readonly cards: boolean; // the room votes with cards
  readonly lead: readonly Asked[]; // what the decision answers
  questions(vote: RunningVote): readonly TalkQuestion[];
  singleKeys(): boolean; // the setting as it is now
  onVote(vote: RunningVote): void; // to be kept
  onStands(vote: RunningVote | null): void; // on the screen; null: it is gone from there
  onChoose(index: number, vote: RunningVote): void;
  onLookBack(): void; // at what was said before
}

/** The vote as it stands, and what changes it. */
function useRunning(props: DecidingProps) {
  const { options, stop, voters, before, desk } = props;
  const [vote, setVote] = useState(props.begun);
  const now = useRef(vote); // as it stands, though what it came to may not be drawn yet
  const go = (change: (vote: RunningVote) => RunningVote | null) => {
    const next = change(now.current);
    if (next === null || next === now.current) return;
    now.current = { ...next, turn: now.current.turn + 1 };
    setVote(now.current);
    props.onVote(now.current);
  };
  const leaders = leadersOf(vote).map((id) => vote.options.indexOf(id));
  const main = before ?? (leaders.length === 1 ? (leaders[0] ?? null) : null);
  /** Hands are counted and the focus has gone elsewhere: what is pressed belongs to the field. */
  const typeDigit = (digit: number) => {
    go((standing) => {
      const id = options[askedIn(standing) ?? -1]?.id ?? '';
      return typeVotes(standing, id, `${typedFor(standing, id)}${digit}`);
    });
    document.querySelector<HTMLElement>('input.vote-field')?.focus();
  };
  const answer = (index: number) => {
    if (askedIn(now.current) !== null) return typeDigit(index + 1);
    const option = options[index];
    if (!option) return;
    const { step } = now.current;
    if (step === 'decide') props.onChoose(index, now.current);
    else if (step === 'think' && stop === null) props.onChoose(index, skipToDecide(now.current));
    else go((standing) => addVotes(standing, option.id));
  };
  const on = () => {
    if (now.current.step !== 'decide')
      go((standing) => stepOn(standing, handsOf(voters, desk.voted), desk.voted));
    else if (main !== null) answer(main);
  };
  const back = () => {
    if (stepBack(now.current)) go(stepBack);
    else props.onLookBack();
  };
  return { vote, now, go, main, answer, on, back };
}

export function Deciding(props: DecidingProps): ComponentChildren {
  const { by, options, people, stop, before } = props;
  const { vote, now, go, main, answer, back, ...running } = useRunning(props);
  const camera = useRef<(() => void) | null>(null);
  const [tried, setTried] = useState(''); // the round for which the camera was opened already
  const byCards = (standing: RunningVote) =>
    props.cards && mayBeCards(standing, props.desk.voted) && tried !== `${standing.n} ${standing.step}`;
  const on = () => {
    if (!byCards(now.current) || camera.current === null) return running.on();
    setTried(`${now.current.n} ${now.current.step}`);
    camera.current();
  };
  const calls = stop === null && vote.step === 'think'; // an answer is called out and taken
  useVoteKeys({
    on,
    back,
    undo: () => go(undoVote),
    answer,
    digits: () => (askedIn(now.current) === null ? answersWithDigits(options.length, props.singleKeys()) : 9),
    asks: () => `${now.current.n} ${now.current.step} ${now.current.asked}`,
    decides: (intent) => decides(intent.do, now.current, stop === null),
  });
  useDesk(props.desk);
  useRoom(props, vote, go);
  const title = useStepTitle(vote);
  const who = people[by];
  return (
    <section class="vote" data-step={vote.step} aria-labelledby="vote-title">
      <header class="vote-head">
        <h2 id="vote-title" tabIndex={-1} ref={title} data-now>
          {VOTE.steps[vote.step]}
        </h2>
        <p class="vote-who" data-side={by}>
          {props.halves ? VOTE.half(who) : VOTE.decides(who)}
        </p>
        {stop && <p class="vote-stop">{VOTE.stop(stop.nth, stop.of)}</p>}
        <p class="vote-hint">{hintOf(props, vote)}</p>
        <Countdown
          key={vote.step}
          time={vote.step === 'talk' || (vote.step === 'think' && stop) ? vote.step : null}
        />
      </header>
      {vote.step !== 'talk' && <AskedLines lines={props.lead} class="vote-lead" />}
      <HandsUp vote={vote} />
      <Answers
        vote={vote}
        options={options}
        pressed={calls || vote.step === 'decide' || (roundOf(vote) !== null && vote.asked === null)}
        before={before}
        awaits={awaitsRoom(vote) && !props.desk.silent}
        onAnswer={answer}
        onType={(index, text) => go((standing) => typeVotes(standing, options[index]?.id ?? '', text))}
        onCount={(index) => go((standing) => countTyped(standing, options[index]?.id ?? ''))}
      />
      {vote.step === 'talk' && <Questions questions={props.questions(vote)} />}
      <Ways {...props} {...{ vote, main, on, back, go }} byRoom={props.desk.voted} byCards={byCards(vote)}>
        {roundOf(vote) !== null && (
          <CountCards
            answers={options.length}
            cards={props.halves ? null : props.voters}
            opener={camera}
            button={!byCards(vote)}
            onCounts={(counts) => {
              go((standing) => countedElsewhere(standing, counts));
              title.current?.focus({ preventScroll: true }); // Enter goes on then, and does not count again
            }}
          />
        )}
      </Ways>
    </section>
  );
}

/** Nothing is counted in this round yet, by phones neither, and no answer has more than a card's four edges to be told by. */
function mayBeCards(vote: RunningVote, byRoom: number): boolean {
  const counts = roundOf(vote) !== null && vote.asked === null && onward(vote, byRoom) === null;
  return counts && vote.options.length <= LETTERS.length;
}

/** The room is told where the vote stands, and the vote takes in what the room tells. */
function useRoom(
  { desk, onStands }: DecidingProps,
  vote: RunningVote,
  go: (change: (vote: RunningVote) => RunningVote) => void,
) {
  useLayoutEffect(() => {
    const look = () => {
      const told = desk.told();
      if (told !== null) go((standing) => takeIn(standing, told));
    };
    look();
    return desk.watch(look);
  }, [desk]);
  useLayoutEffect(() => onStands(vote), [vote]);
  useLayoutEffect(() => () => onStands(null), []);
}

/** What is done at a step; before a vote of the sheet the room looks at the other first. */
function hintOf({ stop, people, by, desk }: DecidingProps, { step }: RunningVote): string {
  if (step === 'first' && !desk.silent) return CLASS_ROOM.voteOnPhones;
  if (step !== 'think') return VOTE.hints[step]();
  return stop ? VOTE.look(people[by === 'hurt' ? 'responsible' : 'hurt']) : VOTE.calls;
}

/** What the room is asked while hands are counted. */
function HandsUp({ vote }: { readonly vote: RunningVote }) {
  if (roundOf(vote) === null || vote.asked === null) return null;
  const asked = askedIn(vote);
  return (
    <p class="vote-hands" role="status">
      {asked === null ? VOTE.eyesOpen : VOTE.handsUp(asked + 1)}
    </p>
  );
}

function Questions({ questions }: { readonly questions: readonly TalkQuestion[] }) {
  return (
    <ol class="vote-questions" aria-label={VOTE.talkTitle}>
      {questions.map(({ about, text }) => (
        <li key={text}>
          {about.length > 0 && <b>{VOTE.about(about)}</b>} {text}
        </li>
      ))}
    </ol>
  );
}

/** Whether this takes an answer, or counts nobody for one: the second half of a double press does neither. */
function decides(does: string, vote: RunningVote, calls: boolean): boolean {
  if (does === 'answer') return vote.step === 'decide' || (vote.step === 'think' && calls);
  const asked = askedIn(vote);
  const empty = asked !== null && typedFor(vote, vote.options[asked] ?? '') === '';
  return does === 'on' && (vote.step === 'decide' || empty);
}

/** The heading of the step has the focus; while hands are counted, the field of the answer that is asked for. */
function useStepTitle(vote: RunningVote) {
  const title = useRef<HTMLHeadingElement>(null);
  const asked = askedIn(vote);
  useLayoutEffect(() => {
    const field = document.querySelector<HTMLElement>('input.vote-field');
    (field ?? title.current)?.focus({ preventScroll: true });
  }, [vote.step, asked]);
  return title;
}
