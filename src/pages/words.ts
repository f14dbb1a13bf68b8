/** The words that every page may need, before it is there; each page brings its own. Pure. */
import { isolated } from '../look/isolate.ts';

export const WORDS = {
  seams: 'Seams',
  titled: (page: string) => `${page} · Seams`,
  home: 'All stories',
  teachers: 'For teachers',
  plays: 'Plays',
  about: 'About',
  notThis: 'When it is not about trust',
  settings: 'Settings',
  pages: 'Pages',
  footer: 'Everything stays on this device: no accounts, no tracking, nothing sent anywhere.',
  codeTitle: 'Somebody gave you a play code?',
  codeIntro: 'A whole play fits into a few letters. Type them here to see what was chosen, and what it did.',
  playCode: 'Play code',
  openCode: 'Open',
  brokenTitle: 'The story broke off',
  again: 'Try again',
  failedTitle: 'This page did not load',
  failedWhy:
    'A part of Seams did not arrive. Perhaps the connection is gone for a moment, or Seams was renewed after you had opened it: then it has to be loaded anew.',
  failedKept: 'What you have played is kept on this device.',
  failedUnkept: 'Nothing can be kept on this device: to load Seams anew is to lose what you have played.',
  anew: 'Load Seams anew',
  lostTitle: 'There is nothing here',
  lostWhy: (address: string) =>
    `The address ${shortened(address)} leads nowhere in Seams. Perhaps a letter is missing.`,
  noStoryTitle: 'No such story',
  noStoryWhy: (id: string) =>
    `There is no story “${shortened(id)}” here. It may have another name, or be in a newer Seams.`,
  badCodeTitle: 'This play code cannot be opened',
  unfitCode:
    'The code is in order, but its choices do not fit the story: it comes from another build of Seams. Nothing was lost.',
  debriefTitle: (story: string) => `Debrief: ${isolated(story)}`,
} as const;

const LONGEST = 120; // letters of what came from outside that are said again

/** What came from outside, said again: not longer than can be read. */
export function shortened(words: string): string {
  const letters = [...words];
  return isolated(letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : words);
}
