/** The page of a play: finds its record, then lays stage, reader and notes over each other. */

import type { PlayRecord } from '../journal/record.ts';
import { isEarlier } from '../journal/version.ts';
import { oncePainted } from '../look/after-paint.ts';
import { ownTemperament, seatsAround } from '../play/around.ts';
import type { App } from '../session/app.ts';
import { clockAfter } from '../session/clock.ts';
import { noteHere, PLAY_HERE } from '../session/here.ts';
import { newId, newRecord } from '../session/new-record.ts';
import { layBoxes } from '../session/play-boxes.ts';
import { startPlaying } from '../session/playing.ts';
import { savedPlay } from '../session/saved-plays.ts';
import { trackSeen } from '../session/seen.ts';
import type { StoryCard } from '../story/beat.ts';
import { watchHere } from './board-room-here.ts';
import { openSoon, type PlaySession } from './open-soon.ts';
import type { Page } from './page.tsx';
import { WORDS } from './words.ts';

/**
 * Opens the play that was played at this place of the browser's history; else the one in which the player is; where there
 * is none, a new one from the responsible seat.
 */
export async function openPlayPage(app: App, card: StoryCard): Promise<Page> {
  const [records, found, presents] = await Promise.all([
    app.store.plays(),
    app.store.seen(card.id),
    app.store.presents(),
  ]);
  const here = noteHere(PLAY_HERE);
  const kept =
    records.find(({ id, story }) => id === here && story === card.id) ??
    savedPlay(card.id, records, presents);
  if (kept && kept.choices.length > 0 && isEarlier(app.cards, kept)) {
    const { earlierPlayHere } = await import('./earlier-play.ts'); // it does not go on in the story as it is now
    return earlierPlayHere(app, card, kept);
  }
  let watched: ReturnType<typeof watchHere> | null = null;
  const setup: PlaySession = {
    app,
    card,
    record: kept ?? usualRecord(card),
    kept: kept !== null,
    async save(draft, left, firmness) {
      const came = await app.store.carryOn(draft, left, firmness);
      watched?.moved();
      if (left.length > 0) tidy(app, left).catch(() => {});
      return came;
    },
    jot: (draft, left) => app.store.jot(draft, left),
    newId,
    now: clockAfter(records),
    later: oncePainted,
  };
  const { session, thoughtsOf, follow } = await openSoon(setup);
  const seen = trackSeen(card.id, found, app.store, oncePainted);
  return {
    title: WORDS.titled(card.header.title),
    full: true,
    mount(element) {
      const stop = startPlaying({
        app,
        card,
        session,
        seen,
        boxes: layBoxes(element),
        ...(thoughtsOf && { thoughtsOf }),
      });
      watched = watchHere(element, card.id, () => session.play);
      follow();
      return () => {
        watched?.close();
        stop();
      };
    },
  };
}

/** Ways that were left and that another play holds make room. Nothing is lost where this does not arrive. */
async function tidy(app: App, left: readonly PlayRecord[]): Promise<void> {
  const { dropIfHeld } = await import('../session/begin.ts');
  for (const each of left) await dropIfHeld(app, each);
}

function usualRecord(card: StoryCard): PlayRecord {
  const temperament = ownTemperament(card, 'hurt');
  return newRecord(card, 'responsible', seatsAround('responsible', { kind: 'temperament', temperament }));
}
