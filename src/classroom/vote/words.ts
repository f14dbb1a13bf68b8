/** The words of class play. Pure. */
import type { VoteStep } from './vote.ts';

const votes = (n: number) => (n === 1 ? '1 vote' : `${n} votes`);

/** While a story is played together. */
export const VOTE = {
  steps: {
    think: 'Think',
    first: 'First vote',
    shown: 'The first vote',
    talk: 'Talk',
    second: 'Second vote',
    shift: 'What has shifted',
    decide: 'Decide',
  } satisfies Record<VoteStep, string>,
  hints: {
    think: (who: string) => `What should ${who} do? Everybody alone, without a word.`,
    first: () => 'One press, one vote; or type how many. Hidden for now.',
    shown: () => '',
    talk: () => 'With a neighbour first, then with everybody.',
    second: () => 'Hidden for now. One may stay with the first answer.',
    shift: () => '',
    decide: () => '',
  } satisfies Record<VoteStep, (who: string) => string>,
  stop: (other: string) =>
    `A stop first: what do you see in ${other} right now? Tell a neighbour, in one sentence each. Then choose.`,
  next: {
    think: 'First vote',
    first: 'Show the votes',
    shown: 'Talk',
    talk: 'Second vote',
    second: 'Show the votes',
    shift: 'Decide',
  } satisfies Record<Exclude<VoteStep, 'decide'>, string>,
  decides: (who: string) => `${who} decides`,
  half: (who: string) => `Now: ${who}’s half`,
  choices: 'Choices',
  some: '…',
  count: (nth: number) => `Number of votes for ${nth}`,
  counted: (n: number) => (n === 0 ? 'No votes yet' : votes(n)),
  countedOf: (n: number, of: number) => `${n} of ${of} have voted`,
  all: (of: number) => `All ${of} have voted.`,
  over: (n: number, of: number) => `${votes(n)}, and ${of} are in the room.`,
  votes,
  undo: 'Undo',
  back: 'Back',
  skip: 'Decide without a vote',
  skipSecond: 'Decide without a second vote',
  talkTitle: 'Two questions',
  about: (nths: readonly number[]) => `${listed(nths)}:`,
  shifted: (from: number, to: number) => `${from} → ${to}`,
  shiftedSpoken: (from: number, to: number) => `${from} in the first vote, ${to} in the second`,
  nobodyMoved: 'The counts are the same as before. Did nobody change their mind, or did as many go each way?',
  moved: (more: readonly number[], less: readonly number[]) =>
    [more.length > 0 && `More for ${listed(more)}.`, less.length > 0 && `Fewer for ${listed(less)}.`]
      .filter((each) => each !== false)
      .join(' '),
  majority: (nth: number) => `Go with the most votes: ${nth}`,
  most: 'most votes',
  tie: 'tied',
  leads: 'Or press another answer: the last word is yours.',
  tied: (nths: readonly number[]) => `A tie between ${listed(nths)}. Press the answer that is to be taken.`,
  noVote: 'Press the answer that is to be taken.',
  keys: 'Keys',
  keyList: [
    ['Enter, → or Page Down', 'on: the next line, the next step'],
    ['← or Page Up', 'back: the step before; before the first, the decision before'],
    [
      '1–9',
      'one vote more for that answer; where it is decided, that answer. Not where there are more than nine; Settings can switch them off',
    ],
    ['Backspace or Ctrl+Z', 'takes the last vote back'],
    ['B', 'darkens the screen; any key brings it back'],
    ['Tab', 'to everything else'],
  ],
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  dark: 'The screen is dark',
  light: 'Press any key to go on',
} as const;

function listed(numbers: readonly number[]): string {
  const [last = '', ...rest] = numbers.map(String).reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
