/** A story played by a class ("the room") on a projector, saved at every vote. */

import type { Names } from '../../debrief/outcomes.ts';
import { isolated, isolatedNames } from '../../look/isolate.ts';
import { onVisible } from '../../look/on-visible.ts';
import { reopen } from '../../look/reopen.ts';
import { toldOption } from '../../look/told-option.ts';
import { askedNow } from '../../play/asked.ts';
import type { App } from '../../session/app.ts';
import { clockAfter } from '../../session/clock.ts';
import { newId } from '../../session/new-record.ts';
import { layBoxes } from '../../session/play-boxes.ts';
import { type RoomSetup, startPlaying } from '../../session/playing.ts';
import { trackSeen } from '../../session/seen.ts';
import { openSession, type Session } from '../../session/session.ts';
import { prefetchStage } from '../../session/stage-and-sound.ts';
import type { StoryCard } from '../../story/beat.ts';
import { planOf } from '../teach/plans.ts';
import { mountDark } from './dark-screen.tsx';
import { Deciding } from './deciding.tsx';
import { lessonBegan } from './lesson-clock.ts';
import { openPlace } from './place-at-work.ts';
import { rowOf } from './places.ts';
import { questionsFor } from './questions-for.ts';
import { ReadingBar } from './reading-bar.tsx';
import { type ClassPlay, parseClassPlay } from './saved-class-play.ts';
import { findStops, stopHere } from './sheet-stop.ts';
import { votesOf } from './standing-votes.ts';
import { startLesson } from './tools.tsx';
import type { RunningVote } from './vote.ts';
import { dropDraft, keepDraft, newestVote } from './vote-draft.ts';
import { VOTE } from './words.ts';

/** Draws a class play into an element. Returns a function that removes it. */
export type MountClassPlay = (element: HTMLElement) => () => void;

/** Opens a class play of this story where it stopped; null where there is none to be read. Rejects if the story fails to load. */
export async function openClassPlay(app: App, card: StoryCard, id: string): Promise<MountClassPlay | null> {
  const read = parseClassPlay((await app.store.classPlays()).get(rowOf({ story: card.id, id })), card.id);
  if (!read.ok) return null;
  const { record } = read.play;
  const vote = newestVote(record.id, record.choices.length + 1, read.play.vote);
  const kept = { ...read.play, vote };
  const [file, found] = await Promise.all([app.load(card.id), app.store.seen(card.id)]);
  prefetchStage();
  const place = openPlace(app, id, read.play, vote);
  let standing = vote;
  const session = openSession({
    file,
    record,
    kept: true,
    save: async (...given) => {
      const turn = standing?.turn ?? 0;
      const came = await place.save(...given);
      dropDraft(record.id, turn);
      return came;
    },
    newId,
    now: clockAfter([record]),
  });
  const keep = (now: RunningVote) => {
    standing = now;
    keepDraft(record.id, now);
    place.vote(now);
    session.keep();
  };
  if (vote !== read.play.vote) session.keep();
  const singleKeys = () => app.settings.peek().singleKeys;
  return (element) => {
    document.documentElement.toggleAttribute('data-room', true);
    startLesson(lessonBegan(rowOf({ story: card.id, id }), Date.now()));
    const room: RoomSetup = {
      ...roomOf(card, session, kept, keep, singleKeys),
      door: { page: 'class-play' },
      ended: () => place.leave(session.record),
    };
    const seen = trackSeen(card.id, found, app.store);
    const stop = startPlaying({ app, card, session, seen, boxes: layBoxes(element), room });
    const dark = document.createElement('div');
    element.append(dark);
    const lighten = mountDark(dark, singleKeys);
    const unwatch = onVisible(() => void place.look(session.record).then((other) => other && reopen()));
    return () => {
      unwatch();
      document.documentElement.toggleAttribute('data-room', false);
      lighten();
      stop();
    };
  };
}

function roomOf(
  { header }: StoryCard,
  session: Session,
  kept: ClassPlay,
  keep: (vote: RunningVote) => void,
  singleKeys: () => boolean,
): Pick<RoomSetup, 'decision' | 'beside'> {
  const people = isolatedNames(header);
  const stops = findStops(session.play.setup.file);
  const votes = votesOf(session, kept);
  const planned = planOf(kept.plan)?.votes ?? Number.POSITIVE_INFINITY; // votes of the lesson; any decision can have one

  return {
    beside: (past, { running, run, undo }) => (
      <ReadingBar
        past={past}
        stops={stops.length > 0}
        running={running}
        last={lastDecision(session, people)}
        singleKeys={singleKeys}
        onRun={run}
        onUndo={undo}
      />
    ),
    decision(n, { by, beat }, acts) {
      if (by === null) return null;
      const ids = beat.options.map(({ id }) => id);
      const voted = session.record.votes.filter((vote) => vote.n < n).length;
      const stop = voted < planned ? stopHere(stops, beat.options) : null;
      const before = ids.indexOf(session.record.ahead[0] ?? '');
      return (
        <Deciding
          key={n}
          begun={votes.begun(n, ids)}
          by={by}
          options={beat.options}
          people={people}
          halves={session.record.role === 'both'}
          {...{ voters: kept.people, cards: kept.cards }}
          lead={askedNow(session.play)}
          stop={stop}
          before={before < 0 ? null : before}
          last={lastDecision(session, people)}
          running={acts.running}
          questions={(vote) =>
            questionsFor({ play: session.play, votes: session.record.votes, stops, people }, vote)
          }
          singleKeys={singleKeys}
          onVote={(vote) => {
            votes.note(vote);
            keep(vote);
          }}
          onChoose={(index, vote) => {
            votes.decide(n, ids[index] ?? '', vote);
            acts.choose(index);
          }}
          onRun={acts.run}
          onLookBack={acts.lookBack}
          onUndo={acts.undo}
        />
      );
    },
  };
}

/** The room's last own decision in words: what undoing takes back. Null: it has not decided yet. */
function lastDecision({ play }: Session, people: Names): string | null {
  const step = play.steps.findLast(({ seat }) => seat === 'player');
  return step ? VOTE.undone(step.n, people[step.by], isolated(toldOption(step.option))) : null;
}
