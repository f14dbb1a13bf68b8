/** What an experiment is: it puts people into conditions and says what it found for each check. */
import type { Bond, Breach } from '../../trust/bond.ts';
import type { Params } from '../../trust/params.ts';
import { live } from './live.ts';
import { afterBreach, type Taker } from './population.ts';
import type { CheckId } from './words.ts';

/** Barely: the direction is right, but so small that no study of ordinary size would have seen it. */
export type Verdict = 'hit' | 'barely' | 'miss';

/** What came out for one thing a finding says. */
export interface ExperimentOutcome {
  readonly check: CheckId;
  readonly size: number; // the figure the verdict rests on: a d, an r or a share
  readonly found: string; // the same in words, for people
  readonly n: number; // measurements it rests on
  readonly verdict: Verdict;
}

/** Who takes part, and in which model. */
export interface ExperimentSetting {
  readonly takers: readonly Taker[];
  readonly params: Params;
  /** Everybody once it has come to light and they have answered to it, in their order; worked out once for each breach. */
  readonly answered: (breach?: Breach) => readonly Bond[];
}

export type Experiment = (setting: ExperimentSetting) => readonly ExperimentOutcome[];

export function experimentSettingOf(takers: readonly Taker[], params: Params): ExperimentSetting {
  const known = new Map<Breach | undefined, readonly Bond[]>();
  const answered = (breach?: Breach) => {
    const bonds =
      known.get(breach) ??
      takers.map((taker) => live(taker, afterBreach(taker, params, breach), ['hurt answers'], params));
    known.set(breach, bonds);
    return bonds;
  };
  return { takers, params, answered };
}

/** A d or an r closer to zero than this is called none. */
export const NONE = 0.1;

/** To hundredths: a verdict rests on the figure as it is printed. */
export function printed(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The verdict where a finding states a direction; `size` is positive where it is the right one. */
export function direction(size: number): Verdict {
  if (printed(size) >= NONE) return 'hit';
  return printed(size) > 0 ? 'barely' : 'miss';
}

/** The verdict where a finding states a size: whether the figure as printed lies within, bounds included. */
export function within(value: number, least: number, most: number): Verdict {
  return verdictOf(printed(value) >= least && printed(value) <= most);
}

/** The verdict where it is met or not. */
export function verdictOf(met: boolean): Verdict {
  return met ? 'hit' : 'miss';
}

function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) > 0 ? `−${text}` : text;
}

/** A d or an r: two decimals. */
export function figure(value: number): string {
  return signed(value, 2);
}

/** Points of trust: one decimal. */
export function points(value: number): string {
  return signed(value, 1);
}
