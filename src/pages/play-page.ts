/** The page of a play: loads story and record, then lays stage, reader and notes over each other. */

import type { PlayRecord } from '../journal/record.ts';
import { ownTemperament, seatsAround } from '../play/seats.ts';
import type { StoryCard } from '../story/beat.ts';
import { keepLeft, newId, newRecord } from '../session/begin.ts';
import { fetchDoor } from '../session/stage-and-sound.ts';
import type { House } from '../session/app.ts';
import { openMet } from '../session/seen.ts';
import type { Page } from './page.tsx';
import { type PlayingSetup, startPlaying } from '../session/playing.ts';
import { savedPlay } from '../session/saved-plays.ts';
import { openSession } from '../session/session.ts';
import { WORDS } from './words.ts';
import './play-page.css';

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

/** Where stage, words and notes lie, put into the element of the page. */
export function layBoxes(element: HTMLElement): PlayingSetup['boxes'] {
  const boxes = {
    backdrop: box('play-backdrop'),
    stage: box('play-stage'),
    reader: box('play-reader'),
    note: box('play-note'),
  };
  const picture = document.createElement('section');
  picture.setAttribute('aria-label', WORDS.picture);
  picture.append(boxes.backdrop, boxes.stage);
  element.append(picture, boxes.reader, boxes.note);
  return boxes;
}

function usualRecord(card: StoryCard): PlayRecord {
  const temperament = ownTemperament(card, 'hurt');
  return newRecord(card, 'responsible', seatsAround('responsible', { kind: 'temperament', temperament }));
}

function box(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}
