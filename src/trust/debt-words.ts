/** Debts in words for players. Nothing here carries meaning for the model. */
import type { Debt } from './debts.ts';

/** What happens when it falls due. */
export const DUE_WORDS: Readonly<Record<Debt, string>> = {
  hidden: 'What was kept back came out.',
  overdrawn: 'What was promised too high fell short.',
  swallowed: 'What was swallowed came up.',
  pity: 'The anger that begging had put to sleep woke up.',
  silence: 'What the silence kept out closed both.',
};

/** What stands open as long as it does not. */
export const OPEN_WORDS: Readonly<Record<Debt, string>> = {
  hidden: 'something is kept back',
  overdrawn: 'more was promised than can be kept',
  swallowed: 'anger was swallowed',
  pity: 'anger was put to sleep by begging',
  silence: 'calm was bought with silence',
};

/** What it is called when it is over. */
export const DEBT_NAMES: Readonly<Record<Debt, string>> = {
  hidden: 'Something kept back',
  overdrawn: 'A promise too high',
  swallowed: 'Anger that was swallowed',
  pity: 'Anger that begging put to sleep',
  silence: 'Calm bought with silence',
};
