/** What is told of plays from an earlier version of their story. Pure. */
import { isolated } from '../look/isolate.ts';

export const EARLIER = {
  title: 'This play comes from an earlier Seams',
  changed: (story: string) =>
    `Since then “${isolated(story)}” has been changed: what is said in it, or what a choice does. The story of then is kept as well.`,
  ended: 'You can see the play as it ended then, or play the story as it is now, from the same seat.',
  stopped: (n: number) =>
    `It is not finished, and it does not go on in the story as it is now. You can read it as far as it went, ${n === 1 ? 'its one decision' : `${n} decisions`}, or begin anew from the same seat.`,
  show: 'Show it as it ended then',
  read: 'Read it as far as it went',
  again: 'Play the story as it is now',
  turned:
    'This play comes from an earlier Seams: it follows the rules of that time, and the numbers are turned in those.',
  note: 'This play comes from an earlier Seams. It is shown as it went then, with the story and the rules of that time. Today the same choices would do something else.',
} as const;
