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
    shift: 'What has changed',
    decide: 'Decide',
  } satisfies Record<VoteStep, string>,
  hints: {
    first: () => 'The counts stay hidden until all have voted.',
    shown: () => '',
    talk: () => 'With a neighbour first, then with everybody.',
    second: () => 'Hidden again. You may stay with your first answer.',
    shift: () => '',
    decide: () => '',
  } satisfies Record<Exclude<VoteStep, 'think'>, () => string>,
  calls: 'Call out an answer, and somebody presses its number. Or take a vote.',
  stop: (nth: number, of: number) => `Stop ${nth} of ${of}`,
  nextStop: 'Go to the next stop',
  look: (other: string) => `What do you see in ${other} right now? Tell a neighbour. Then choose alone.`,
  handsUp: (nth: number) => `Eyes shut. Hands up for ${nth}.`,
  eyesOpen: 'All counted. Eyes open.',
  nextHands: (nth: number) => `Next: ${nth}`,
  rest: 'The rest',
  lastHands: 'All counted',
  countHands: 'Count hands',
  pressVotes: 'Press each vote',
  filled: (nth: number) => `${nth} is counted`,
  notFilled: (nth: number) => `${nth} is not counted yet`,
  past: 'This was said before. Looking back changes nothing.',
  undoDecision: 'Undo the last decision',
  undoTitle: 'Undo this decision?',
  undone: (n: number, who: string, what: string) => `Decision ${n}, ${who}: ${what}`,
  undoHint:
    'You decide again, and the votes stay. If you then take another answer, the play as it is now is kept under “Plays”.',
  undoIt: 'Undo it',
  undoNot: 'Leave it as it is',
  again: (nth: number) => `Take ${nth} again`,
  takenBefore: 'taken before',
  timerOff: 'No timer',
  timerOn: 'Timer',
  left: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  timeIsUp: 'Go on when you are ready',
  minutes: (n: number) => `${n} min`,
  clockHint: 'Since the lesson began',
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
  none: 'No votes yet. A number key is one vote for that answer.',
  counted: 'Counted.',
  all: 'Everybody has voted.',
  over: 'That is more votes than people. Count again?',
  votes,
  undo: 'Undo',
  back: 'Back',
  skip: 'Decide without a vote',
  skipSecond: 'Decide without a second vote',
  talkTitle: 'Two questions',
  about: (nths: readonly number[]) => `${listed(nths)}:`,
  shifted: (from: number, to: number) => `${from} → ${to}`,
  shiftedSpoken: (from: number, to: number) => `${from} in the first vote, ${to} in the second`,
  nobodyMoved:
    'The counts are the same as before. Did nobody change their mind? Or did some change one way and some the other?',
  moved: (more: readonly number[], less: readonly number[]) =>
    [more.length > 0 && `More for ${listed(more)}.`, less.length > 0 && `Fewer for ${listed(less)}.`]
      .filter((each) => each !== false)
      .join(' '),
  majority: (nth: number) => `Take the answer with the most votes: ${nth}`,
  most: 'most votes',
  tie: 'same number',
  leads: 'Or press another answer. You decide.',
  tied: (nths: readonly number[]) =>
    `${listed(nths)} have the same number of votes. Press the answer that you take.`,
  noVote: 'Press the answer that you take.',
  keys: 'Keys',
  keyList: [
    [
      'Enter, → or Page Down',
      'on: what is said next, the next step, or the next answer while you count hands',
    ],
    ['← or Page Up', 'back: the step before, or what was said before. Decisions stay as they are'],
    [
      '1–9',
      'in a vote: one vote for that answer, or the number of hands. Between stops and at “Decide”: that answer. With more than nine answers they do nothing. You can switch them off in Settings',
    ],
    ['N', 'to the next stop: all the text up to your next decision comes at once. N again: piece by piece'],
    ['Backspace or Ctrl+Z', 'takes back the last count'],
    ['B', 'makes the screen dark; any key brings it back'],
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
