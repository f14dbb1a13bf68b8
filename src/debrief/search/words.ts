/** All words of the search for the best and the worst. What was searched is never told as what there is. Pure. */
import type { Role } from '../../trust/bond.ts';
import type { Names } from '../outcomes.ts';

const MAYBE = 'there may be better and worse ones';

function ways(n: number): string {
  return n === 1 ? '1 way' : `${n} ways`;
}

export const SEARCH = {
  fold: 'How it could have ended',
  how: {
    temperament: (who: string, other: string) =>
      `Seams can play on from here, many times. ${who} chooses freely, and ${other} answers as in this play.`,
    echo: (who: string, other: string) =>
      `Seams can play on from here, many times. ${who} chooses freely, and ${other} answers as in the recorded play. Where that has no answer, ${other} is simulated.`,
    player: (who: string, other: string) =>
      `Seams can play on from here, many times. ${who} and ${other} both choose freely.`,
  },
  measure:
    'It keeps the best and the worst end. The best means three things, in this order: trust is mended, the two trust each other a lot, and little still hurts. The worst is the opposite.',
  fromHere: 'Search from this decision on',
  fromHereHint: 'This answer and everything after it can change.',
  keptHere: 'Search with this answer kept',
  keptHereHint: 'This answer stays. Everything after it can change.',
  stop: 'Stop the search',

  searching: 'Searching',
  soFar: (n: number) => `${ways(n)} played so far`,
  told: (n: number, all: boolean, stopped: boolean) => {
    if (all)
      return n === 1 ? 'Searched: there is only one way from here.' : `Searched: all ${n} ways from here.`;
    return stopped
      ? `Searched, and stopped: ${ways(n)} played from here; ${MAYBE}.`
      : `Searched: ${ways(n)} played from here; ${MAYBE}.`;
  },
  nothing: 'There is nothing to decide after this: the story goes straight to its end.',
  trouble: 'The search stopped by mistake. This play is as it was. You can search again.',

  best: 'The best that was found',
  worst: 'The worst that was found',
  only: 'The only way from here',
  mended: (mended: boolean) => (mended ? 'Trust was mended, on both sides.' : 'Trust was not mended.'),
  stood: 'How it was between them in the end',
  of: (value: number) => `${value} of 100`,
  led: (role: Role | 'both', people: Names) =>
    role === 'both' ? 'What the two said on the way' : `What ${people[role]} said on the way`,
  asHere: 'as in this play',
  same: 'This is how this play went.',
  open: 'Open the debrief of this way',
  compare: 'Compare it with this play',
} as const;
