/** All words on how likely the other's answers were. It tells what the model works out, never what people are. Pure. */

export const SWAY = {
  title: (other: string) => `What moved ${other}`,
  lead: (who: string, other: string) =>
    `${other} is simulated, and some of it is chance. But what ${who} says or does changes the chances. After each decision: how likely was it that ${other} would answer with a practice?`,
  looking: 'Looking at every answer.',
  nothing: (who: string, other: string) => `${other} answered nothing that ${who} could have put otherwise.`,
  broken: 'The story cannot be played again from here, so nobody can say.',
  sum: (who: string, other: string, answered: number, taken: number) =>
    `${other} answered ${answered} of ${who}’s decisions at once. The chance that the answer was a practice: ${inHundred(taken)}, on average.`,
  between: (least: number, most: number) =>
    `With the worst choice each time it would have been ${least}, with the best one ${most}.`,
  even: 'No single decision made a large difference.',
  towards: (other: string) => `Here ${other} became more likely to answer well`,
  away: (other: string) => `Here ${other} became less likely to answer well`,
  answers: (other: string, n: number) => `Chance that ${other} answers with a practice: ${inHundred(n)}.`,
  instead: (n: number) => `${inHundred(n)} after`,
  strongest: (other: string, reasons: readonly string[]) =>
    `Strongest in ${other} then: ${reasons.join('; ')}.`,
  came: (move: string, kind: string) => `This time it was: ${move} (${kind}).`,
  see: (n: number) => `Decision ${n}`,
  howRead:
    'Each mark is one thing to say or do. On the left no practice follows, on the right there always is one. The filled mark was chosen.',
} as const;

function inHundred(n: number): string {
  return `${n} in 100`;
}
