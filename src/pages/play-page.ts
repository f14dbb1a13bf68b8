/** The page of a play: loads story and record, then lays stage, reader and notes over each other. */

import type { PlayRecord } from '../journal/record.ts';
import { ownTemperament, seatsAround } from '../play/seats.ts';
import type { App } from '../session/app.ts';
import { keepLeft, newId, newRecord } from '../session/begin.ts';
import { layBoxes } from '../session/play-boxes.ts';
import { startPlaying } from '../session/playing.ts';
import { savedPlay } from '../session/saved-plays.ts';
import { trackSeen } from '../session/seen.ts';
import { openSession } from '../session/session.ts';
import { prefetchStage } from '../session/stage-and-sound.ts';
import type { StoryCard } from '../story/beat.ts';
import type { Page } from './page.tsx';
import { WORDS } from './words.ts';

/** Opens the play that waits; where none does, a new one from the responsible seat. */
export async function openPlayPage(app: App, card: StoryCard): Promise<Page> {
  const [file, records, found] = await Promise.all([
    app.load(card.id),
    app.store.plays(),
    app.store.seen(card.id),
  ]);
  prefetchStage();
  const session = openSession({
    file,
    record: savedPlay(card.id, records) ?? usualRecord(card),
    save: (record) => app.store.savePlay(record),
    keepLeft: (record) => void keepLeft(app, record),
    newId,
    now: () => Date.now(),
  });
  const seen = trackSeen(card.id, found, app.store);
  return {
    title: WORDS.titled(card.header.title),
    full: true,
    mount(element) {
      return startPlaying({ app, card, session, seen, boxes: layBoxes(element) });
    },
  };
}

function usualRecord(card: StoryCard): PlayRecord {
  const temperament = ownTemperament(card, 'hurt');
  return newRecord(card, 'responsible', seatsAround('responsible', { kind: 'temperament', temperament }));
}
