/** Findings from games of many rounds: deception (11), and when the breach comes (13). */
import {
  direction,
  type Experiment,
  type ExperimentOutcome,
  type ExperimentSetting,
  figure,
  NONE,
  points,
  printed,
  verdictOf,
} from '../experiment.ts';
import { course, type Happening, liveAgain, trustOf } from '../live.ts';
import { acquainted, strangers } from '../population.ts';
import { effectSize, mean, neverFalls } from '../stats.ts';

const GOOD: Happening = 'responsible keep-word';
const BAD: Happening = 'responsible break-word';
const DECEIVED: Happening = 'responsible lie-again';
const PROMISE: Happening = 'responsible promise-carefully';

/** Good rounds after the harm, and how many of them are early ones. */
const ROUNDS = 10;
const EARLY = 2;

/** Everybody's trust through the good rounds after one kind of harm. */
function goodRoundsAfter({ takers, params }: ExperimentSetting, ...harm: readonly Happening[]) {
  const curves = takers.map((taker) =>
    course(taker, acquainted(taker, params), [...harm, ...liveAgain(ROUNDS, GOOD)], params).map(trustOf),
  );
  const after = (round: number) => curves.map((curve) => curve.at(round - ROUNDS - 1) ?? Number.NaN);
  return { after, end: after(ROUNDS), means: Array.from({ length: ROUNDS + 1 }, (_, n) => mean(after(n))) };
}

type Group = ReturnType<typeof goodRoundsAfter>;

/** Finding 11: good rounds after harm with deception or without, with words after it or without. */
export const deception: Experiment = (setting) => {
  const [harmed, deceived] = [goodRoundsAfter(setting, BAD), goodRoundsAfter(setting, DECEIVED)];
  return [...restored(setting, harmed, deceived), ...sooner(setting, harmed, deceived)];
};

/** How much came back in the end. */
function restored(setting: ExperimentSetting, harmed: Group, deceived: Group): readonly ExperimentOutcome[] {
  const { takers, params } = setting;
  const before = takers.map((taker) => trustOf(acquainted(taker, params)));
  const consoled = goodRoundsAfter(setting, DECEIVED, 'responsible own-it', PROMISE);
  const back = effectSize(harmed.end, before);
  const short = effectSize(before, consoled.end);
  const residue = effectSize(harmed.end, deceived.end);
  const was = points(mean(before));
  const n = takers.length;
  return [
    {
      check: '11a',
      size: back,
      found: `trust ${was} before, ${points(mean(harmed.after(0)))} after, ${points(mean(harmed.end))} in the end, d = ${figure(back)}`,
      n,
      verdict: verdictOf(neverFalls(harmed.means) && printed(back) > -NONE),
    },
    {
      check: '11b',
      size: short,
      found: `trust ${was} before, ${points(mean(consoled.end))} in the end, d = ${figure(-short)}`,
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
  ];
}

/** What a promise adds in the first of the good rounds. */
function sooner(setting: ExperimentSetting, harmed: Group, deceived: Group): readonly ExperimentOutcome[] {
  const added = (harm: Happening, without: Group) =>
    effectSize(goodRoundsAfter(setting, harm, PROMISE).after(EARLY), without.after(EARLY));
  const [quicker, afterDeception] = [added(BAD, harmed), added(DECEIVED, deceived)];
  const n = setting.takers.length;
  return [
    {
      check: '11d',
      size: quicker,
      found: `d = ${figure(quicker)} after ${EARLY} rounds`,
      n: 2 * n,
      verdict: direction(quicker),
    },
    {
      check: '11e',
      size: quicker - afterDeception,
      found: `d = ${figure(quicker)} without deception, ${figure(afterDeception)} after it: ${figure(quicker - afterDeception)} apart`,
      n: 4 * n,
      verdict: direction(quicker - afterDeception),
    },
  ];
}

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
export const timingFindings: Experiment = ({ takers, params }) => {
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
      verdict: verdictOf(before > bottom && regained > 0.5),
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
