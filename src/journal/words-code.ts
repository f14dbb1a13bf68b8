/** What a player may read of a play code that cannot be opened. Pure. */

export const CODE = {
  empty: 'There is no code yet. Type or paste a play code here.',
  noneIn:
    'There is no play code in this. A code is letters and numbers in groups of four, like AB12-CD34. A link to a debrief ends with one.',
  several: (n: number) => `There are ${n} play codes in this.`,
  stray: (letter: string) =>
    `No play code has “${letter}” in it. Codes use numbers and letters, but not I, L, O and U.`,
  mistyped: 'This code has a mistake: a letter is wrong, missing or extra. Compare it with the original.',
  otherFormat: 'This code was made by another version of Seams. Reload the page to get the newest one.',
  unknownStory: 'This code belongs to a story that is not here.',
  otherVersion: (story: string) =>
    `This code belongs to another version of the story “${story}”. Its choices may not mean the same any more.`,
} as const;
