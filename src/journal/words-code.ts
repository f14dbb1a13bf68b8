/** What a player may read of a play code that cannot be opened. Pure. */

export const CODE = {
  empty: 'There is no code yet. Type or paste a play code here.',
  noneIn:
    'There is no play code in this. A code is groups of four digits and letters with hyphens between; a link to a debrief has it at its end.',
  several: (n: number) => `There are ${n} play codes in this.`,
  stray: (letter: string) =>
    `“${letter}” does not occur in play codes: they use digits and letters, without I, L, O and U.`,
  mistyped:
    'This code does not add up: a letter is wrong, missing or too many. Compare it with the original.',
  otherFormat: 'This code was made by another Seams. Reload the page to get the newest one.',
  unknownStory: 'This code belongs to a story that is not here.',
  otherVersion: (story: string) =>
    `This code belongs to another version of the story “${story}”, so its choices may no longer mean the same.`,
} as const;
