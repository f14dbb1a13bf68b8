/** M11.1: one constant of the model. A value never stands without its unit, its range and where it comes from. */
export interface Param {
  readonly value: number; // whole
  readonly unit: Unit;
  readonly range: readonly [number, number]; // what may be tried; the value lies inside
  readonly source: string; // ids of claims or findings, or "assumption: why", or both: "C10 R14; assumption: why"
}

export type Unit = 'points' | 'hundredths of a point' | 'percent' | 'times' | 'hours' | 'moves';

/** A constant of this value and unit, to be turned from the first to the second of `range`; `source` as in Param. */
export function constant(value: number, unit: Unit, range: readonly [number, number], source: string): Param {
  return { value, unit, range, source };
}
