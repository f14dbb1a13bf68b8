/** Findings on what is said: an apology at all (1), its parts (9), what it costs (18). */
import type { Breach } from '../../../trust/bond.ts';
import type { MoveId } from '../../../trust/moves.ts';
import { direction, type Experiment, type ExperimentSetting, figure, points, within } from '../experiment.ts';
import { saying, trustOf } from '../live.ts';
import { effectSize, mean } from '../stats.ts';

/** Trust of each right after these moves of the responsible one. */
function told(setting: ExperimentSetting, moves: readonly MoveId[], breach?: Breach): readonly number[] {
  return setting.answered(breach).map((bond) => trustOf(saying(bond, moves, setting.params)));
}

/** How much each of these apologies brought to each person: what one asks who rates an apology. */
function brought(
  setting: ExperimentSetting,
  ...apologies: readonly (readonly MoveId[])[]
): readonly number[] {
  return apologies.flatMap((moves) =>
    setting.answered().map((bond) => trustOf(saying(bond, moves, setting.params)) - trustOf(bond)),
  );
}

const APOLOGY: readonly MoveId[] = ['own-it', 'regret'];
const SILENCE: readonly MoveId[] = ['close-up'];

/** The size that the studies report lies within this band. */
const BAND = [0.3, 0.6] as const;

/** Nearest to a lapse of skill, and to a lapse of honesty. */
const LAPSES: readonly Breach[] = ['promise', 'unspoken'];
const DECEITS: readonly Breach[] = ['lie', 'betrayal'];

/** Finding 1: an apology against silence and against denial, after lapses and after deceit. */
export const APOLOGY_FINDINGS: Experiment = (setting) => {
  const n = setting.takers.length;
  const sorry = told(setting, APOLOGY);
  const silence = effectSize(sorry, told(setting, SILENCE));
  const denial = effectSize(sorry, told(setting, ['deny']));
  const size = (silence + denial) / 2;
  const gain = (breaches: readonly Breach[]) =>
    mean(breaches.map((one) => effectSize(told(setting, APOLOGY, one), told(setting, SILENCE, one))));
  const [lapse, deceit] = [gain(LAPSES), gain(DECEITS)];
  return [
    {
      check: '1a',
      size,
      found: `d = ${figure(size)}`,
      n: 3 * n,
      verdict: within(size, ...BAND),
    },
    {
      check: '1b',
      size: lapse - deceit,
      found: `d = ${figure(lapse)} after a lapse, ${figure(deceit)} after deceit: ${figure(lapse - deceit)} apart`,
      n: 8 * n,
      verdict: direction(lapse - deceit),
    },
    {
      check: '1c',
      size: silence - denial,
      found: `d = ${figure(silence)} against silence, ${figure(denial)} against denial: ${figure(silence - denial)} apart`,
      n: 3 * n,
      verdict: direction(silence - denial),
    },
  ];
};

/** Finding 9: each part of an apology alone. */
export const parts: Experiment = (setting) => {
  const n = setting.takers.length;
  const [owning, repair, begging] = [
    brought(setting, ['own-it']),
    brought(setting, ['offer-repair']),
    brought(setting, ['beg']),
  ];
  const middle = [['regret'], ['explain'], ['promise-carefully']] as const;
  const three = middle.map((part) => brought(setting, part));
  const weakest = (sizes: readonly number[]) => Math.min(...sizes);
  const gains = (...groups: readonly (readonly number[])[]) =>
    groups.map((group) => points(mean(group))).join(' > ');
  const [first, second, third] = [
    effectSize(owning, repair),
    weakest(three.map((part) => effectSize(repair, part))),
    weakest(three.map((part) => effectSize(part, begging))),
  ];
  return [
    {
      check: '9a',
      size: first,
      found: `${gains(owning, repair)} points, d = ${figure(first)}`,
      n: 2 * n,
      verdict: direction(first),
    },
    {
      check: '9b',
      size: second,
      found: `${points(mean(repair))} points, and ${three.map((part) => points(mean(part))).join(', ')}; d at least ${figure(second)}`,
      n: 4 * n,
      verdict: direction(second),
    },
    {
      check: '9c',
      size: third,
      found: `${points(mean(begging))} points for begging; d at least ${figure(third)}`,
      n: 4 * n,
      verdict: direction(third),
    },
  ];
};

/** What takes something from the one who does it (pride, peace), and what takes nothing. */
export const COSTLY = ['own-it', 'listen', 'accept-checking'] as const satisfies readonly MoveId[];
export const FREE = ['explain', 'promise-carefully', 'show-feeling'] as const satisfies readonly MoveId[];

/** Finding 18: regret with something that costs, regret with something that does not, and neither. */
export const costly: Experiment = (setting) => {
  const sorry = (moves: readonly MoveId[]) =>
    brought(setting, ...moves.map((one) => ['regret', one] as const));
  const [dear, free, none] = [sorry(COSTLY), sorry(FREE), brought(setting, ['plain', 'plain'])];
  const [more, some] = [effectSize(dear, free), effectSize(free, none)];
  const n = setting.takers.length;
  return [
    {
      check: '18a',
      size: more,
      found: `${points(mean(dear))} and ${points(mean(free))} points, d = ${figure(more)}`,
      n: (COSTLY.length + FREE.length) * n,
      verdict: direction(more),
    },
    {
      check: '18b',
      size: some,
      found: `${points(mean(free))} and ${points(mean(none))} points, d = ${figure(some)}`,
      n: (FREE.length + 1) * n,
      verdict: direction(some),
    },
  ];
};
