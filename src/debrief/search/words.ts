/** All words of the search for the best and the worst. What was searched is never told as what there is. Pure. */
import type { Role } from '../../trust/bond.ts';
import type { Names } from '../outcomes.ts';

const MAYBE = 'there may be better and worse ones';

function ways(n: number): string {
  return n === 1 ? '1 way' : `${n} ways`;
}

export const SEARCH = {
  fold: 'What could still have come',
  how: {
    temperament: (who: string, other: string) =>
      `Seams can play the story on from here, many times over: ${who} choosing freely, ${other} answering as in this play.`,
    echo: (who: string, other: string) =>
      `Seams can play the story on from here, many times over: ${who} choosing freely, ${other} answering as in the recorded play, and by temperament where that has no answer.`,
    player: (who: string, other: string) =>
      `Seams can play the story on from here, many times over, with ${who} and ${other} both choosing freely.`,
  },
  measure:
    'It keeps the best and the worst that came of it. Best means: trust born again comes first, then how much the two trust each other, then how little still hurts. Worst is the other end of that.',
  fromHere: 'Search from this decision on',
  fromHereHint: 'What was said here is open again, and everything after it.',
  keptHere: 'Search with this answer kept',
  keptHereHint: 'What was said here stays; everything after it is open again.',
  stop: 'Stop the search',

  searching: 'Searching',
  soFar: (n: number) => `${ways(n)} played so far`,
  told: (n: number, all: boolean, stopped: boolean) => {
    if (all)
      return n === 1 ? 'Searched: there is only one way on from here.' : `Searched: all ${n} ways from here.`;
    return stopped
      ? `Searched, and stopped: ${ways(n)} played from here; ${MAYBE}.`
      : `Searched: ${ways(n)} played from here; ${MAYBE}.`;
  },
  nothing: 'Nothing is left to decide from here: the story goes straight to its end.',
  trouble: 'The search broke off. This play is as it was; you can search again.',

  best: 'The best that was found',
  worst: 'The worst that was found',
  only: 'The one way on',
  mended: (mended: boolean) => (mended ? 'Trust was born again, on both sides.' : 'Trust was not mended.'),
  stood: 'Where the two stood in the end',
  of: (value: number) => `${value} of 100`,
  led: (role: Role | 'both', people: Names) =>
    role === 'both' ? 'What the two said on the way' : `What ${people[role]} said on the way`,
  asHere: 'as in this play',
  same: 'This is how this play went.',
  open: 'Open the debrief of this way',
  compare: 'Compare it with this play',
} as const;
