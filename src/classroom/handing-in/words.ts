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
  stopTitle: 'Stop here, please',
  close: 'Close',
  region: 'Your room',
  handIn: 'Hand in',
  toRoom: (letters: string) => `to room ${letters}`,
  noCode: 'This play is too long to be handed in.',
  byCode: 'You can still give your teacher the play code below.',
  states: {
    ready: '',
    asking: 'Handing in …',
    waits: 'No connection. Your play waits on this device and goes by itself when the connection is back.',
    there: 'Your play is on the board.',
  },
  leave: 'Leave the room',
  otherVersion:
    'This device has another version of the story than the room. Load the page again; until then the board may not take your play.',
  noStory: (id: string) => `This page has no story named ${isolated(id)}. Load it again.`,
} as const;
