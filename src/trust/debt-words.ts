/** Debts in words for players. Nothing here carries meaning for the model. */
import type { Debt } from './debts.ts';

/** What happens when it falls due. */
export const DUE_WORDS: Readonly<Record<Debt, string>> = {
  hidden: 'What was hidden came out.',
  overdrawn: 'The promise was too big, and it was not kept.',
  swallowed: 'The anger that was held in came out.',
  pity: 'Begging had stopped the anger for a while. Now it was back.',
  silence: 'The silence made both of them less open.',
};

/** What stands open as long as it does not. */
export const OPEN_WORDS: Readonly<Record<Debt, string>> = {
  hidden: 'something is hidden',
  overdrawn: 'more was promised than can be kept',
  swallowed: 'anger is held in',
  pity: 'begging has stopped the anger for now',
  silence: 'it is calm only because nobody speaks',
};

/** What it is called when it is over. */
export const DEBT_NAMES: Readonly<Record<Debt, string>> = {
  hidden: 'Something hidden',
  overdrawn: 'A promise that was too big',
  swallowed: 'Anger that was held in',
  pity: 'Anger that begging stopped',
  silence: 'Calm because nobody spoke',
};
