/** What a page asks of the worker, and what it is told. A worker of another release may not know a question: then nothing comes. Pure. */
import type { LaterFile } from './files.ts';

export type Ask =
  | { readonly ask: 'told' } // answered with Told
  | { readonly ask: 'keep'; readonly address: string } // one of the files kept later; answered with Outcome
  | { readonly ask: 'used'; readonly addresses: readonly string[] } // what the page had before the worker was there
  | { readonly ask: 'forget' } // the files kept later; answered with true
  | { readonly ask: 'mend' } // puts back what the browser has thrown away; answered with Told
  | { readonly ask: 'tidy'; readonly mark: string } // of a page with this mark: throws away what only older releases need, where no other tab is open
  | { readonly ask: 'take' }; // of a worker that waits: to take its place

/** What the worker keeps, and what it has of it. */
export interface Told {
  readonly release: string;
  readonly once: { readonly files: number; readonly kept: number; readonly bytes: number }; // bytes: of all files
  readonly later: readonly (LaterFile & { readonly kept: boolean })[];
}

/** What came of keeping a file. `full`: no room; `away`: no network; `gone`: the host has no such file; `refused`: the browser keeps none. */
export type Outcome = 'kept' | Trouble;
export type Trouble = (typeof TROUBLES)[number];
const TROUBLES = ['full', 'away', 'gone', 'refused'] as const;

/** Told to every page, unasked: the files kept at once could not be kept. */
export interface Unkept {
  readonly unkept: Trouble;
}

export function isUnkept(data: unknown): data is Unkept {
  return isObject(data) && isTrouble(data.unkept);
}

export function isOutcome(data: unknown): data is Outcome {
  return data === 'kept' || isTrouble(data);
}

export function isTold(data: unknown): data is Told {
  if (!isObject(data) || typeof data.release !== 'string' || !isObject(data.once)) return false;
  const { files, kept, bytes } = data.once;
  return [files, kept, bytes].every(Number.isFinite) && Array.isArray(data.later) && data.later.every(isKept);
}

export function readAsk(data: unknown): Ask | null {
  if (!isObject(data)) return null;
  switch (data.ask) {
    case 'told':
    case 'forget':
    case 'mend':
    case 'take':
      return { ask: data.ask };
    case 'keep':
      return typeof data.address === 'string' ? { ask: 'keep', address: data.address } : null;
    case 'tidy':
      return typeof data.mark === 'string' ? { ask: 'tidy', mark: data.mark } : null;
    case 'used':
      return Array.isArray(data.addresses)
        ? { ask: 'used', addresses: data.addresses.filter((each) => typeof each === 'string') }
        : null;
    default:
      return null;
  }
}

function isTrouble(data: unknown): data is Trouble {
  return TROUBLES.some((trouble) => trouble === data);
}

function isKept(data: unknown): boolean {
  return isObject(data) && typeof data.address === 'string' && typeof data.bytes === 'number';
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
