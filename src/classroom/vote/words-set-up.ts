/** The words before a story is played together, and of the class plays that wait. Pure. */
import { isolated } from '../../look/isolate.ts';

const decisions = (n: number) => (n === 1 ? '1 decision' : `${n} decisions`);

export const SET_UP = {
  content: 'In this story',
  aside: (story: string, why: string) =>
    `The class play of “${story}” that was kept here cannot be read, and is put aside. ${why} Begin a new one, or reload this page to get the newest version of Seams.`,
  title: 'Play together',
  lead: 'One story on the big screen. At each decision the room thinks, votes, talks and votes again. Then the story answers.',
  story: 'Which story',
  facts: (minutes: number, ages: string) =>
    [
      ages === '' ? '' : `From ${ages.replace('+', '')}`,
      `${minutes} minutes alone, about three times that with a class`,
    ]
      .filter((each) => each !== '')
      .join(' · '),
  who: 'Who the room is',
  one: (name: string) => `Everybody is ${name}`,
  oneHint: (other: string) => `${other} answers alone.`,
  two: 'Two groups, two seats',
  twoHint: (one: string, other: string) =>
    `One half of the room plays ${one}, the other half plays ${other}. They take turns. Agree now which half is which.`,
  opposite: (other: string) => `What ${other} is like`,
  name: 'Name of this class play',
  nameHint: 'If you like: “8b, Tuesday”. This name helps you to find it again. Only this device keeps it.',
  people: 'How many people vote',
  peopleHint:
    'If you like. Then the screen says when all have voted. With two groups: how many are in one half.',
  cards: 'We vote with printed cards',
  cardsHint: 'Then the next press at a vote opens the camera. Print the cards first: Voting cards.',
  begin: 'Begin',
  noPeople: 'A whole number from 1 to 9999, or nothing.',
  gone: 'That class play is not here any more. It has ended and is now among the plays, or it was thrown away.',
} as const;

/** The class plays that wait. */
export const WAITING = {
  title: 'Class plays that wait',
  hint: 'Each one waits with its votes until it ends or you throw it away. A new one does not change it.',
  goOn: 'Go on',
  titled: (name: string, story: string) => `${isolated(name)}: ${isolated(story)}`,
  named: (name: string | null, story: string) => (name === null ? isolated(story) : isolated(name)),
  stands: (title: string, n: number) =>
    n === 0 ? `“${title}” has begun.` : `“${title}” waits after decision ${n}, with its votes.`,
  begun: (when: string) => `Begun on ${when}.`,
  earlier: 'It comes from an older version of Seams. You can see it as far as it went, or begin again.',
  rename: 'Rename',
  name: 'Name',
  keepName: 'Keep',
  cancel: 'Cancel',
  throwAway: 'Throw away',
  undo: 'Undo',
  thrownAway: (name: string, n: number) => `${name} is thrown away, with its ${decisions(n)}.`,
  goneElsewhere: 'It is not here any more. It has ended, or was thrown away in another tab.',
} as const;
