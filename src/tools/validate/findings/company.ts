/** Findings on who is met (20), on one who presses while the other withdraws (21), on when and how repair begins (22). */
import type { Params } from '../../../trust/params.ts';
import { direction, type Experiment, type ExperimentOutcome, figure } from '../experiment.ts';
import { forgivenessOf, type Happening, live, liveAgain, trustOf } from '../live.ts';
import { afterBreach, type Taker } from '../population.ts';
import { correlation, effectSize } from '../stats.ts';
import type { CheckId } from '../words.ts';

/** The same person otherwise, afraid to be left, or keeping at a distance. */
const as = (taker: Taker, temperament: 'anxious' | 'guarded'): Taker => ({ ...taker, temperament });

const ROOM: readonly Happening[] = ['responsible give-time', '2 days'];
const NEARNESS: readonly Happening[] = ['responsible show-feeling', 'responsible be-open'];

function compared(check: CheckId, size: number, n: number): ExperimentOutcome {
  return { check, size, found: `d = ${figure(size)}`, n, verdict: direction(size) };
}

/** Finding 20: room, and nearness, for the two kinds of people; what it changes in their forgiveness. */
export const company: Experiment = ({ takers, params }) => {
  const changed = (temperament: 'anxious' | 'guarded', happenings: readonly Happening[]) =>
    takers.map((taker) => {
      const start = afterBreach(taker, params);
      return forgivenessOf(live(as(taker, temperament), start, happenings, params)) - forgivenessOf(start);
    });
  const n = 2 * takers.length;
  return [
    compared('20a', effectSize(changed('guarded', ROOM), changed('anxious', ROOM)), n),
    compared('20b', effectSize(changed('anxious', NEARNESS), changed('guarded', NEARNESS)), n),
  ];
};

const ROUNDS = 6;

/** Three weeks with so many rounds in which one presses and the other shuts the door, none to all. */
function weeks(rounds: number): readonly Happening[] {
  return Array.from({ length: ROUNDS }, (_, n): readonly Happening[] =>
    n < rounds
      ? ['hurt push', 'responsible close-up', '3.5 days']
      : ['hurt plain', 'responsible plain', '3.5 days'],
  ).flat();
}

function both(taker: Taker, happenings: readonly Happening[], params: Params): number {
  const { responsible, hurt } = live(taker, afterBreach(taker, params), happenings, params);
  return responsible.trust + hurt.trust;
}

/** Finding 21: how often one pressed and the other withdrew, with what both trust in the end. */
export const pressing: Experiment = ({ takers, params }) => {
  const rounds = takers.map(({ number }) => number % (ROUNDS + 1));
  const ends = takers.map((taker, n) => both(taker, weeks(rounds[n] ?? 0), params));
  const size = correlation(rounds, ends);
  return [
    {
      check: '21',
      size,
      found: `r = ${figure(size)}`,
      n: takers.length,
      verdict: direction(-size),
    },
  ];
};

const FELT: readonly Happening[] = ['responsible own-it', 'responsible show-feeling'];
const REASONED: readonly Happening[] = ['responsible explain', 'responsible promise-carefully'];
const QUARREL: readonly Happening[] = liveAgain(3, 'hurt answers', 'responsible answers');

/** Finding 22: repair before the quarrel or after it, and for the feeling or for the reason. */
export const repair: Experiment = ({ takers, params }) => {
  const ends = (happenings: readonly Happening[]) =>
    takers.map((taker) => live(taker, afterBreach(taker, params), happenings, params));
  const early = ends([...FELT, ...QUARREL]);
  const n = 2 * takers.length;
  return [
    compared('22a', effectSize(early.map(trustOf), ends([...QUARREL, ...FELT]).map(trustOf)), n),
    compared('22b', effectSize(early.map(trustOf), ends([...REASONED, ...QUARREL]).map(trustOf)), n),
  ];
};
