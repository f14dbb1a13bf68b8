/** Findings on when words land: once heard (15), once the strong feeling has come down (16). */
import { direction, type Experiment, figure, printed, verdictOf } from '../experiment.ts';
import { forgivenessOf, type Happening, live, trustOf } from '../live.ts';
import { afterBreach } from '../population.ts';
import { effectSize } from '../stats.ts';

const SORRY: readonly Happening[] = ['responsible own-it', 'responsible regret'];
const HEARD: readonly Happening[] = ['hurt say-pain', 'responsible listen'];

/** Finding 15: the same four moves, the apology first or last. */
export const heardFirst: Experiment = ({ takers, params }) => {
  const after = (happenings: readonly Happening[]) =>
    takers.map((taker) => live(taker, afterBreach(taker, params), happenings, params));
  const [early, late] = [after([...SORRY, ...HEARD]), after([...HEARD, ...SORRY])];
  const check = (id: '15a' | '15b', measure: typeof trustOf) => {
    const size = effectSize(late.map(measure), early.map(measure));
    return {
      check: id,
      size,
      found: `d = ${figure(size)}`,
      n: 2 * takers.length,
      verdict: direction(size),
    };
  };
  return [check('15a', trustOf), check('15b', forgivenessOf)];
};

/** Below this d an effect is commonly called small at most. */
const SMALL = 0.2;

/** Finding 16: an apology or none, while the feeling is strong and after it has come down. */
export const feelingDown: Experiment = ({ takers, params, answered }) => {
  const gain = (before: readonly Happening[]) => {
    const starts = answered().map((bond, n) => {
      const taker = takers[n];
      return taker ? { taker, bond: live(taker, bond, before, params) } : [];
    });
    const after = (happenings: readonly Happening[]) =>
      starts.flat().map(({ taker, bond }) => trustOf(live(taker, bond, happenings, params)));
    return effectSize(after(SORRY), after([]));
  };
  const [strong, down] = [gain([]), gain([...HEARD, 'responsible give-time', '7 days'])];
  const n = 4 * takers.length;
  return [
    {
      check: '16a',
      size: down - strong,
      found: `d = ${figure(down)} once it has come down, ${figure(strong)} before: ${figure(down - strong)} apart`,
      n,
      verdict: direction(down - strong),
    },
    {
      check: '16b',
      size: strong,
      found: `d = ${figure(strong)}`,
      n,
      verdict: verdictOf(printed(strong) < SMALL),
    },
  ];
};
