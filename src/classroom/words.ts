/** All words of the board. For a room that looks at one screen: short, plain, and nobody's judge. */
import type { Problem } from './gather.ts';

function plays(n: number): string {
  return n === 1 ? '1 play' : `${n} plays`;
}

function players(n: number): string {
  return n === 1 ? '1 player' : `${n} players`;
}

const UNCHANGED = 'The board is as it was.';

/** `board`: the story of this board; `other`: the story of the play, where it is known. */
function refused(problem: Problem, board: string, other: string): { what: string; todo: string } {
  switch (problem) {
    case 'empty':
      return { what: 'There is no code in it.', todo: 'Copy the code again from the end of the play.' };
    case 'mistyped':
      return {
        what: 'This code does not add up: a letter is wrong, missing or too many.',
        todo: 'Compare it with the screen it came from, or scan its picture.',
      };
    case 'other-format':
      return {
        what: 'This code was made by another Seams.',
        todo: 'Reload this page, and the one it came from, to have the same Seams on both.',
      };
    case 'unknown-story':
      return {
        what: 'It belongs to a story that is not here.',
        todo: 'Open the board where that story is.',
      };
    case 'other-version':
      return {
        what: `It was played in another version of ${other === '' ? 'its story' : `“${other}”`}.`,
        todo: 'Reload the page it was played on and play it once more.',
      };
    case 'other-story':
      return {
        what: `It is a play of “${other}”; this board is for “${board}”.`,
        todo: `Hand it in on the board of “${other}”.`,
      };
    case 'unfit':
      return {
        what: 'The code is in order, but its choices do not fit the story.',
        todo: 'It comes from another build of Seams: play it once more on this one.',
      };
    case 'undecided':
      return {
        what: 'Nothing has been decided in it yet.',
        todo: 'Play on, and hand in the code at the end.',
      };
    case 'unfinished':
      return {
        what: 'This play is not finished.',
        todo: 'Play it to the end first.',
      };
    case 'again':
      return {
        what: 'This play is on the board already.',
        todo: 'If two people really played exactly so, count it once more.',
      };
  }
}

export const WORDS = {
  tooLarge: `This is larger than 4 MB: no board is. ${UNCHANGED}`,
  tooMany: (most: number) => `There are more than ${most} plays in it. ${UNCHANGED}`,
  nothingIn: `There is no play in it. ${UNCHANGED}`,
  notAFile: `This is neither a board nor a file of plays, or it is damaged. ${UNCHANGED}`,
  notABoard: `This board file is damaged. ${UNCHANGED}`,
  newerBoard: `This board was written by a newer Seams. Reload the page to get the newest one. ${UNCHANGED}`,
  brokenEntry: (n: number) => `Play ${n} in this board file cannot be read. ${UNCHANGED}`,
  nthInFile: (n: number) => `Play ${n} in the file`,
  refused,

  csvHead: [
    'code',
    'role',
    'ending',
    'mended',
    'trust of the one responsible',
    'trust of the one hurt',
    'decisions',
  ],
  csvYes: 'yes',
  csvNo: 'no',

  plays,
  players,
} as const;
