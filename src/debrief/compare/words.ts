/** The words of two plays beside each other. A and B stand for the two; neither is judged. Pure. */
import { isolated } from '../../look/isolate.ts';
import type { Difference } from './compare.ts';

export const LETTERS = ['A', 'B'] as const;

function decisions(n: number): string {
  return n === 1 ? '1 decision' : `${n} decisions`;
}

const RELATIONS = {
  same: (who: string) => `${who}, the same words again`,
  differs: (who: string) => `${who}, two different answers`,
  apart: () => 'two different places',
  alone: (who: string) => who,
};

export const COMPARE = {
  title: 'Compare two',
  play: (letter: string) => `Play ${letter}`,
  from: (who: string) => `Played as ${who}.`,
  fromBoth: 'Played from both sides.',
  simulated: (who: string, temperament: string) => `${who} was simulated: ${temperament.toLowerCase()}.`,
  echoed: (who: string) => `${who} answered as in a recorded play.`,
  decided: decisions,
  openDebrief: 'Debrief',
  openDebriefOf: (letter: string) => `Debrief of play ${letter}`,

  differ: {
    seat: 'Different people were played. What a player chose in A, a simulated person may have chosen in B.',
    opposite: 'The other person was somebody else.',
    seed: 'They began at different times, so a simulated person may have decided differently at the same place.',
  } satisfies Record<Difference, string>,
  differTitle: 'What was different from the start',

  earlierBoth: 'Both plays come from an older version of Seams. They are shown as they were then.',
  earlierOne: (letter: string) => `Play ${letter} comes from an older version of Seams.`,
  twoTimes:
    'The story and its rules were different then. So you cannot compare the decisions and numbers of these two. You can compare how they ended and what kinds of things were done. To compare all of it, play the story again as it is now.',

  sameTitle: 'The same until here',
  sameNot: 'They are different from the very first decision.',
  same: (n: number) =>
    n === 1 ? 'The first decision is the same in both.' : `The first ${n} decisions are the same in both.`,
  sameAll: 'The two plays are the same from beginning to end.',
  stops: (letter: string, other: string, n: number) =>
    `Play ${letter} stops there. Play ${other} goes on for ${decisions(n)}.`,
  sameShow: 'What was the same',
  third: 'Take a third way from here',
  thirdHint: 'A new play. Everything up to here stays the same.',

  thenTitle: 'From there, side by side',
  number: (one: number | null, other: number | null) => {
    if (one === other) return `Decision ${one}`;
    if (one === null) return `Decision ${other}, only in B`;
    return other === null ? `Decision ${one}, only in A` : `Decision ${one} in A, ${other} in B`;
  },
  relations: RELATIONS,
  inPlay: (letter: string) => `In play ${letter}`,
  nothingHere: 'Nothing here: this play has no such decision.',
  lines: 'What was said then',
  linesNone: 'No words.',
  thinks: (who: string) => `${isolated(who)} thinks: `,

  curves: 'How it went between them',
  partsAt: 'different from here',
  bothWent: (what: string, from: number, to: number, n: number) =>
    from === to
      ? `${what} was ${to} in both after ${decisions(n)}. From there they differ.`
      : `${what} went from ${from} to ${to} in both. After ${decisions(n)} they differ.`,
  bothBegan: (what: string, from: number) => `${what} began at ${from} in both.`,
  thenEnded: (one: number, other: number) =>
    one === other ? `Both end at ${one} of 100.` : `A ends at ${one}, B at ${other} of 100.`,
  key: (letter: string) => `Play ${letter}`,
  named: (letter: string, name: string) => `${letter}: ${isolated(name)}`,

  endTitle: 'Where they stop',
  endCaption: 'Trust, hurt, openness and self-respect go from 0 to 100.',
  endWhat: 'What',
  endPractices: 'Decisions that were practices',
  endPitfalls: 'Decisions that were pitfalls',
} as const;
