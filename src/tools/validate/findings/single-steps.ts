/** Findings on one step: a promise kept or broken (12), bad against good (14). */
import type { MoveId } from '../../../trust/moves.ts';
import { direction, type Experiment, figure, points, printed, verdictOf, within } from '../experiment.ts';
import { saying, trustOf } from '../live.ts';
import { acquainted } from '../population.ts';
import { effectSize, mean } from '../stats.ts';

/** What "about half" may be, as where the model's numbers were chosen; and the least share that trusts again. */
const HALF = [0.35, 0.65] as const;
const AGAIN = 0.92;

/** Finding 12: a promise, then kept or broken. */
export const promises: Experiment = ({ takers, params }) => {
  const lived = takers.map((taker) => {
    const start = acquainted(taker, params);
    const after = (move: MoveId) => trustOf(saying(start, ['promise-carefully', move], params));
    return { before: trustOf(start), kept: after('keep-word'), broken: after('break-word') };
  });
  const left = mean(lived.map(({ broken }) => broken)) / mean(lived.map(({ before }) => before));
  const again = mean(lived.map(({ before, kept }) => (kept >= before ? 1 : 0)));
  const n = takers.length;
  return [
    {
      check: '12a',
      size: left,
      found: `${figure(left)} of it is left`,
      n,
      verdict: within(left, ...HALF),
    },
    {
      check: '12b',
      size: again,
      found: `${Math.round(again * 100)} % trust at least as much as before`,
      n,
      verdict: verdictOf(printed(again) >= AGAIN),
    },
  ];
};

/** Moves whose effect on trust is worded alike, for better and for worse. */
export const PAIRS = [
  ['keep-dignity', 'excuse'],
  ['small-kindness', 'shift-blame'],
  ['be-open', 'close-up'],
] as const satisfies readonly (readonly [MoveId, MoveId])[];

/** Finding 14: what speaks for trust against what speaks as strongly against it. */
export const badAndGood: Experiment = ({ takers, params }) => {
  const starts = takers.map((taker) => acquainted(taker, params));
  const change = (move: MoveId) =>
    starts.map((start) => Math.abs(trustOf(saying(start, [move], params)) - trustOf(start)));
  const gains = PAIRS.flatMap(([good]) => change(good));
  const losses = PAIRS.flatMap(([, bad]) => change(bad));
  const size = effectSize(losses, gains);
  return [
    {
      check: '14',
      size,
      found: `${points(mean(losses))} points lost, ${points(mean(gains))} won, d = ${figure(size)}`,
      n: 2 * PAIRS.length * takers.length,
      verdict: direction(size),
    },
  ];
};
