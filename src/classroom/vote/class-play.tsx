/** A story played by a class ("the room") on a projector, saved at every vote. */

import { type PlayRecord, withVote } from '../../journal/record.ts';
import type { Vote } from '../../journal/said.ts';
import { isolatedNames } from '../../look/isolate.ts';
import { onVisible } from '../../look/on-visible.ts';
import { reopen } from '../../look/reopen.ts';
import { type Stops, stopAt, stopsOf } from '../../play/stops.ts';
import type { App } from '../../session/app.ts';
import { clockAfter } from '../../session/clock.ts';
import { newId } from '../../session/new-record.ts';
import { layBoxes } from '../../session/play-boxes.ts';
import { type RoomSetup, startPlaying } from '../../session/playing.ts';
import { trackSeen } from '../../session/seen.ts';
import { openSession, type Session } from '../../session/session.ts';
import { prefetchStage } from '../../session/stage-and-sound.ts';
import type { StoryCard } from '../../story/beat.ts';
import { mountDark } from './dark-screen.tsx';
import { Deciding } from './deciding.tsx';
import { openPlace } from './place-at-work.ts';
import { rowOf } from './places.ts';
import { type ClassPlay, countedOnly, fitsDecision, parseClassPlay } from './saved-class-play.ts';
import { beginVote, keptVote, type RunningVote, resumeVote } from './vote.ts';

/** Draws a class play into an element. Returns a function that removes it. */
export type MountClassPlay = (element: HTMLElement) => () => void;

/** Opens a class play of this story where it stopped; null where there is none to be read. Rejects if the story fails to load. */
export async function openClassPlay(app: App, card: StoryCard, id: string): Promise<MountClassPlay | null> {
  const read = parseClassPlay((await app.store.classPlays()).get(rowOf({ story: card.id, id })), card.id);
  if (!read.ok) return null;
  const kept = read.play;
  const [file, found] = await Promise.all([app.load(card.id), app.store.seen(card.id)]);
  prefetchStage();
  const place = openPlace(app, id, kept);
  const session = openSession({
    file,
    record: kept.record,
    kept: true,
    save: place.save,
    newId,
    now: clockAfter([kept.record]),
  });
  const keep = (vote: RunningVote) => {
    place.vote(vote);
    session.keep();
  };
  const singleKeys = () => app.settings.peek().singleKeys;
  return (element) => {
    document.documentElement.toggleAttribute('data-room', true);
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
): Pick<RoomSetup, 'decision'> {
  const stops = stopsIn(session);
  const standing = new Map<number, RunningVote>(kept.vote ? [[kept.vote.n, kept.vote]] : []);
  const said = kept.record.votes;

  function begun(n: number, options: readonly string[]): RunningVote {
    const vote = standing.get(n) ?? null;
    if (fitsDecision(vote, n, options)) return vote;
    const before = said.find((each) => each.n === n);
    return before && countedOnly(before, options) ? resumeVote(before, options) : beginVote(n, options);
  }

  function decide(n: number, chosen: string, vote: RunningVote) {
    if (session.record.ahead[0] !== chosen) {
      for (const each of [...standing.keys()]) if (each > n) standing.delete(each); // of a way that was left
    }
    session.note((record) => voted(record, n, keptVote(vote, chosen)));
  }

  return {
    decision(n, { by, beat }, acts) {
      if (by === null) return null;
      const ids = beat.options.map(({ id }) => id);
      return (
        <Deciding
          key={n}
          begun={begun(n, ids)}
          by={by}
          options={beat.options}
          people={isolatedNames(header)}
          halves={session.record.role === 'both'}
          voters={kept.people}
          stop={stops !== null && stopAt(stops, session.play.steps, session.play.moment) !== null}
          singleKeys={singleKeys}
          onVote={(vote) => {
            standing.set(n, vote);
            keep(vote);
          }}
          onChoose={(index, vote) => {
            decide(n, ids[index] ?? '', vote);
            acts.choose(index);
          }}
          onBack={acts.back}
        />
      );
    },
  };
}

/** The talking stops of a room; none where the story cannot be played through. */
function stopsIn({ play }: Session): Stops | null {
  try {
    return stopsOf(play.setup);
  } catch {
    return null;
  }
}

/** Null: this decision was taken without a vote. */
function voted(record: PlayRecord, n: number, vote: Vote | null): PlayRecord {
  if (vote) return withVote(record, vote);
  return { ...record, votes: record.votes.filter((each) => each.n !== n) };
}
