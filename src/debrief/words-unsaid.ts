/** Words on what was said aloud between the two, and what never was. Pure. */

export const UNSAID = {
  title: 'What was said, and what never was',
  named: (who: string) => `${who} said aloud what ${who} had been expecting:`,
  new: (who: string) => `${who} proposed what shall hold from now on:`,
  assumed: (who: string) => `${who} expected something without saying it:`,
  at: (n: number) => `decision ${n}`,
  nothingSaid: (one: string, other: string) =>
    `Neither ${one} nor ${other} said aloud what they expect of each other from here on. It is left to be guessed.`,
  held: 'What was said can be held to from then on; breaking it would weigh more.',
  seen: {
    both: (one: string, other: string) =>
      `That some of this had never been agreed between them, both ${one} and ${other} came to see.`,
    one: (who: string, other: string) =>
      `That some of this had never been agreed between them, ${who} came to see, and ${other} did not.`,
    nobody: 'That some of this had never been agreed between them, neither of the two came to see.',
  },
} as const;
