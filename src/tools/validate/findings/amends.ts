/** Findings on deeds: amends against words and against too much (17), gestures over three weeks (19). */
import type { MoveId } from '../../../trust/moves.ts';
import { direction, type Experiment, figure, NONE, points, printed, verdictOf } from '../experiment.ts';
import { forgivenessOf, type Happening, live, saying, trustOf } from '../live.ts';
import { afterBreach } from '../population.ts';
import { correlation, effectSize, mean } from '../stats.ts';

/** Finding 17: words, amends, and amends with something on top. */
export const amends: Experiment = ({ takers, params, answered }) => {
  const after = (moves: readonly MoveId[]) => answered().map((bond) => trustOf(saying(bond, moves, params)));
  const words = [...after(['regret']), ...after(['explain'])];
  const [fair, over] = [after(['offer-repair']), after(['offer-repair', 'bribe'])];
  const [more, added] = [effectSize(fair, words), effectSize(over, fair)];
  const n = takers.length;
  return [
    {
      check: '17a',
      size: more,
      found: `trust ${points(mean(fair))} and ${points(mean(words))}, d = ${figure(more)}`,
      n: 3 * n,
      verdict: direction(more),
    },
    {
      check: '17b',
      size: added,
      found: `d = ${figure(added)}`,
      n: 2 * n,
      verdict: verdictOf(printed(added) < NONE),
    },
  ];
};

const GESTURES: readonly MoveId[] = [
  'small-kindness',
  'be-open',
  'offer-repair',
  'accept-checking',
  'small-kindness',
  'regret',
];

/** Three weeks in which this many of the gestures are made, none to all. */
function weeks(made: number): readonly Happening[] {
  return GESTURES.flatMap((move, n): readonly Happening[] => [
    n < made ? `responsible ${move}` : 'responsible plain',
    'hurt answers',
    '3.5 days',
  ]);
}

/** Finding 19: the number of gestures against what became of trust, guardedness and forgiveness. */
export const gestures: Experiment = ({ takers, params }) => {
  const lived = takers.map((taker) => {
    const start = afterBreach(taker, params);
    const made = taker.number % (GESTURES.length + 1);
    return { made, start, end: live(taker, start, weeks(made), params) };
  });
  const made = lived.map((one) => one.made);
  const check = (
    id: '19a' | '19b' | '19c',
    sign: 1 | -1,
    change: (one: (typeof lived)[number]) => number,
  ) => {
    const size = correlation(made, lived.map(change));
    return {
      check: id,
      size,
      found: `r = ${figure(size)}`,
      n: takers.length,
      verdict: direction(size * sign),
    };
  };
  return [
    check('19a', 1, ({ start, end }) => trustOf(end) - trustOf(start)),
    check('19b', -1, ({ start, end }) => start.hurt.openness - end.hurt.openness),
    check('19c', 1, ({ start, end }) => forgivenessOf(end) - forgivenessOf(start)),
  ];
};
