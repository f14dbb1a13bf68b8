/** The words that a device shows of an installed Seams. Pure. */
export const MANIFEST_WORDS = {
  name: 'Seams',
  description: 'A role-play you can replay: two people, one broken trust, and every way of talking about it.',
  goOn: { name: 'Go on with the last play', short: 'Go on' },
  together: { name: 'Play together', short: 'Together' },
  board: { name: 'The board of a class', short: 'Board' },
} as const;
