/** The words of a debrief that is shown to a room, in five steps. Pure. */
import type { Turn } from '../turns.ts';

export const PROJECTOR_STEPS = ['end', 'turn', 'decision', 'question', 'leave'] as const;
export type ProjectorStep = (typeof PROJECTOR_STEPS)[number];

const points = (n: number) => (n === 1 ? '1 point' : `${n} points`);

export const PROJECTOR = {
  open: 'Show it to a room',
  where: (story: string, n: number, of: number) => `${story} · ${n} of ${of}`,
  titles: {
    end: (ending: string) => ending,
    turn: () => 'Where trust changed',
    decision: (who: string) => `What ${who} could have done`,
    question: () => 'One question',
    leave: () => 'Leave the role',
  },
  stopped: 'So far',
  both: (names: readonly string[]) => names.join(' or '),
  noTurn: 'Trust did not change in this play.',
  turnTold: ({ n, by, time }: Pick<Turn, 'n' | 'by' | 'time'>, most: boolean) => {
    const where = time ? `The time after decision ${n}` : `Decision ${n}`;
    const what =
      by === 0
        ? 'trust fell on one side and rose on the other'
        : `trust ${by < 0 ? 'fell' : 'rose'} by ${points(Math.abs(by))}, both people together`;
    return `${where}: ${what}${most ? '. That was the biggest change.' : '.'}`;
  },
  another: (nth: number, of: number) => `Another moment (${nth} of ${of})`,
  time: 'Then time passed',
  because: 'Rules that counted:',
  taken: 'chosen',
  votes: (n: number) => (n === 1 ? '1 vote' : `${n} votes`),
  alone:
    'What each answer does by itself, before the other person speaks. That is what the model says. You may see it differently.',
  anotherQuestion: 'Another question',
  questions: (who: string, other: string, turn: Pick<Turn, 'by' | 'time'> | null): readonly string[] => [
    ...(turn === null
      ? []
      : turn.time
        ? [
            `What did ${other} think in that time? What did ${who} think?`,
            `What could somebody have said before that time passed?`,
          ]
        : turn.by < 0
          ? [
              `What did ${who} want to say, and what did ${other} hear?`,
              `What did ${other} need in this minute?`,
              `Would it have been right an hour later, or to another person?`,
            ]
          : [
              `Why could ${other} listen to this just now?`,
              `Would the same words have helped at the beginning?`,
              `What did it cost ${who}?`,
            ]),
    `What did ${who} not know about ${other}?`,
    `Is this a good end? For whom?`,
  ],
  leave: (names: string) => [
    `You were ${names}. Now stop being somebody else: say your own name.`,
    'One thing they did that you would never do. You may keep it to yourself.',
    'One thing they did that you would like to be able to do.',
  ],
  leaveHint: 'Move your arms, look out of the window. What they did is not what you did.',
} as const;
