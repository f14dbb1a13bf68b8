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
  footer: 'No accounts, no tracking. All stays on this device, but for what you do in a room.',
  codeTitle: 'Do you have a play code?',
  codeIntro: 'A whole play fits into a few letters. Type them here to see what was chosen, and what it did.',
  playCode: 'Play code',
  openCode: 'Open',
  brokenTitle: 'The story stopped by mistake',
  again: 'Try again',
  failedTitle: 'This page did not load',
  failedWhy:
    'A part of Seams did not load. Perhaps the connection is gone. Or there is a new version of Seams: then load it again.',
  failedKept: 'What you have played is kept on this device.',
  failedUnkept: 'Nothing can be kept on this device. If you load Seams again, you lose what you have played.',
  anew: 'Load Seams again',
  lostTitle: 'There is nothing here',
  lostWhy: (address: string) =>
    `There is no page ${shortened(address)} in Seams. Perhaps a letter is missing.`,
  noStoryTitle: 'No such story',
  noStoryWhy: (id: string) =>
    `There is no story “${shortened(id)}” here. It may have another name, or be in a newer version of Seams.`,
  badCodeTitle: 'This play code cannot be opened',
  unfitCode:
    'The code is right, but its choices do not fit the story: it comes from another version of Seams. Nothing was lost.',
  debriefTitle: (story: string) => `Debrief: ${isolated(story)}`,
} as const;

const LONGEST = 120; // letters of what came from outside that are said again

/** What came from outside, said again: not longer than can be read. */
export function shortened(words: string): string {
  const letters = [...words];
  return isolated(letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : words);
}
