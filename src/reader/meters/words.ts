/** The words of what moved trust; they come with it, after the first choice. Pure. */
import { isolated } from '../../look/isolate.ts';
import type { Debt } from '../../trust/debts.ts';
import type { Cause } from './moves.ts';

function more(by: number): string {
  return by > 0 ? 'more' : 'less';
}

function size(by: number): string {
  return `${Math.abs(by)} ${more(by)}`;
}

/** By how much, whole and not 0: how it is felt. */
function felt(by: number): string {
  const points = Math.abs(by);
  if (points <= 2) return `a little ${more(by)}`;
  return points <= 7 ? more(by) : `much ${more(by)}`;
}

export const MOVED = {
  /** "You: 3 more", "Vera answered: 18 less". `own`: null where the player's own step is to be told by name. */
  by: (cause: Cause, own: string | null, other: string, by: number) =>
    ({
      own: `${own === null ? 'You' : isolated(own)}: ${size(by)}`,
      answer: `${isolated(other)} answered: ${size(by)}`,
      time: `Time: ${size(by)}`,
    })[cause],
  nothing: 'as before',
  spoken: (value: number, moves: readonly string[]) => [`${value} of 100`, ...moves].join(', '),

  lastExchange: 'What moved since your last choice',
  chosen: (name: string, said: string) => `${isolated(name)}: ${isolated(said)}`,
  timePassed: 'Time passed.',
  movedNothing: 'No number moved.',
  change: (by: number) => `${Math.abs(by)}, ${felt(by)}`,

  /** What falls due in time. */
  due: {
    hidden: 'What was kept back came out.',
    overdrawn: 'What was promised too high fell short.',
    swallowed: 'What was swallowed came up.',
    pity: 'The anger that begging had put to sleep woke up.',
    silence: 'What the silence kept out closed both.',
  } satisfies Readonly<Record<Debt, string>>,

  /** What stands open on the thread. */
  open: (debts: readonly Debt[]) => `Open on the thread: ${debts.map((debt) => OPEN[debt]).join('; ')}.`,
} as const;

const OPEN: Readonly<Record<Debt, string>> = {
  hidden: 'something is kept back',
  overdrawn: 'more was promised than can be kept',
  swallowed: 'anger was swallowed',
  pity: 'anger was put to sleep by begging',
  silence: 'calm was bought with silence',
};
