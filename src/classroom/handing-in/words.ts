/** The words for handing in to a room. Pure. */
import { isolated } from '../../look/isolate.ts';

export const HANDING_IN = {
  title: (letters: string) => `You are in room ${letters}`,
  plays: (story: string) =>
    `Everybody plays ${isolated(story)} alone. At the end you hand your play in with one press.`,
  hint: 'The board shows what was chosen, never who chose it.',
  begin: 'Play',
  handed: (n: number) =>
    n === 1 ? 'You have handed in one play.' : `You have handed in ${n} plays. Each is on the board once.`,
  stopped: 'Your teacher asks everybody to stop here. Hand in what you have played.',
  leave: 'Leave the room',
  otherVersion:
    'This device has another version of the story than the room. Load the page again; until then the board may not take your play.',
  noStory: (id: string) => `This page has no story named ${isolated(id)}. Load it again.`,
} as const;
