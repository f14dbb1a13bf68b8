/** The words of a play code that is held up for a room. Pure. */
export const SHARING = {
  large: 'Show it large',
  largeHint: 'Read it aloud, copy it, or hold the picture in front of the board’s camera.',
  qrOfCode: 'QR picture of the code',
} as const;
