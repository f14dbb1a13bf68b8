/** The words of the three lesson plans, and around the guide. Pure. */
import { isolated } from '../../look/isolate.ts';
import type { PlanId } from './plans.ts';

/** A stretch of a lesson, from this minute on to the next one's. */
export interface PlanPart {
  readonly from: number;
  readonly what: string;
  readonly way?: 'share' | 'board'; // where that is done
}

interface PlanWords {
  readonly title: string;
  readonly what: string;
  readonly parts: readonly PlanPart[];
}

export const PLAN_WORDS: Readonly<Record<PlanId, PlanWords>> = {
  '20': {
    title: 'One decision',
    what: 'One person, one decision, and time to talk about it. The story stops in the middle.',
    parts: [
      { from: 0, what: 'Say what it is about. Say that it is fine only to watch.' },
      { from: 2, what: 'Read to the first stop.' },
      { from: 6, what: 'Think, then vote. The counts are hidden.' },
      { from: 8, what: 'Show the counts. Talk in pairs, then together.' },
      { from: 14, what: 'Vote again. Decide, and read the answer.' },
      { from: 16, what: 'What did it cost, and who paid? What might come next?' },
    ],
  },
  '45': {
    title: 'A story in one room',
    what: 'The whole story, with two votes. All other decisions are quick: somebody calls out an answer.',
    parts: [
      { from: 0, what: 'Say what it is about, and who the room plays.' },
      { from: 3, what: 'Play together, with two votes.' },
      { from: 40, what: 'Look back at the decision that changed most.' },
      { from: 43, what: 'Two questions. Everybody answers them alone.' },
    ],
  },
  '90': {
    title: 'Alone, then together',
    what: 'A short story together, then everybody plays the long one on their own device. Then the board.',
    parts: [
      { from: 0, what: 'Play On Credit together, with one vote.' },
      { from: 12, what: 'Everybody plays the long story, from a link or a QR picture.', way: 'share' },
      { from: 32, what: 'Hand in the codes.', way: 'board' },
      { from: 39, what: 'The board: where did you choose differently?' },
      { from: 55, what: 'In pairs: go back and choose another way.' },
      { from: 70, what: 'Together: what did the other one not know?' },
      { from: 85, what: 'Silence, and two questions.' },
    ],
  },
};

export const PLANS_SAID = {
  title: 'Three plans',
  hint: 'One press sets everything up: the story, who the room plays, and where you vote. Then it begins on the big screen.',
  story: 'Story',
  name: 'Name',
  nameHint: 'If you like: “8b, Tuesday”.',
  minutes: (n: number) => `${n} minutes`,
  begin: (n: number) => `Begin ${n} minutes`,
  span: (from: number, to: number) => `${from}–${to}`,
  plays: (title: string) => `With ${isolated(title)}.`,
  stops: (n: number, title: string) =>
    n === 1 ? `Vote at this stop of ${isolated(title)}:` : `Vote at these stops of ${isolated(title)}:`,
  stop: (who: string, place: string) => (place === '' ? isolated(who) : `${isolated(who)}: ${place}`),
  where: { share: 'Link and QR picture', board: 'Where codes come in' },
  lost: 'The story did not load. Is the connection gone? Press again.',
} as const;

export const GUIDE_SAID = {
  title: 'The guide',
  whole: 'Open all of it',
} as const;
