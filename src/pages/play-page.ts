/** The page of a play: loads story and record, then lays stage, reader and notes over each other. */

import type { PlayRecord } from '../journal/record.ts';
import { ownTemperament, seatsAround } from '../play/seats.ts';
import type { House } from '../session/app.ts';
import { keepLeft, newId, newRecord } from '../session/begin.ts';
import { layBoxes } from '../session/play-boxes.ts';
import { startPlaying } from '../session/playing.ts';
import { savedPlay } from '../session/saved-plays.ts';
import { openMet } from '../session/seen.ts';
import { openSession } from '../session/session.ts';
import { fetchDoor } from '../session/stage-and-sound.ts';
import type { StoryCard } from '../story/beat.ts';
import type { Page } from './page.tsx';
import { WORDS } from './words.ts';

/** Opens the play that waits; where none does, a new one from the responsible seat. */
export async function openPlayPage(house: House, card: StoryCard): Promise<Page> {
  const [file, records, found] = await Promise.all([
    house.load(card.id),
    house.store.plays(),
    house.store.found(card.id),
  ]);
  fetchDoor();
  const session = openSession({
    file,
    record: savedPlay(card.id, records) ?? usualRecord(card),
    save: (record) => house.store.savePlay(record),
    keepLeft: (record) => void keepLeft(house, record),
    newId,
    now: () => Date.now(),
  });
  const met = openMet(card.id, found, house.store);
  return {
    title: WORDS.titled(card.header.title),
    full: true,
    mount(element) {
      return startPlaying({ house, card, session, met, boxes: layBoxes(element) });
    },
  };
}

function usualRecord(card: StoryCard): PlayRecord {
  const temperament = ownTemperament(card, 'hurt');
  return newRecord(card, 'responsible', seatsAround('responsible', { kind: 'temperament', temperament }));
}
