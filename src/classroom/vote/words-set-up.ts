/** The words before a story is played together, and of the class plays that wait. Pure. */
import { isolated } from '../../look/isolate.ts';

const decisions = (n: number) => (n === 1 ? '1 decision' : `${n} decisions`);

export const SET_UP = {
  content: 'In this story',
  aside: (story: string, why: string) =>
    `The class play of “${story}” that was kept here cannot be read, and is put aside. ${why} Begin a new one, or reload this page to get the newest Seams.`,
  title: 'Play together',
  lead: 'One story on the big screen. At each decision the room thinks, votes, talks and votes again. Then the story answers.',
  story: 'Which story',
  facts: (minutes: number, ages: string) =>
    [
      ages === '' ? '' : `From ${ages.replace('+', '')}`,
      `${minutes} minutes alone, about three times that in a room`,
    ]
      .filter((each) => each !== '')
      .join(' · '),
  who: 'Who the room is',
  one: (name: string) => `Everybody is ${name}`,
  oneHint: (other: string) => `${other} answers alone.`,
  two: 'Two groups, two seats',
  twoHint: (one: string, other: string) =>
    `One half of the room plays ${one}, the other ${other}, turn by turn. Agree now which half is which.`,
  opposite: (other: string) => `What ${other} is like`,
  name: 'Name of this class play',
  nameHint: 'If you like: “8b, Tuesday”. You find it again by this name. Only this device keeps it.',
  people: 'How many people vote',
  peopleHint: 'If you like: then the screen tells when all have voted. In two groups, those of one half.',
  cards: 'We vote with printed cards',
  cardsHint: 'At a vote the next press then opens the camera. Print the cards first: Voting cards.',
  begin: 'Begin',
  noPeople: 'A whole number from 1 to 9999, or nothing.',
  gone: 'That class play does not wait here any more. Either it has ended, and stands among the plays, or it was thrown away.',
} as const;

/** The class plays that wait. */
export const WAITING = {
  title: 'Class plays that wait',
  hint: 'Each waits with its votes until it ends or you throw it away. A new one takes nothing from it.',
  goOn: 'Go on',
  titled: (name: string, story: string) => `${isolated(name)}: ${isolated(story)}`,
  named: (name: string | null, story: string) => (name === null ? isolated(story) : isolated(name)),
  stands: (title: string, n: number) =>
    n === 0 ? `“${title}” has begun.` : `“${title}” waits after decision ${n}, with its votes.`,
  begun: (when: string) => `Begun on ${when}.`,
  earlier: 'It comes from an earlier Seams: it can be seen as far as it went, or begun anew.',
  rename: 'Rename',
  name: 'Name',
  keepName: 'Keep',
  cancel: 'Cancel',
  throwAway: 'Throw away',
  undo: 'Undo',
  thrownAway: (name: string, n: number) => `${name} is thrown away, ${decisions(n)} and all.`,
  goneElsewhere: 'It is not here any more: it has ended, or was thrown away in another tab.',
} as const;
