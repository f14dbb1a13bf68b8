/** The ways through every page and state, each stop of which is looked over. */
import type { Tour } from './tour.ts';
import { boardTour, classTour } from './tours-class.ts';
import { debriefTour, playsTour } from './tours-kept.ts';
import { handOverTour, longTour, shapesTour, wholeTour } from './tours-play.ts';

const ADDRESSES = [
  '#/',
  '#/story/three-times',
  '#/story/long-things',
  '#/story/scripts',
  '#/plays',
  '#/class',
  '#/class/board',
  '#/class/cards',
  '#/class/play',
  '#/teach',
  '#/teach/three-times',
  '#/model',
  '#/map/three-times',
  '#/map/long-things',
  '#/about',
  '#/not-this',
  '#/settings',
  `#/${'a'.repeat(300)}`,
  `#/story/${'Donaudampfschifffahrt'.repeat(12)}`,
  `#/debrief/${'7KQ4'.repeat(40)}`,
  `#/story/on-credit?${'colour'.repeat(30)}=red&as=hurt`,
] as const;

const plainTour: Tour = async (page, look) => {
  for (const address of ADDRESSES) {
    await page.goto('about:blank');
    await page.goto(`/${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await look(`page ${address.slice(0, 40)}`);
  }
  await page.goto('/third-party-notices.html');
  await look('licences');
};

export const TOURS: Readonly<Record<string, Tour>> = {
  pages: plainTour,
  shapes: shapesTour,
  whole: wholeTour,
  long: longTour,
  'hand-over': handOverTour,
  debrief: debriefTour,
  plays: playsTour,
  class: classTour,
  board: boardTour,
};
