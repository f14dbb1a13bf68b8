/** What can be done at a step of a vote: one main button, and the ways beside it. */
import type { ComponentChildren } from 'preact';
import { COUNT } from '../cards/words.ts';
import { ask, askedIn, restFor } from './hands.ts';
import type { RoomDesk } from './room/desk.ts';
import { CLASS_ROOM } from './room/words.ts';
import { awaitsRoom } from './room-told.ts';
import type { SheetStop } from './sheet-stop.ts';
import { Tools } from './tools.tsx';
import { UndoDecision } from './undo-decision.tsx';
import {
  leadersOf,
  maySkip,
  onward,
  type RunningVote,
  roundOf,
  shiftOf,
  skipToDecide,
  tallyOf,
  totalOf,
  undoVote,
} from './vote.ts';
import { VOTE } from './words.ts';

/** What the ways need to know of a decision, and what they lead to. */
export interface WaysSetup {
  readonly voters: number | null;
  readonly desk: RoomDesk; // of the class's phones
  readonly stop: SheetStop | null; // null: it is decided by a call, unless the room wants to vote
  readonly before: number | null; // place of the answer that was taken before this decision was undone
  readonly last: string | null; // the decision before, in words; null: this is the first
  readonly running: boolean; // from one decision to the next
  onRun(on: boolean): void;
  onUndo(): void; // the decision before
}

interface WaysProps extends WaysSetup {
  readonly vote: RunningVote;
  readonly byRoom: number; // phones that have voted in the present vote
  readonly byCards: boolean; // the main button opens the camera that counts cards
  readonly main: number | null; // place of the answer that the main button takes where it is decided
  readonly children: ComponentChildren; // another way of counting
  on(): void;
  back(): void;
  go(change: (vote: RunningVote) => RunningVote | null): void;
}

export function Ways(props: WaysProps): ComponentChildren {
  const { vote, main, stop, before, children, on, back, go } = props;
  return (
    <div class="vote-ways">
      {vote.step !== 'decide' && <Main {...props} on={on} />}
      {vote.step === 'decide' && main !== null && (
        <button type="button" class="button button-main" onClick={on}>
          {before === null ? VOTE.majority(main + 1) : VOTE.again(main + 1)}
        </button>
      )}
      {children}
      <Counting {...props} />
      {maySkip(vote) && !(vote.step === 'think' && stop === null) && (
        <button type="button" class="button" onClick={() => go(skipToDecide)}>
          {vote.step === 'think' ? VOTE.skip : VOTE.skipSecond}
        </button>
      )}
      {vote.step !== 'think' && (
        <button type="button" class="button" onClick={back}>
          {VOTE.back}
        </button>
      )}
      {vote.step === 'think' && stop === null && (
        <button
          type="button"
          class="button"
          aria-pressed={props.running}
          onClick={() => props.onRun(!props.running)}
        >
          {VOTE.nextStop}
        </button>
      )}
      {vote.step === 'think' && props.last !== null && (
        <UndoDecision last={props.last} onUndo={props.onUndo} />
      )}
      <p class="vote-told" role="status">
        {/* Anew each time: the same words are told again. */}
        <span key={vote.turn}>{toldOf(props)}</span>
      </p>
      <Tools desk={props.desk} />
    </div>
  );
}

/** On: the next step, or while hands are counted the next answer. */
function Main({
  vote,
  voters,
  byRoom,
  byCards,
  on,
}: Pick<WaysProps, 'vote' | 'voters' | 'byRoom' | 'byCards' | 'on'>) {
  const asked = askedIn(vote);
  const round = roundOf(vote);
  const none = round !== null && asked === null && onward(vote, byRoom) === null;
  if (vote.step === 'decide') return null;
  const noneYet = byCards ? COUNT.open : VOTE.countHands;
  return (
    <button
      key={`${vote.step} ${none} ${byCards}`} // a second press on the one before is none on this one
      type="button"
      class="button button-main"
      onClick={on}
    >
      {asked !== null
        ? nextHands(vote, asked, handsOf(voters, byRoom))
        : none
          ? noneYet
          : VOTE.next[vote.step]}
    </button>
  );
}

/** How many may raise a hand, where all voters are known: those without a phone. */
export function handsOf(voters: number | null, byRoom: number): number | null {
  return voters === null ? null : Math.max(0, voters - byRoom);
}

function nextHands(vote: RunningVote, asked: number, voters: number | null): string {
  if (asked + 1 < vote.options.length) return VOTE.nextHands(asked + 2);
  return restFor(vote, asked, voters) === null ? VOTE.lastHands : VOTE.rest;
}

function Counting({ vote, byRoom, byCards, go }: WaysProps) {
  const round = roundOf(vote);
  if (round === null) return null;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-disabled={vote[round].before.length === 0}
        onClick={() => go(undoVote)}
      >
        {VOTE.undo}
      </button>
      {vote.asked !== null && (
        <button type="button" class="button" onClick={() => go((standing) => ask(standing, null))}>
          {VOTE.pressVotes}
        </button>
      )}
      {vote.asked === null && (byCards || totalOf(vote[round].tally) + byRoom > 0) && (
        <button type="button" class="button" onClick={() => go((standing) => ask(standing, 0))}>
          {VOTE.countHands}
        </button>
      )}
    </>
  );
}

/** All votes of the first round; where phones and hands were counted, how many of each. */
function shownWords(vote: RunningVote): string {
  const [all, byHand] = [tallyOf(vote, 'first'), vote.first.tally].map(totalOf) as [number, number];
  const mixed = byHand > 0 && all > byHand;
  return mixed ? `${VOTE.votes(all)}: ${CLASS_ROOM.mixed(all - byHand, byHand)}` : VOTE.votes(all);
}

/** The sentence beside the answers at a step. While a vote is hidden no sum is told: it grows by what an answer got. */
function toldOf({ vote, voters, byRoom, before, desk }: WaysProps): string {
  const round = roundOf(vote);
  if (round !== null) {
    const total = totalOf(vote[round].tally) + byRoom;
    if (voters !== null && total > voters) return VOTE.over;
    if (voters !== null && total === voters && total > 0) return VOTE.all;
    if (vote[round].before.length === 0) return vote.asked !== null || byRoom > 0 ? '' : VOTE.none;
    return VOTE.counted;
  }
  if (awaitsRoom(vote) && !desk.silent) return CLASS_ROOM.counting;
  if (awaitsRoom(vote) && desk.now.state === 'broken') return CLASS_ROOM.missing;
  if (vote.step === 'shown') return shownWords(vote);
  if (vote.step === 'shift') {
    const nths = (moved: (from: number, to: number) => boolean) =>
      shiftOf(vote).flatMap(({ from, to }, n) => (moved(from, to) ? [n + 1] : []));
    const more = nths((from, to) => to > from);
    const less = nths((from, to) => to < from);
    return more.length + less.length === 0 ? VOTE.nobodyMoved : VOTE.moved(more, less);
  }
  if (vote.step !== 'decide') return '';
  if (before !== null) return VOTE.leads;
  const leaders = leadersOf(vote).map((id) => vote.options.indexOf(id) + 1);
  if (leaders.length === 0) return VOTE.noVote;
  return leaders.length === 1 ? VOTE.leads : VOTE.tied(leaders);
}
