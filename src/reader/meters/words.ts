/** The words of what moved trust; they come with it, after the first choice. Pure. */
import { isolated } from '../../look/isolate.ts';
import type { Cause } from './moves.ts';

function more(by: number): string {
  return by > 0 ? 'more' : 'less';
}

/** By how much, whole and not 0: how it is felt. */
function felt(by: number): string {
  const points = Math.abs(by);
  if (points <= 2) return `a little ${more(by)}`;
  return points <= 7 ? more(by) : `much ${more(by)}`;
}

export const MOVED = {
  /** Whose doing it was. `own`: null where the player's own step is not to be told by name. */
  whose: (cause: Cause, own: string | null, other: string) =>
    ({ own: own === null ? 'You' : isolated(own), answer: isolated(other), time: 'Time' })[cause],
  answered: ' answered',
  size: (by: number) => `: ${Math.abs(by)} ${more(by)}`,
  nothing: 'as before',
  spoken: (value: number, moves: readonly string[]) => [`${value} of 100`, ...moves].join(', '),

  lastExchange: 'What has changed since your last choice',
  chosen: (name: string) => `${isolated(name)}:`,
  timePassed: 'Time passed.',
  movedNothing: 'No number changed.',
  change: (by: number) => `${Math.abs(by)}, ${felt(by)}`,

  /** What stands open on the thread. */
  open: (debts: readonly string[]) => `Open on the thread: ${debts.join('; ')}.`,
} as const;
