/** What is told of plays from an earlier version of their story. Pure. */
import { isolated } from '../look/isolate.ts';

export const EARLIER = {
  title: 'This play comes from an older version of Seams',
  changed: (story: string) =>
    `Since then “${isolated(story)}” has been changed: what is said in it, or what a choice does. The old story is kept as well.`,
  ended: 'You can see the play as it ended then. Or play the story as it is now, as the same person.',
  stopped: (n: number) =>
    `It is not finished, and it cannot go on in the new story. You can read it as far as it went (${n === 1 ? '1 decision' : `${n} decisions`}), or begin again as the same person.`,
  show: 'Show it as it ended then',
  read: 'Read it as far as it went',
  again: 'Play the story as it is now',
  turned:
    'This play comes from an older version of Seams. It follows the rules of that time, and here you change the numbers of those rules.',
  note: 'This play comes from an older version of Seams. It is shown as it was then, with the story and the rules of that time. Today the same choices would do something else.',
} as const;
