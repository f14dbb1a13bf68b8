/** What is told of plays from an earlier version of their story. Pure. */
import { isolated } from '../look/isolate.ts';

function decisions(n: number): string {
  return n === 1 ? '1 decision' : `${n} decisions`;
}

/** What of it a play of now can begin with. */
function carriedTo(n: number, carried: number): string {
  if (carried === 0) return '';
  const part = carried === n ? '' : ` after ${decisions(carried)}`;
  return `go on${part} in the story as it is now, where the same choices may do something else, or `;
}

export const EARLIER = {
  title: 'This play comes from an older version of Seams',
  changed: (story: string) =>
    `Since then “${isolated(story)}” has been changed: what is said in it, or what a choice does. The old story is kept as well.`,
  ended: 'You can see the play as it ended then. Or play the story as it is now, as the same person.',
  stopped: (n: number, carried: number) =>
    `It is not finished. You can read it as far as it went (${decisions(n)}), or ${carriedTo(n, carried)}begin again as the same person.`,
  goOn: 'Go on in the story as it is now',
  show: 'Show it as it ended then',
  read: 'Read it as far as it went',
  again: 'Play the story as it is now',
  turned:
    'This play comes from an older version of Seams. It follows the rules of that time, and here you change the numbers of those rules.',
  note: 'This play comes from an older version of Seams. It is shown as it was then, with the story and the rules of that time. Today the same choices would do something else.',
} as const;
