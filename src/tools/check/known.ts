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
