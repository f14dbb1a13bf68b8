/** A story played by a class ("the room") on a projector, saved at every vote. */

import { isolatedNames } from '../../look/isolate.ts';
import { onVisible } from '../../look/on-visible.ts';
import { reopen } from '../../look/reopen.ts';
import type { App } from '../../session/app.ts';
import { clockAfter } from '../../session/clock.ts';
import { newId } from '../../session/new-record.ts';
import { layBoxes } from '../../session/play-boxes.ts';
import { type RoomSetup, startPlaying } from '../../session/playing.ts';
import { trackSeen } from '../../session/seen.ts';
import { openSession, type Session } from '../../session/session.ts';
import { prefetchStage } from '../../session/stage-and-sound.ts';
import type { StoryCard, StoryFile } from '../../story/beat.ts';
import { mountDark } from './dark-screen.tsx';
import { inClass } from './in-class.tsx';
import { lessonBegan } from './lesson-clock.ts';
import { openPlace, type PlaceAtWork } from './place-at-work.ts';
import { type Place, rowOf } from './places.ts';
import { openRoomDesk, type RoomDesk } from './room/desk.ts';
import { mountRoom } from './room/room-panel.tsx';
import { openClassRoom } from './room/rooms.ts';
import { standingOf } from './room/standing.ts';
import { type ClassPlay, parseClassPlay } from './saved-class-play.ts';
import { startLesson } from './tools.tsx';
import type { RunningVote } from './vote.ts';
import { dropDraft, keepDraft, newestVote } from './vote-draft.ts';
import { keepRoom } from './waiting-plays.ts';

/** Draws a class play into an element. Returns a function that removes it. */
export type MountClassPlay = (element: HTMLElement) => () => void;

/** Opens a class play of this story where it stopped; null where there is none to be read. Rejects if the story fails to load. */
export async function openClassPlay(app: App, card: StoryCard, id: string): Promise<MountClassPlay | null> {
  const at: Place = { story: card.id, id };
  const read = parseClassPlay((await app.store.classPlays()).get(rowOf(at)), card.id);
  if (!read.ok) return null;
  const [file, found] = await Promise.all([app.load(card.id), app.store.seen(card.id)]);
  prefetchStage();
  const work = openWork({ app, at, file, stored: read.play });
  const { session, place, kept } = work;
  const singleKeys = () => app.settings.peek().singleKeys;
  return (element) => {
    const desk = work.openDesk();
    document.documentElement.toggleAttribute('data-room', true);
    startLesson(lessonBegan(rowOf(at), Date.now()));
    const room: RoomSetup = {
      ...inClass({ card, session, kept, desk, keep: work.keep, stands: work.stands, singleKeys }),
      door: { page: 'class-play' },
      ended: () => {
        desk.end();
        return place.leave(session.record);
      },
    };
    const seen = trackSeen(card.id, found, app.store);
    const stop = startPlaying({ app, card, session, seen, boxes: layBoxes(element), room });
    const [dark, phones] = [document.createElement('div'), document.createElement('div')];
    element.append(dark, phones);
    const lighten = mountDark(dark, singleKeys);
    const begun = () => session.record.choices.length > 0;
    const closeRoom = mountRoom(phones, { desk, people: isolatedNames(card.header), begun });
    const unwatch = onVisible(() => void place.look(session.record).then((other) => other && reopen()));
    return () => {
      unwatch();
      document.documentElement.toggleAttribute('data-room', false);
      closeRoom();
      lighten();
      stop();
      desk.close();
    };
  };
}

interface WorkSetup {
  readonly app: App;
  readonly at: Place;
  readonly file: StoryFile;
  readonly stored: ClassPlay; // as it was read
}

/** A class play as it is gone on with: its record, its vote, its room. */
interface Work {
  readonly session: Session;
  readonly place: PlaceAtWork;
  readonly kept: ClassPlay; // as it stood when it was opened
  keep(vote: RunningVote): void;
  stands(vote: RunningVote | null): void; // on the screen
  openDesk(): RoomDesk;
}

function openWork({ app, at, file, stored }: WorkSetup): Work {
  const { record } = stored;
  const vote = newestVote(record.id, record.choices.length + 1, stored.vote);
  const place = openPlace(app, at.id, stored, vote);
  let standing = vote;
  let onScreen: RunningVote | null = null;
  let desk: RoomDesk | null = null;
  const session = openSession({
    file,
    record,
    kept: true,
    save: async (...given) => {
      desk?.stand(); // the play has gone on, or back
      const turn = standing?.turn ?? 0;
      const came = await place.save(...given);
      dropDraft(record.id, turn);
      return came;
    },
    newId,
    now: clockAfter([record]),
  });
  if (vote !== stored.vote) session.keep();
  return {
    session,
    place,
    kept: { ...stored, vote },
    keep(now) {
      standing = now;
      keepDraft(record.id, now);
      place.vote(now);
      session.keep();
    },
    stands(now) {
      onScreen = now;
      desk?.stand();
    },
    openDesk() {
      desk = openRoomDesk({
        kept: stored.room,
        shown: session.record.choices.length === 0 && vote === null, // until the class is in
        standing: () => standingOf(session.play, onScreen),
        openRoom: () => openClassRoom(session.record),
        keep: (room) => void keepRoom(app, at, room),
      });
      return desk;
    },
  };
}
