/** What a player may read from the journal. */

const GOES_ON = 'You can play on; it lasts until this tab is closed.';

export const WORDS = {
  notARecord: 'It is not a record of a play.',
  noFormat: 'It does not say which format it is in.',
  newerFormat: (format: number) =>
    `It was kept by a newer Seams (format ${format}). Reload the page to get the newest one.`,
  otherId: 'It lies under the name of another play.',
  unknownFormat: (format: number) => `Its format ${format} never was one of Seams.`,
  unexpected: (part: string, expected: string) =>
    part === '' ? `It should be ${expected}.` : `Its part “${part}” should be ${expected}.`,
  rightLength: (most: number) => `a list of at most ${most}`,
  playerSeat: 'a role whose seat a player holds',

  codeEmpty: 'There is no code yet. Type or paste a play code here.',
  codeStray: (letter: string) =>
    `“${letter}” does not occur in play codes: they use digits and letters, without I, L, O and U.`,
  codeMistyped:
    'This code does not add up: a letter is wrong, missing or too many. Compare it with the original.',
  codeOtherFormat: 'This code was made by another Seams. Reload the page to get the newest one.',
  codeUnknownStory: 'This code belongs to a story that is not here.',
  codeOtherVersion: (story: string) =>
    `This code belongs to another version of the story “${story}”, so its choices may no longer mean the same.`,

  fileTooLarge: (bytes: number) =>
    `This file is larger than ${bytes / 1_000_000} MB: no file of plays is. Nothing was changed.`,
  fileTooMany: (most: number) => `This file holds more than ${most} plays. Nothing was changed.`,
  fileNotOurs: 'This is not a file of plays, or it is damaged. Nothing was changed.',
  fileNewer:
    'This file was written by a newer Seams. Reload the page to get the newest one. Nothing was changed.',
  fileBroken: (n: number, why: string) =>
    `Play ${n} in this file cannot be read. ${why} Nothing was changed.`,

  storageOff: `This browser keeps nothing for Seams (a private window, or storage is switched off). ${GOES_ON}`,
  storageFull: `There is no room left to keep your play on this device. ${GOES_ON}`,
  storageNewer: `A newer Seams is in use in this browser, so this page can keep nothing. Reload it to go on where you were. ${GOES_ON}`,
  storageBlocked: `An older Seams is open in another tab, so nothing can be kept here. Close that tab and reload this page. ${GOES_ON}`,
  storageSilent: `This browser's storage does not answer. ${GOES_ON}`,
  storageFailed: (reason: string) => `This browser could not keep your play (${reason}). ${GOES_ON}`,
  putAside: (why: string) => `A saved play could not be read and was put aside. ${why}`,
  leftAlone: (why: string) => `A saved play is left as it is. ${why}`,
} as const;
