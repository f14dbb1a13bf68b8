/** The view in which a class decides: one step of the vote at a time, each with one main button. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Names } from '../../debrief/outcomes.ts';
import { isEcho, type KeyDown } from '../../look/key-echo.ts';
import { answersWithDigits, keyOf, pressedKey } from '../../look/key-press.ts';
import type { Option, Role } from '../board/board-play.ts';
import { CountCards } from '../cards/count-cards.tsx';
import type { Counts } from '../cards/sweep.ts';
import { Answers } from './answers.tsx';
import { type VoteKey, voteIntentOf } from './keys.ts';
import { talkBefore } from './talk-before.ts';
import { Tools } from './tools.tsx';
import {
  addVotes,
  backward,
  countOf,
  countTyped,
  leadersOf,
  maySkip,
  onward,
  type RunningVote,
  roundOf,
  seenOf,
  setVotes,
  shiftOf,
  skipToDecide,
  typeVotes,
  undoVote,
} from './vote.ts';
import { VOTE } from './words.ts';
import './class-play.css';

export interface DecidingProps {
  readonly begun: RunningVote; // where the vote stands when it comes on the screen
  readonly by: Role;
  readonly options: readonly Option[];
  readonly people: Names; // names
  readonly halves: boolean; // each person is played by one half of the room
  readonly voters: number | null;
  readonly stop: boolean; // first of all the room says what it sees in the other
  singleKeys(): boolean; // the setting as it is now
  onVote(vote: RunningVote): void; // to be kept
  onChoose(index: number, vote: RunningVote): void;
  onBack(): void; // to the decision before
}

export function Deciding(props: DecidingProps): ComponentChildren {
  const { by, options, people, halves, voters, stop } = props;
  const [vote, setVote] = useState(props.begun);
  const title = useRef<HTMLHeadingElement>(null);
  const now = useRef(vote); // as it stands, though what it came to may not be drawn yet
  const go: WaysProps['go'] = (change) => {
    const next = change(now.current);
    if (next === null || next === now.current) return;
    now.current = next;
    setVote(next);
    props.onVote(next);
  };
  const leaders = leadersOf(vote).map((id) => vote.options.indexOf(id));
  const [leader] = leaders;
  const answer = (index: number) => {
    const option = options[index];
    if (!option) return;
    if (now.current.step === 'decide') props.onChoose(index, now.current);
    else go((standing) => addVotes(standing, option.id));
  };
  const on = () => {
    if (now.current.step !== 'decide') go(onward);
    else if (leaders.length === 1 && leader !== undefined) answer(leader);
  };
  const back = () => {
    if (backward(now.current)) go(backward);
    else if (vote.n > 1) props.onBack();
  };
  const digits = () => answersWithDigits(options.length, props.singleKeys());
  useVoteKeys({ on, back, undo: () => go(undoVote), answer, digits }, vote.step);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), [vote.step]);

  const who = people[by];
  return (
    <section class="vote" data-step={vote.step} aria-labelledby="vote-title">
      <header class="vote-head">
        <h2 id="vote-title" tabIndex={-1} ref={title} data-now>
          {VOTE.steps[vote.step]}
        </h2>
        <p class="vote-who" data-side={by}>
          {halves ? VOTE.half(who) : VOTE.decides(who)}
        </p>
        <p class="vote-hint">{VOTE.hints[vote.step](who)}</p>
        {stop && vote.step === 'think' && (
          <p class="vote-stop">{VOTE.stop(people[by === 'hurt' ? 'responsible' : 'hurt'])}</p>
        )}
      </header>
      <Answers
        vote={vote}
        options={options}
        onAnswer={answer}
        onType={(index, text) => go((standing) => typeVotes(standing, options[index]?.id ?? '', text))}
        onCount={(index) => go((standing) => countTyped(standing, options[index]?.id ?? ''))}
      />
      {vote.step === 'talk' && <Questions {...props} vote={vote} />}
      <Ways vote={vote} leaders={leaders} voters={voters} on={on} back={back} go={go}>
        {roundOf(vote) !== null && (
          <CountCards
            answers={options.length}
            cards={halves ? null : voters}
            onCounts={(counts) => {
              go((standing) => withCounts(standing, counts));
              title.current?.focus({ preventScroll: true }); // Enter goes on then, and does not count again
            }}
          />
        )}
      </Ways>
    </section>
  );
}

interface WaysProps {
  readonly vote: RunningVote;
  readonly leaders: readonly number[]; // places of the options with most votes
  readonly voters: number | null;
  readonly children: ComponentChildren; // another way of counting
  on(): void;
  back(): void;
  go(change: (vote: RunningVote) => RunningVote | null): void;
}

/** The counts of a camera take the place of what was counted before. */
function withCounts(vote: RunningVote, counts: Counts): RunningVote {
  return [...counts].reduce(
    (standing, [index, count]) => setVotes(standing, standing.options[index] ?? '', count),
    vote,
  );
}

/** What can be done at a step: one main button, and the ways beside it. */
function Ways({ vote, leaders, voters, children, on, back, go }: WaysProps) {
  const round = roundOf(vote);
  const [leader] = leaders;
  return (
    <div class="vote-ways">
      {vote.step !== 'decide' && (
        <button
          key={vote.step} // a second press on the one before is none on this one
          type="button"
          class="button button-main"
          aria-disabled={onward(vote) === null}
          onClick={on}
        >
          {VOTE.next[vote.step]}
        </button>
      )}
      {vote.step === 'decide' && leaders.length === 1 && leader !== undefined && (
        <button type="button" class="button button-main" onClick={on}>
          {VOTE.majority(leader + 1)}
        </button>
      )}
      {children}
      {round !== null && (
        <button
          type="button"
          class="button"
          aria-disabled={vote[round].before.length === 0}
          onClick={() => go(undoVote)}
        >
          {VOTE.undo}
        </button>
      )}
      {maySkip(vote) && (
        <button type="button" class="button" onClick={() => go(skipToDecide)}>
          {vote.step === 'think' ? VOTE.skip : VOTE.skipSecond}
        </button>
      )}
      {(vote.step !== 'think' || vote.n > 1) && (
        <button type="button" class="button" onClick={back}>
          {VOTE.back}
        </button>
      )}
      <p class="vote-told" role="status">
        {toldOf(vote, voters)}
      </p>
      <Tools full={vote.step === 'think'} />
    </div>
  );
}

function Questions({ vote, by, options, people }: DecidingProps & { readonly vote: RunningVote }) {
  const answers = options.map(({ id, move }) => ({ move, votes: countOf(vote.first.tally, id) }));
  return (
    <ol class="vote-questions" aria-label={VOTE.talkTitle}>
      {talkBefore(by, answers, people).map(({ about, text }) => (
        <li key={text}>
          {about.length > 0 && <b>{VOTE.about(about)}</b>} {text}
        </li>
      ))}
    </ol>
  );
}

/** The sentence beside the answers at a step. */
function toldOf(vote: RunningVote, voters: number | null): string {
  const { total } = seenOf(vote);
  if (roundOf(vote) !== null) {
    if (voters === null || total === 0) return VOTE.counted(total);
    if (total === voters) return VOTE.all(voters);
    return total < voters ? VOTE.countedOf(total, voters) : VOTE.over(total, voters);
  }
  if (vote.step === 'shown') return VOTE.votes(total);
  if (vote.step === 'shift') {
    const nths = (moved: (from: number, to: number) => boolean) =>
      shiftOf(vote).flatMap(({ from, to }, n) => (moved(from, to) ? [n + 1] : []));
    const more = nths((from, to) => to > from);
    const less = nths((from, to) => to < from);
    return more.length + less.length === 0 ? VOTE.nobodyMoved : VOTE.moved(more, less);
  }
  if (vote.step !== 'decide') return '';
  const leaders = leadersOf(vote).map((id) => vote.options.indexOf(id) + 1);
  if (leaders.length === 0) return VOTE.noVote;
  return leaders.length === 1 ? VOTE.leads : VOTE.tied(leaders);
}

interface KeyActs {
  on(): void;
  back(): void;
  undo(): void;
  answer(index: number): void;
  digits(): number; // how many answers digits can take
}

function useVoteKeys(acts: KeyActs, step: RunningVote['step']): void {
  const now = useRef({ acts, step });
  now.current = { acts, step };
  const last = useRef<KeyDown | null>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const place = placeOf(event.target);
      const pressed = pressedKey(event);
      if (place === null || pressed === null) return;
      const { acts, step } = now.current;
      const before = last.current;
      const down = { key: keyOf(pressed), at: event.timeStamp, asked: step };
      last.current = down;
      const intent = voteIntentOf({ ...pressed, on: place }, acts.digits());
      if (intent === null) return;
      event.preventDefault();
      if (place === 'field' && event.target instanceof HTMLElement) event.target.blur(); // what was typed counts
      const decides = step === 'decide' && (intent.do === 'on' || intent.do === 'answer');
      if (decides && isEcho(before, down)) return;
      if (intent.do === 'answer') acts.answer(intent.index);
      else if (intent.do !== 'swallow') acts[intent.do]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** What has the focus; null while a dialog is open, wherever the focus has gone. */
function placeOf(target: EventTarget | null): VoteKey['on'] | null {
  if (document.querySelector('dialog[open]')) return null;
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.matches('input, select, textarea') || target.isContentEditable) return 'field';
  if (target.matches('button, a, summary')) return target.matches('.vote button') ? 'vote' : 'button';
  return target.tabIndex >= 0 ? 'words' : 'page';
}
