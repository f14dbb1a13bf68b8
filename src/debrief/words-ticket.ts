/** The words of an exit ticket. Pure. */
export const TICKET = {
  print: 'Print an exit ticket',
  top: (story: string) => `${story} · before you go`,
  turn: (n: number, who: string) => `Trust changed most at decision ${n}. ${who}:`,
  /** `who`: the person played; null where two played. */
  questions: (who: string | null) => [
    who === null
      ? 'Which sentence would you say again, and when?'
      : `Which sentence of ${who}’s would you say again, and when?`,
    'Which sentence came at the wrong moment? What should have come before it?',
    'What did one of the two not know about the other?',
  ],
  foot: 'You do not have to write your name. What they did is not what you did.',
} as const;
