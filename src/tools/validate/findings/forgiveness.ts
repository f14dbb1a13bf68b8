/** Finding 2: what forgiveness goes with, over many different quarrels. */
import type { Bond, Breach } from '../../../trust/bond.ts';
import type { Params } from '../../../trust/params.ts';
import { VOICES } from '../../../trust/pulls/voices.ts';
import { TEMPERAMENTS } from '../../../trust/temperament.ts';
import { direction, type Experiment, figure } from '../experiment.ts';
import { course, forgivenessOf, type Happening } from '../live.ts';
import { afterBreach, type Taker } from '../population.ts';
import { correlation } from '../stats.ts';

/** Everybody lives through it twice: told that the other is sorry somewhere in the middle of it, and not told. */
const TALK: readonly Happening[] = [
  'hurt answers',
  'responsible answers',
  'hurt answers',
  'responsible answers',
];
const SORRY: readonly Happening[] = ['responsible own-it', 'responsible regret'];
const NOTHING: readonly Happening[] = ['responsible plain', 'responsible plain'];
const AFTERWARDS: readonly Happening[] = ['hurt answers', '2 days', 'responsible answers', 'hurt answers'];
const FELT = TALK.length + SORRY.length; // from here on one knows how it felt

/** How far a breach looks meant: by oversight, by letting it be, by will. */
const INTENT: Readonly<Record<Taker['breach'], number>> = {
  unspoken: 0,
  promise: 1,
  withheld: 1,
  lie: 2,
  betrayal: 2,
  unfaithful: 2,
} satisfies Partial<Record<Breach, number>>;

/** How loud one voice is in the hurt one at this moment, 0–100. */
function loudness(id: 'fresh' | 'taken-in', taker: Taker, bond: Bond, params: Params): number {
  const voice = VOICES.find((one) => one.id === id);
  const traits = TEMPERAMENTS[taker.temperament]?.traits;
  if (!voice || !traits) throw new Error(`There is no voice "${id}" in "${taker.temperament}".`);
  return voice.loudness({
    bond,
    role: 'hurt',
    me: bond.hurt,
    other: bond.responsible,
    move: 'plain',
    traits,
    params,
  });
}

/** What one person felt in the middle of it, and how far they had forgiven in the end. */
function lived(taker: Taker, sorry: 0 | 1, params: Params) {
  const happenings = [...TALK, ...(sorry ? SORRY : NOTHING), ...AFTERWARDS];
  const start = afterBreach(taker, params);
  const bonds = course(taker, start, happenings, params);
  const then = bonds[FELT - 1] ?? start;
  return {
    sorry,
    intent: INTENT[taker.breach],
    empathy: loudness('taken-in', taker, then, params),
    anger: loudness('fresh', taker, then, params),
    forgiven: forgivenessOf(bonds.at(-1) ?? start),
  };
}

export const forgiveness: Experiment = ({ takers, params }) => {
  const lives = takers.flatMap((taker) => [lived(taker, 0, params), lived(taker, 1, params)]);
  const forgiven = lives.map((one) => one.forgiven);
  const check = (
    id: '2a' | '2b' | '2c' | '2d',
    sign: 1 | -1,
    what: 'sorry' | 'intent' | 'empathy' | 'anger',
  ) => {
    const felt = lives.map((one) => one[what]);
    const size = correlation(felt, forgiven);
    return {
      check: id,
      size,
      found: `r = ${figure(size)}`,
      n: lives.length,
      verdict: direction(size * sign),
    };
  };
  return [
    check('2a', 1, 'sorry'),
    check('2b', -1, 'intent'),
    check('2c', 1, 'empathy'),
    check('2d', -1, 'anger'),
  ];
};
