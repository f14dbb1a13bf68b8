/** Findings from games of many rounds: deception (11), and when the breach comes (13). */
import { direction, type Experiment, figure, NONE, points, printed, verdict } from '../experiment.ts';
import { again, course, type Happening, trustOf } from '../live.ts';
import { acquainted, strangers } from '../population.ts';
import { effectSize, mean, neverFalls } from '../stats.ts';

const GOOD: Happening = 'responsible keep-word';
const BAD: Happening = 'responsible break-word';
const DECEIVED: Happening = 'responsible lie-again';
const PROMISE: Happening = 'responsible promise-carefully';

/** Good rounds after the harm, and how many of them are early ones. */
const ROUNDS = 10;
const EARLY = 2;

/** Finding 11: good rounds after harm with deception or without, with words after it or without. */
export const deception: Experiment = ({ takers, params }) => {
  const starts = takers.map((taker) => ({ taker, bond: acquainted(taker, params) }));
  const play = (...harm: readonly Happening[]) => {
    const curves = starts.map(({ taker, bond }) =>
      course(taker, bond, [...harm, ...again(ROUNDS, GOOD)], params).map(trustOf),
    );
    const after = (round: number) => curves.map((curve) => curve.at(round - ROUNDS - 1) ?? Number.NaN);
    return { after, end: after(ROUNDS), means: Array.from({ length: ROUNDS + 1 }, (_, n) => mean(after(n))) };
  };
  const before = starts.map(({ bond }) => trustOf(bond));
  const [harmed, harmedPromised] = [play(BAD), play(BAD, PROMISE)];
  const [deceived, deceivedPromised] = [play(DECEIVED), play(DECEIVED, PROMISE)];
  const consoled = play(DECEIVED, 'responsible own-it', PROMISE);
  const sooner = (one: typeof harmed, other: typeof harmed) =>
    effectSize(one.after(EARLY), other.after(EARLY));
  const back = effectSize(harmed.end, before);
  const short = effectSize(before, consoled.end);
  const residue = effectSize(harmed.end, deceived.end);
  const [quicker, quickerDeceived] = [sooner(harmedPromised, harmed), sooner(deceivedPromised, deceived)];
  const n = takers.length;
  return [
    {
      check: '11a',
      size: back,
      found: `trust ${points(mean(before))} before, ${points(mean(harmed.after(0)))} after, ${points(mean(harmed.end))} in the end, d = ${figure(back)}`,
      n,
      verdict: verdict(neverFalls(harmed.means) && printed(back) > -NONE),
    },
    {
      check: '11b',
      size: short,
      found: `trust ${points(mean(before))} before, ${points(mean(consoled.end))} in the end, d = ${figure(-short)}`,
      n,
      verdict: direction(short),
    },
    {
      check: '11c',
      size: residue,
      found: `trust ${points(mean(harmed.end))} without, ${points(mean(deceived.end))} with it, d = ${figure(residue)}`,
      n: 2 * n,
      verdict: direction(residue),
    },
    {
      check: '11d',
      size: quicker,
      found: `d = ${figure(quicker)} after ${EARLY} rounds`,
      n: 2 * n,
      verdict: direction(quicker),
    },
    {
      check: '11e',
      size: quicker - quickerDeceived,
      found: `d = ${figure(quicker)} without deception, ${figure(quickerDeceived)} after it`,
      n: 4 * n,
      verdict: direction(quicker - quickerDeceived),
    },
  ];
};

const GAME = 20;
const DEFECTIONS = 2;
const LATE = 10;

/** Twenty rounds, two of them bad after `good` good ones; null: none is. */
function game(good: number | null): readonly Happening[] {
  return Array.from({ length: GAME }, (_, n) =>
    good !== null && n >= good && n < good + DEFECTIONS ? BAD : GOOD,
  );
}

/** Finding 13: two bad rounds at the start, after ten good ones, or never. */
export const timing: Experiment = ({ takers, params }) => {
  const play = (good: number | null) => {
    const curves = takers.map((taker) =>
      course(taker, strangers(taker, params), game(good), params).map(trustOf),
    );
    const after = (round: number) => curves.map((curve) => curve[round - 1] ?? Number.NaN);
    return { after, end: after(GAME) };
  };
  const [early, late, never] = [play(0), play(LATE), play(null)];
  const [before, bottom, end] = [late.after(LATE), late.after(LATE + DEFECTIONS), late.end].map(mean) as [
    number,
    number,
    number,
  ];
  const regained = (end - bottom) / (before - bottom);
  const [harm, residue] = [effectSize(late.end, early.end), effectSize(never.end, late.end)];
  const n = takers.length;
  return [
    {
      check: '13a',
      size: harm,
      found: `trust ${points(mean(early.end))} in the end after an early breach, ${points(end)} after a late one, d = ${figure(harm)}`,
      n: 2 * n,
      verdict: direction(harm),
    },
    {
      check: '13b',
      size: regained,
      found: `${points(before)} before, ${points(bottom)} after, ${points(end)} in the end`,
      n,
      verdict: verdict(before > bottom && regained > 0.5),
    },
    {
      check: '13c',
      size: residue,
      found: `trust ${points(end)}, and ${points(mean(never.end))} without a breach, d = ${figure(residue)}`,
      n: 2 * n,
      verdict: direction(residue),
    },
  ];
};
