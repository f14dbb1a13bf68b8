/**
 * The Ink compiler copies a constant to every place that uses it, and its copy of 4.0 is the whole number 4. It keeps
 * the class of its numbers to itself, so the class is taken from a number that it made.
 */
import { Compiler } from 'inkjs/full';

const HALF = 0.5;
let mended = false;

/** From now on a copy of a number with a fraction is one too. */
export function keepFloatConstants(): void {
  if (mended) return;
  mended = true;
  const half = findHalf(new Compiler(`{${HALF}}`).Compile().mainContentContainer);
  if (half === null)
    throw new Error('This Ink compiler keeps its numbers otherwise: look at float-constants.ts.');
  const kind: object = Object.getPrototypeOf(half);
  Reflect.set(kind, 'Copy', function copy(this: { readonly value: number; readonly constructor: unknown }) {
    return Reflect.construct(Object(this.constructor), [this.value]);
  });
}

function findHalf(object: unknown): object | null {
  if (typeof object !== 'object' || object === null) return null;
  if (Reflect.get(object, 'value') === HALF) return object;
  const content: unknown = Reflect.get(object, 'content');
  for (const part of Array.isArray(content) ? content : []) {
    const found = findHalf(part);
    if (found) return found;
  }
  return null;
}
