/** What a player may read from the journal. Pure. */

const GOES_ON = 'You can play on until you close this tab.';

export const WORDS = {
  notARecord: 'It is not a record of a play.',
  noFormat: 'It does not say which format it is in.',
  newerFormat: (format: number) =>
    `It was kept by a newer version of Seams (format ${format}). Reload the page to get the newest one.`,
  otherId: 'It is kept under the name of another play.',
  unknownFormat: (format: number) => `Seams never had a format ${format}.`,
  missing: (part: string) => `Its part “${part}” is missing.`,
  unexpected: (part: string, expected: string, is: string) =>
    `${part === '' ? 'It' : `Its part “${part}”`} should be ${expected}, not ${is}.`,
  rightWhole: (least: number, most: number) => `a whole number from ${least} to ${most}`,
  rightText: (least: number, most: number) =>
    least === 0 ? `a text of at most ${most} letters` : `a text of ${least} to ${most} letters`,
  rightExactly: (value: string | number) => (typeof value === 'number' ? String(value) : `“${value}”`),
  rightOneOf: (known: readonly string[]) => `one of ${known.join(', ')}`,
  rightLength: (most: number) => `a list of at most ${most}`,
  rightCounts: (most: number) => `counts for at most ${most} choices`,
  rightRecord: 'a play with all its parts',
  rightSeats: 'who sits in both seats',
  rightSeat: 'a seat of the kind player, temperament or echo',
  rightReflection: 'what was written after a play',
  rightVote: 'how a room voted',
  rightSeen: 'what was written at a stop',
  playerSeat: 'a role whose seat a player holds',
  nothing: 'nothing',
  someText: (letters: number) => (letters === 1 ? 'another sign' : `a text of ${letters} letters`),
  someNumber: 'a number of another kind',
  someList: (length: number) => `a list of ${length}`,
  something: 'something else',
  unknownTemperament: (part: string, named: string, known: readonly string[]) =>
    `Its part “${part}” names the temperament ${named}, which is not known here. The temperaments are ` +
    `${known.join(', ')}. A newer version of Seams may know it. Reload the page to get it.`,

  storageOff: `This browser keeps nothing for Seams (a private window, or storage is switched off). ${GOES_ON}`,
  storageFull: `There is no room left to keep your play on this device. ${GOES_ON}`,
  storageNewer: `This browser has a newer version of Seams, so this page can keep nothing. Reload it to go on where you were. ${GOES_ON}`,
  storageBlocked: `An older version of Seams is open in another tab, so nothing can be kept here. Close that tab and reload this page. ${GOES_ON}`,
  storageSilent: `This browser's storage does not answer. ${GOES_ON}`,
  storageFailed: (reason: string) => `This browser could not keep your play (${reason}). ${GOES_ON}`,
  putAside: (why: string) => `A saved play could not be read and was put aside. ${why}`,
  leftAlone: (why: string) => `A saved play is left as it is. ${why}`,
} as const;
