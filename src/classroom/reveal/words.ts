/** The words of the reveal of one decision. Pure. */
import { WORDS } from '../board/words.ts';

export const REVEAL = {
  title: (who: string) => `${who} decides`,
  steps: {
    guess: 'Guess: what did most of you choose here?',
    shares: 'What was chosen',
    model: 'What the model says',
    articles: 'What the articles say',
  },
  nth: (n: number, of: number) => `${n} of ${of}`,
  guessHint: 'Hands up. Press an answer for each hand, or its number.',
  guessHintPress: 'Hands up. Press an answer for each hand.',
  hands: (n: number) => (n === 1 ? '1 guess' : `${n} guesses`),
  less: (text: string) => `Take one guess away: ${text}`,
  guessed: (n: number) => (n === 0 ? '' : `guessed by ${n}`),
  right: 'Most of you guessed right.',
  wrong: 'Most of you guessed something else.',
  tied: 'You did not agree on one answer.',
  onAverage: (n: number) =>
    `What each answer does by itself, before the other person speaks. This is the average of the ${WORDS.plays(n)} that came here. That is what the model says. You may see it differently.`,
  change: (by: number) => (by > 0 ? `+${by}` : `−${Math.abs(by)}`),
  nothing: 'changes nothing between them',
  rules: 'Rules that counted:',
  claims: 'What they say about these answers',
  moreClaims: (n: number) => (n === 1 ? '1 more point' : `${n} more points`),
  disagree: 'Where they disagree',
  noClaims: 'The articles say nothing about these moves.',
} as const;
