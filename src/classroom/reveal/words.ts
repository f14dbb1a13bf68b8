/** The words of the reveal of one decision. Pure. */
import { WORDS } from '../board/words.ts';

export const REVEAL = {
  title: (who: string) => `${who} decides`,
  steps: {
    guess: 'What do you think most did here?',
    shares: 'What was chosen',
    model: 'What the model says',
    articles: 'What the articles say',
  },
  nth: (n: number, of: number) => `${n} of ${of}`,
  guessHint: 'Show of hands: press an answer for each, or its number.',
  guessHintPress: 'Show of hands: press an answer for each.',
  hands: (n: number) => (n === 1 ? '1 guess' : `${n} guesses`),
  less: (text: string) => `One guess less: ${text}`,
  guessed: (n: number) => (n === 0 ? '' : `guessed by ${n}`),
  right: 'The room saw it coming.',
  wrong: 'Most of the room expected something else.',
  tied: 'The room did not agree on one.',
  onAverage: (n: number) =>
    `What each step does by itself, before it is answered; on average over the ${WORDS.plays(n)} that stood here. So says the model; you may see it otherwise.`,
  change: (by: number) => (by > 0 ? `+${by}` : `−${Math.abs(by)}`),
  nothing: 'changes nothing between them',
  rules: 'At work:',
  claims: 'What they say about these answers',
  moreClaims: (n: number) => (n === 1 ? '1 more sentence of theirs' : `${n} more sentences of theirs`),
  disagree: 'Where they disagree',
  noClaims: 'The articles say nothing of these moves.',
} as const;
