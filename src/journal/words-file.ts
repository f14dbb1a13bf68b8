/** What a player may read of a file of plays. Pure. */

export const FILE = {
  fileTooLarge: (bytes: number) =>
    `This file is larger than ${bytes / 1_000_000} MB. That is too large for a file of plays. Nothing was changed.`,
  fileTooMany: (most: number) => `This file holds more than ${most} plays. Nothing was changed.`,
  fileTooLong: (most: number) =>
    `The plays in this file hold more than ${most} decisions. That is too many for one file. Nothing was changed.`,
  fileNotOurs: 'This is not a file of plays, or it is damaged. Ask for it again. Nothing was changed.',
  fileNewer:
    'This file was written by a newer version of Seams. Reload the page to get the newest one. Nothing was changed.',
  leftOut: (n: number, why: string) => `Play ${n} in this file was left out. ${why}`,
} as const;
