/** What the engine's values are worth: numbers that are known, and those that are not. */
import { Free } from './free.ts';

export function isFree(value: unknown): value is Free {
  return value instanceof Free;
}

/** A number, also of true or false; null for words, lists and the like. */
export function numberOf(value: unknown): Free | number | null {
  if (isFree(value)) return value;
  const known: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'value') : null;
  if (typeof known === 'number') return known;
  return typeof known === 'boolean' ? Number(known) : null;
}

export function isTruthy(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'isTruthy') === true;
}

const DECIMAL = 1; // the type of a value that is no whole number, though it may be 2.0

/** A whole number, or true or false; what a story has declared and not yet set counts as one. */
export function isWhole(value: unknown): boolean {
  if (value === undefined) return true; // as it was declared
  const { valueType, valueObject } = value as {
    readonly valueType?: unknown;
    readonly valueObject?: unknown;
  };
  return valueType !== DECIMAL && (typeof valueObject === 'boolean' || Number.isInteger(valueObject));
}

/** Variables that begin as a whole number or as true or false. */
export function numbersAmong(defaults: ReadonlyMap<unknown, unknown>): readonly string[] {
  return [...defaults].flatMap(([name, held]) => {
    const value: unknown = typeof held === 'object' && held !== null ? Reflect.get(held, 'value') : null;
    return typeof name === 'string' && (typeof value === 'boolean' || Number.isInteger(value)) ? [name] : [];
  });
}
