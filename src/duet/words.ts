/** The words of a play that two people play on two devices. `name`: of a person of the story, whom the other one plays. Pure. */
import { isolated } from '../look/isolate.ts';
import type { Presence } from './presence.ts';

const seat = (name: string) => `The player of ${isolated(name)}`;

/** In the bar, behind the name. */
const SHORT: Readonly<Record<Presence, string>> = {
  unknown: '…',
  here: 'here',
  away: 'away',
  left: 'left',
  none: 'nobody yet',
  broken: 'no line',
  gone: 'room over',
};

interface Standing {
  title(name: string): string;
  text(letters: string): string;
}

const STANDING: Readonly<Record<Presence, Standing>> = {
  unknown: {
    title: () => 'Looking for the room …',
    text: () => 'You can read on. What you decide is kept here and sent as soon as the room answers.',
  },
  here: {
    title: (name) => `${seat(name)} is here`,
    text: () =>
      'They see this story on their own device, with the thoughts of their own person. You both decide in turn.',
  },
  away: {
    title: (name) => `${seat(name)} is away`,
    text: () =>
      'Their device has lost the room, or sleeps. You can read on. What you decide reaches them when they are back.',
  },
  left: {
    title: (name) => `${seat(name)} has left`,
    text: (letters) =>
      `The play so far is kept on both devices. They can come back from their page “Plays”, or with the letters ${letters}.`,
  },
  none: {
    title: (name) => `Nobody plays ${isolated(name)} yet`,
    text: (letters) => `The person who types the letters ${letters} under “Join a room” gets this seat.`,
  },
  broken: {
    title: () => 'No connection to the room',
    text: () =>
      'You can read on. What you decide is kept here and sent by itself when the connection is back.',
  },
  gone: {
    title: () => 'This room is over',
    text: () => 'Your play is kept. Open a new room to go on together from here, or choose another way.',
  },
};

export const DUET = {
  short: (name: string, presence: Presence) => `${isolated(name)}: ${SHORT[presence]}`,
  standing: STANDING,
  deciding: (name: string) => `${isolated(name)} is deciding …`,
  decidedStatus: (name: string) => `${isolated(name)} has decided.`,
  waitsAway: (name: string) => `${isolated(name)} is away. Their decision will come.`,
  waitsLeft: (name: string) => `Nobody decides for ${isolated(name)} now.`,
  waitsBroken: 'No connection. Trying again …',
  close: 'Close',
  alone: 'Play on without them',
  aloneHint: (name: string) =>
    `“Play on without them”: from here the story decides for ${isolated(name)}. “Keep it for later”: the play waits under “Plays”.`,
  later: 'Keep it for later',
  newRoom: 'Open a new room from here',

  wishTitle: 'Go back together?',
  wish: (name: string, n: number, by: string, words: string) =>
    `${seat(name)} would like to go back to decision ${n}, where ${isolated(by)} chose: ${words}`,
  wishUnread: (name: string, n: number) =>
    `${seat(name)} would like to go back to decision ${n}, which you have not read up to yet.`,
  wishHint: 'You only go back if you both want to.',
  agree: 'Go back together',
  refuse: 'No, go on',
  askedTitle: 'You asked to go back',
  asked: (name: string) => `${seat(name)} has to agree. You can read on until then.`,
  withdraw: 'Never mind',
  refused: (name: string) => `${seat(name)} would rather go on.`,
  wentBack: 'You both went back.',
  noWayBack: 'Nothing has been decided in this room yet, so there is no way back from here.',
  unsent: 'Your last decision has not reached the room yet. Go back when the connection stands again.',
  understood: 'All right',

  strangeTitle: 'A decision that does not fit',
  strange: (name: string) =>
    `The other device sent a decision for ${isolated(name)} that this story does not have here. It was not taken. Ask them to load their page again, and go back together to before it.`,
  strangeBack: 'Ask to go back to before it',
  seatTaken:
    'Somebody else has your seat in this room now. Your play is kept; open a new room to go on from here.',

  openTitle: 'Two devices, two seats',
  openLead:
    'You play one of the two, somebody else plays the other one on their own device. Each sees only the thoughts of their own person.',
  yourSeat: 'Your seat',
  open: 'Open a room for two',
  opening: 'Opening …',
  noRooms:
    'No rooms answer at this address, for it only serves files. Somebody can run “npm start -- --lan” on a computer in the same network. Open the address that it prints on both devices. On one device you can choose “Somebody beside me” above.',
  noAnswer: 'The room could not be opened: nothing answered. Look at the connection and try again.',

  waitingTitle: 'Waiting for the other one',
  waitingLead: (own: string, other: string) =>
    `You play ${isolated(own)}. Pass this on to the one who plays ${isolated(other)}: the story begins when they are here.`,
  letters: 'Room letters',
  lettersHint: 'To be typed under “Join a room”, at the same address.',
  link: 'Link of the room',
  copy: 'Copy link',
  picture: 'Link of the room as a QR picture',
  leave: 'Leave',
  sitTitle: 'Which seat do you take?',
  sit: (name: string) => `Play ${isolated(name)}`,
  joining: 'Taking your seat …',
  otherVersion:
    'This device has another version of the story than the one that opened the room. Load the page again on both devices; then open a new room.',
  noStory: (id: string) => `This page has no story named ${isolated(id)}. Load it again.`,
  lost: 'The story did not arrive. Load the page again.',
  unfit: 'The room was opened with a play that this page cannot read. Load the page again on both devices.',
  content: 'In this story',
  home: 'All stories',

  notHereTitle: 'This play is not on this device',
  notHere:
    'A play of two devices is kept on each of them. It is not on this one any more. With the letters of the room you come back in.',

  thoughts: 'What the two of them thought',
  thoughtsHint:
    'While you played, each of you saw only the thoughts of your own person. Now you can both read all of them.',
  before: (n: number) => `Before decision ${n}`,
  atEnd: 'At the end',
  thought: (name: string) => `${isolated(name)} thought`,
  talk: 'Talk it through with each other: which of these thoughts would you have liked to hear, and when?',
} as const;
