/** The words of a board's room, on the teacher's screen. Pure. */
import { AT_END } from '../../../rooms/acts.ts';

const devices = (n: number) => (n === 1 ? '1 device' : `${n} devices`);

export const LIVE = {
  open: 'Open a room',
  openHint:
    'Everybody plays this story on their own device and hands in with one press. You see how far they are, never who.',
  opening: 'Opening a room …',
  notOpened: 'No room could be opened: nobody answered. Try again in a moment, or ask for play codes.',
  title: 'Room',
  here: (here: number, joined: number) => {
    if (joined === 0) return 'No device is here yet.';
    if (here === joined) return `${devices(here)} ${here === 1 ? 'is' : 'are'} here.`;
    return `${here} of ${devices(joined)} ${here === 1 ? 'is' : 'are'} here now.`;
  },
  handed: (n: number) =>
    n === 0 ? 'Nothing handed in yet.' : n === 1 ? '1 play handed in.' : `${n} plays handed in.`,
  scenes: 'How far they are',
  scene: (scene: number) => (scene === AT_END ? 'At the end' : `Scene ${scene}`),
  at: (n: number) => devices(n),
  stop: 'Everybody stop here',
  stopHint: 'Each device is asked to stop and to hand in what was played so far. This cannot be taken back.',
  stopped: 'Everybody was asked to stop.',
  endHint: 'The room is over for everybody. What was handed in stays on the board.',
  otherTab: 'This board is open in another tab too.',
  broken: 'No connection to the room. Trying again. What people hand in now waits on their devices.',
  over: (why: string) => `${why} What was handed in is on the board.`,
} as const;
