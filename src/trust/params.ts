/** M11: every constant of the model by name. What can be turned can be turned here, and nowhere else. */
import type { Param } from './params/constant.ts';
import { MOMENTS } from './params/moments.ts';
import { OPENINGS, STANDING_BONDS } from './params/openings.ts';
import { TAKINGS } from './params/people.ts';
import { TEMPERS } from './params/tempers.ts';
import { GRADES, WORKINGS } from './params/workings.ts';

export type { Param } from './params/constant.ts';

const ALL = { ...OPENINGS, ...STANDING_BONDS, ...GRADES, ...WORKINGS, ...MOMENTS, ...TEMPERS, ...TAKINGS };

/** "loss.weight" and so on. */
export type ParamName = keyof typeof ALL;

/** Value, unit, range and source of each constant. */
export const PARAMS: Readonly<Record<ParamName, Param>> = ALL;

/** Every name, in the order of the files in params/. */
export const PARAM_NAMES = Object.keys(ALL) as readonly ParamName[];

/** What the rules work with: the bare values, in the units of PARAMS. */
export type Params = Readonly<Record<ParamName, number>>;

/** The values the model ships with. */
export const DEFAULTS: Params = turned({});

/**
 * M11.2: the shipped values with some of them changed. Throws, with name and range, where a value is not whole or
 * leaves its range.
 */
export function turned(changes: Partial<Params>): Params {
  const values: Partial<Record<ParamName, number>> = {};
  for (const name of PARAM_NAMES) {
    const { value: shipped, range, unit } = ALL[name];
    const value = changes[name] ?? shipped;
    if (!Number.isInteger(value) || value < range[0] || value > range[1]) {
      throw new Error(`${name} is ${value}: give a whole number of ${unit} from ${range[0]} to ${range[1]}`);
    }
    values[name] = value;
  }
  return values as Params;
}
