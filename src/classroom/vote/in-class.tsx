/** What a class sees of its play beside the words: the vote at each decision, and the bar while it reads. */
import type { Names } from '../../debrief/outcomes.ts';
import { isolated, isolatedNames } from '../../look/isolate.ts';
import { toldOption } from '../../look/told-option.ts';
import { askedNow } from '../../play/asked.ts';
import type { RoomSetup } from '../../session/playing.ts';
import type { Session } from '../../session/session.ts';
import type { StoryCard } from '../../story/beat.ts';
import type { Option, Role } from '../board/board-play.ts';
import { planOf } from '../teach/plans.ts';
import type { Stop } from '../teach/sheet.ts';
import { Deciding } from './deciding.tsx';
import { questionsFor } from './questions-for.ts';
import { ReadingBar } from './reading-bar.tsx';
import type { RoomDesk } from './room/desk.ts';
import type { ClassPlay } from './saved-class-play.ts';
import { findStops, stopHere } from './sheet-stop.ts';
import { type StandingVotes, votesOf } from './standing-votes.ts';
import type { RunningVote } from './vote.ts';
import { VOTE } from './words.ts';

export interface InClassSetup {
  readonly card: StoryCard;
  readonly session: Session;
  readonly kept: ClassPlay;
  readonly desk: RoomDesk;
  keep(vote: RunningVote): void;
  stands(vote: RunningVote | null): void; // on the screen
  singleKeys(): boolean;
}

/** What the reader shows in place of the choices, and beside Next. */
export function inClass(setup: InClassSetup): Pick<RoomSetup, 'decision' | 'beside'> {
  const { card, session, kept, desk, singleKeys } = setup;
  const people = isolatedNames(card.header);
  const stops = findStops(session.play.setup.file);
  const votes = votesOf(session, kept);
  return {
    beside: (past, { running, run, undo }) => (
      <ReadingBar
        past={past}
        stops={stops.length > 0}
        running={running}
        last={lastDecision(session, people)}
        desk={desk}
        singleKeys={singleKeys}
        onRun={run}
        onUndo={undo}
      />
    ),
    decision: (n, { by, beat: { options } }, acts) =>
      by && (
        <Decision
          {...setup}
          key={n}
          n={n}
          by={by}
          options={options}
          acts={acts}
          votes={votes}
          stops={stops}
        />
      ),
  };
}

/** What a class can do at a decision. */
type RoomActs = Parameters<RoomSetup['decision']>[2];

interface DecisionProps extends InClassSetup {
  readonly n: number; // 1, 2, …
  readonly by: Role;
  readonly options: readonly Option[];
  readonly acts: RoomActs;
  readonly votes: StandingVotes;
  readonly stops: readonly Stop[]; // of the story's sheet
}

function Decision(props: DecisionProps) {
  const { n, by, options, acts, votes, stops, card, session, kept, desk, keep } = props;
  const people = isolatedNames(card.header);
  const ids = options.map(({ id }) => id);
  const voted = session.record.votes.filter((vote) => vote.n < n).length;
  const planned = planOf(kept.plan)?.votes ?? Number.POSITIVE_INFINITY; // votes of the lesson; any decision can have one
  const before = ids.indexOf(session.record.ahead[0] ?? '');
  return (
    <Deciding
      begun={votes.begun(n, ids)}
      by={by}
      options={options}
      people={people}
      halves={session.record.role === 'both'}
      {...{ voters: kept.people, cards: kept.cards }}
      desk={desk}
      lead={askedNow(session.play)}
      stop={voted < planned ? stopHere(stops, options) : null}
      before={before < 0 ? null : before}
      last={lastDecision(session, people)}
      running={acts.running}
      questions={(vote) =>
        questionsFor({ play: session.play, votes: session.record.votes, stops, people }, vote)
      }
      singleKeys={props.singleKeys}
      onVote={(vote) => {
        votes.note(vote);
        keep(vote);
      }}
      onStands={props.stands}
      onChoose={(index, vote) => {
        votes.decide(n, ids[index] ?? '', vote);
        acts.choose(index);
      }}
      onRun={acts.run}
      onLookBack={acts.lookBack}
      onUndo={acts.undo}
    />
  );
}

/** The room's last own decision in words: what undoing takes back. Null: it has not decided yet. */
function lastDecision({ play }: Session, people: Names): string | null {
  const step = play.steps.findLast(({ seat }) => seat === 'player');
  return step ? VOTE.undone(step.n, people[step.by], isolated(toldOption(step.option))) : null;
}
