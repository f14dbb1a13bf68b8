/** What is told of plays from an earlier version of their story. Pure. */
import { isolated } from '../look/isolate.ts';

export const EARLIER = {
  title: 'This play comes from an earlier Seams',
  changed: (story: string) =>
    `${isolated(story)} has been changed since: what is said in it, and what a choice does. Both are kept, as they were and as they are.`,
  ended: 'You can see the play as it ended then, or play the story as it is now, from the same seat.',
  stopped: (n: number) =>
    `It is not finished, and it does not go on in the story as it is now. You can read it as far as it went, ${n === 1 ? 'its one decision' : `${n} decisions`}, or begin anew from the same seat.`,
  show: 'Show it as it ended then',
  read: 'Read it as far as it went',
  again: 'Play the story as it is now',
  turned:
    'This play comes from an earlier Seams: it is reckoned by the rules of that time, and the numbers are turned in those.',
  note: 'This play comes from an earlier Seams. It is shown as it went then: with the story as it was, and reckoned as it was. A play of today is another one, even with the same choices.',
} as const;
