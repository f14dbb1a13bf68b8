/** Words on what was said aloud between the two, and what never was. Pure. */

export const UNSAID = {
  title: 'What was said, and what was not',
  named: (who: string) => `${who} said aloud what ${who} had always expected:`,
  new: (who: string) => `${who} said what both should keep to from now on:`,
  assumed: (who: string) => `${who} expected something without saying it:`,
  at: (n: number) => `decision ${n}`,
  nothingSaid: (one: string, other: string) =>
    `Nobody said aloud what ${one} and ${other} expect of each other from here on. They have to guess.`,
  held: 'Once it is said, both can keep to it. To break it would hurt more.',
  seen: {
    both: (one: string, other: string) =>
      `They had never agreed on some of this. Both ${one} and ${other} saw that in the end.`,
    one: (who: string, other: string) =>
      `They had never agreed on some of this. ${who} saw that in the end, ${other} did not.`,
    nobody: 'They had never agreed on some of this, and they did not see that.',
  },
} as const;
