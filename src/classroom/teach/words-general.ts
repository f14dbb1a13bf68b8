/** What a sheet asks where the writer of a story says nothing. Pure. */
import type { Policy } from '../../play/policies.ts';
import type { Role } from '../../trust/bond.ts';

const ASK: Readonly<Record<Role, readonly ((one: string, other: string) => readonly [string, string])[]>> = {
  responsible: [
    (one, other) => [
      `What would ${other} have to hear first?`,
      `Which of these costs ${one} something, and what?`,
    ],
    (one, other) => [
      `What is ${one} afraid of losing?`,
      `Which of these would ${other} still believe in a week?`,
    ],
    (one, other) => [
      `Who is protected by each of these?`,
      `What could ${one} say that does not ask ${other} for anything?`,
    ],
  ],
  hurt: [
    (one, other) => [
      `What does ${other} want to know here? What should ${one} feel?`,
      `What can ${one} do with each of these?`,
    ],
    (_, other) => [
      `How far may ${other} go?`,
      `Which of these would ${other} want to take back? How can you do that?`,
    ],
    (one, other) => [
      `What would ${other} need to say the hardest of these?`,
      `What does ${one} learn from each?`,
    ],
  ],
};

export const GENERAL = {
  why: 'What each of these does depends on what was said before, and on how the other person feels. What can you see of that here?',
  /** Two questions at a decision; `at` counts the stops from 0, so that they differ. */
  ask: (who: Role, responsible: string, hurt: string, at: number): readonly string[] =>
    ASK[who][at % ASK[who].length]?.(responsible, hurt) ?? [],
  about: (title: string, summary: string, endings: readonly string[]): readonly string[] => [
    summary || `${title} has no summary.`,
    ...(endings.length > 0 ? [`It can end in: ${endings.map((ending) => `“${ending}”`).join(', ')}.`] : []),
  ],
  care: (content: string) =>
    `${content ? `${content} ` : ''}Play it to the end yourself before you show it. Only you know what may hurt somebody in your room.`,
  afterwards: [
    'Which ending did most of you want, and which did you get? Which decision changed most?',
    'What would each of the two tell a friend about it?',
    'What should somebody have said earlier? Who?',
  ],
  told: (responsible: Policy, hurt: Policy, people: readonly [responsible: string, hurt: string]) =>
    responsible === 'random'
      ? 'Both chose by chance.'
      : responsible === hurt
        ? `Both chose ${HOW[responsible]} whenever they could.`
        : `${people[0]} chose ${HOW[responsible]} whenever that was possible, ${people[1]} ${HOW[hurt]}.`,
} as const;

const HOW: Readonly<Record<Policy, string>> = {
  practice: 'what mends',
  pitfall: 'what hurts or hides',
  random: 'by chance',
  first: 'what came first',
};
