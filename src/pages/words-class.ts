/** The words of the page for teachers. Pure. */
import { isolated } from '../look/isolate.ts';

export const CLASS = {
  title: 'For teachers',
  door: 'A class in the room',
  fromHome: 'A story on a projector, or everybody’s plays on one board.',
  lead: 'A lesson about trust, with one story for the whole room. No accounts, no names; nothing leaves the room.',
  ways: 'Without a plan',
  play: 'Play together',
  playHint:
    'One story on the big screen. At each decision the room thinks, votes, talks and votes again; then the story goes on.',
  board: 'The board',
  boardHint:
    'Everybody plays alone and hands in a play code. The board shows where the class chose differently, and what to talk about.',
  cards: 'Voting cards',
  cardsHint: 'For pupils without phones: one card each, printed once. A camera counts them all.',
  sheets: 'Sheets',
  sheetsHint:
    'One for each story, two pages of paper: where to stop, what may divide a room, what to ask. A sheet tells the endings, so do not leave it on a desk.',
  guideLost: 'The guide did not load. Load the page again when the connection is back.',
  sheetOf: (story: string) => `The sheet of ${isolated(story)}`,
} as const;
