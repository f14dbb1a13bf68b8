/** All words of the board. A whole class reads them on one screen: short, plain, judging nobody. Pure. */
import { trustLevel } from '../../debrief/words.ts';
import { sheetStop } from '../../look/words-sheet.ts';
import type { Problem } from './refusal.ts';

function plays(n: number): string {
  return n === 1 ? '1 play' : `${n} plays`;
}

function players(n: number): string {
  return n === 1 ? '1 player' : `${n} players`;
}

const UNCHANGED = 'The board is as it was.';

/** `board`: the story of this board; `other`: the story of the play, where it is known. */
function refused(problem: Problem, board: string, other: string): { what: string; todo: string } {
  switch (problem) {
    case 'empty':
      return { what: 'There is no code in it.', todo: 'Copy the code again from the end of the play.' };
    case 'mistyped':
      return {
        what: 'This code has a mistake: a letter is wrong, missing or extra.',
        todo: 'Compare it with the screen it came from, or scan its picture.',
      };
    case 'several':
      return { what: 'There is more than one code in it.', todo: 'Hand them in one by one.' };
    case 'other-format':
      return {
        what: 'This code was made by another version of Seams.',
        todo: 'Reload this page and the page it came from. Then both have the same version.',
      };
    case 'unknown-story':
      return {
        what: 'It belongs to a story that is not here.',
        todo: 'Open the board in a Seams that has that story.',
      };
    case 'other-version':
      return {
        what: `It was played in another version of ${other === '' ? 'its story' : `“${other}”`}.`,
        todo: 'Reload the page it was played on and play it again.',
      };
    case 'other-story':
      return {
        what: `It is a play of “${other}”; this board is for “${board}”.`,
        todo: `Hand it in on the board of “${other}”.`,
      };
    case 'unfit':
      return {
        what: 'The code is right, but its choices do not fit the story.',
        todo: 'It comes from another version of Seams. Play it again in this one.',
      };
    case 'broken':
      return {
        what: 'It cannot be read.',
        todo: 'Ask for the file again, or leave this play out.',
      };
    case 'undecided':
      return {
        what: 'Nothing has been decided in it yet.',
        todo: 'Play it, and hand in the code at the end.',
      };
    case 'unfinished':
      return {
        what: 'This play is not finished.',
        todo: 'Play it to the end first.',
      };
    case 'again':
      return {
        what: 'This play is on the board already.',
        todo: 'If two people really made the same choices, count it again.',
      };
  }
}

export const WORDS = {
  tooLarge: `This is larger than 4 MB. That is too large for a board. ${UNCHANGED}`,
  tooMany: (most: number) => `There are more than ${most} plays in it. ${UNCHANGED}`,
  nothingIn: `There is no play in it. ${UNCHANGED}`,
  notAFile: `This is not a board or a file of plays, or it is damaged. ${UNCHANGED}`,
  notABoard: (why: string) => `This board file is damaged. ${why} ${UNCHANGED}`,
  neverFormat: (format: number) => `Seams never had a format ${format}.`,
  rightBoard: 'a board with all its parts',
  rightPlays: 'a list of plays',
  rightEntry: 'a play code and how often it counts',
  rightClassPlay: 'a class play with all its parts',
  newerBoard: `This board was written by a newer version of Seams. Reload the page to get the newest one. ${UNCHANGED}`,
  otherClassPlay: (story: string) => `It is a play of another story: ${story}.`,
  strangeStory: (story: string) => `It belongs to the story ${story}, which is not here.`,
  notOffered: (n: number, choice: string) =>
    `Its decision ${n} is ${choice}, which the story does not offer there.`,
  otherEnding: (ending: string) => `It says that it ended with ${ending}, but its choices do not lead there.`,
  nthInFile: (n: number) => `Play ${n} in the file`,
  refused,

  plays,
  players,
} as const;

/** What stands on the board's screens. */
export const BOARD = {
  title: (story: string) => `The board: ${story}`,
  titleAny: 'The board',
  lead: 'Everybody plays alone and hands in a play code. The board shows what the class did, without names.',
  chooseStory: 'Boards',
  choose: 'Choose a story. Or hand in a code below, and the board of its story opens.',
  kept: (n: number) => (n === 0 ? 'empty' : plays(n)),

  handIn: 'Hand in',
  codes: 'Play codes or links',
  codesHint: 'As many as you like, each on a line of its own.',
  put: 'Put on the board',
  files: 'Choose files or pictures',
  filesHint:
    'A text with codes, a file of plays, another board, or a photo of a QR picture. You can also drop them here.',
  camera: 'Scan with the camera',
  cameraStop: 'Stop the camera',
  cameraLook: 'Hold a QR picture in front of the camera.',
  cameraSeen: (code: string) => `Read: ${code}`,
  cameraRefused:
    'The camera is not allowed here. Allow it beside the address of this page, or choose a photo of the picture instead.',
  cameraNone: 'No camera was found. Choose a photo of the picture instead, or type the code.',
  cameraUnsafe:
    'The camera works only if the address begins with https. Choose a photo of the picture instead.',
  cameraFailed:
    'The camera does not answer. Perhaps another program is using it. A photo of the picture works too.',
  noQr: (file: string) =>
    `No QR picture could be read in “${file}”. Take the photo from nearer, and from straight in front.`,
  readerLost: 'The part that reads QR pictures did not load. Perhaps the connection is gone. Try again.',
  unreadable: (file: string) => `“${file}” could not be read.`,
  noStoryYet: 'No code in it belongs to a story that is here, so there is no board for it.',
  otherBoard: (story: string) =>
    `This board file is for “${story}”. Open the board of that story and choose the file there.`,
  strangeBoard: (story: string) =>
    `This board file is for the story ${story}, which is not here. Choose the file where that story is.`,
  keptPlay: (n: number, why: string) => `Play ${n}: ${why}`,
  keptAside: (why: string) =>
    `The board that was kept here cannot be read. ${why} It is put aside, and nothing in it is changed. Reload this page to get the newest version of Seams, or hand the plays in again.`,
  keptInPart: (why: string) =>
    `Some of the board that is kept here cannot be read. ${why} The rest is on the board. What cannot be read stays kept. Reload this page to get the newest version of Seams, or hand the missing plays in again.`,
  keptNewer:
    'The board that is kept here was written by a newer version of Seams. It stays as it is, but what you add now is not kept. Reload this page to get the newest version.',
  cameElsewhere: (n: number) => `${plays(n)} came in from another tab.`,
  offElsewhere: (n: number) => `${plays(n)} ${n === 1 ? 'was' : 'were'} removed in another tab.`,
  broke: (why: string) =>
    `Something went wrong while plays were put on the board (${why}). What you see is on it. Hand the others in again.`,

  reading: (done: number, of: number) => `Reading: ${done} of ${of}`,
  cameIn: (fresh: number, known: number, refused: number) =>
    [
      fresh === 0 ? 'No new play came in.' : fresh === 1 ? '1 play came in.' : `${fresh} plays came in.`,
      ...(known > 0 ? [`${plays(known)} ${known === 1 ? 'was' : 'were'} here already.`] : []),
      ...(refused > 0 ? [refused === 1 ? '1 did not:' : `${refused} did not:`] : []),
    ].join(' '),
  full: (most: number) => `The board is full: it holds ${most} plays.`,
  refusals: 'Not on the board',
  countAgain: 'Count it again',
  counted: (code: string, times: number) => `${code} now counts ${times} times.`,
  moreRefusals: (n: number) => `And ${n} more.`,
  done: 'All right',

  earlier: 'from an older version of Seams',
  earlierTold: (n: number, of: number) =>
    `${n === of ? (of === 1 ? 'This play comes' : `All ${of} plays come`) : `${n} of these ${of} plays ${n === 1 ? 'comes' : 'come'}`} from an older version of Seams. The text and the rules were different then.${n === of ? '' : ' They are counted apart.'}`,
  whichTime: 'Which plays are counted',
  asNow: (n: number) => `As the story is now (${n})`,
  asThen: (n: number, version: string | null) =>
    `As it was then${version === null ? '' : `, ${version}`} (${n})`,

  show: 'What the board shows',
  views: {
    overview: 'Endings',
    talk: 'Talk about',
    decisions: 'Decisions',
    curves: 'Curves',
    beside: 'Other person',
  },
  empty: 'Nothing is on this board yet.',
  plays,
  playsLabel: (n: number) => (n === 1 ? 'play' : 'plays'),
  asWho: (n: number, who: string) => `${n} as ${who}`,
  fromBoth: (n: number) => `${n} from both sides`,
  mendedTold: (n: number, of: number) => `Trust was mended in ${n} of ${of}.`,
  endings: 'How it ended',
  stopped: 'Not played to the end',
  share: (count: number, percent: number) => `${count} · ${percent}%`,
  shareSpoken: (count: number, percent: number) => `${plays(count)}, ${percent} in 100`,
  takenSpoken: (count: number, percent: number) => `${players(count)}, ${percent} in 100`,
  mended: 'mended',
  /** What an ending means for the two, in half a sentence. */
  endingTold: (
    born: number,
    of: number,
    [one, other]: readonly [string, string],
    [ones, others]: readonly [number, number],
  ) =>
    born === of
      ? 'trust was mended, on both sides'
      : born > 0
        ? `trust was mended in ${born} of ${of}`
        : `${one} trusts ${other} ${trustLevel(ones)}, ${other} trusts ${one} ${trustLevel(others)}`,
  parted: 'Where you chose differently',
  partedTold: (pairs: number, of: number) =>
    `Take any two who played the same person. ${pairs === of ? 'All such pairs' : `In ${Math.round((100 * pairs) / Math.max(1, of))} of 100 such pairs, the two`} chose differently here for the first time.`,
  partedNot: 'So far, everybody who played the same person chose the same.',
  pitfalls: 'Pitfalls chosen most often',
  practices: 'Practices chosen most often',
  inPlays: (n: number) => `in ${plays(n)}`,
  none: 'None so far.',
  commonNone: 'Nobody on this board has decided anything yet.',
  /** `who`: "3 as Vera". */
  common: (times: number, who: string, of: number, ties: number) =>
    times === 1
      ? ties === 0
        ? `The only play on this board: ${who}.`
        : `No two plays made the same choices. This one is most like the others: ${who}.`
      : `The choices that were made most often, from first to last: ${who}, of ${plays(of)}.${ties === 0 ? '' : ` ${ties === 1 ? 'Another play came' : `${ties} others came`} as often; this one is most like all the plays.`}`,
  commonDebrief: 'Its debrief',

  decisions: 'Decisions',
  whose: 'Whose decisions',
  everybody: 'Both',
  decides: (who: string) => `${who} decides`,
  nth: (n: number, stop: number | null) => (stop === null ? `Place ${n}` : `Place ${n}, ${sheetStop(stop)}`), // along the story; “decision” counts in one play
  playersHere: (n: number) => `${players(n)} here`,
  simulatedTold: (n: number) => `${n === 1 ? 'In 1 play' : `In ${n} plays`} the simulated person decided.`,
  reveal: 'Reveal in steps',
  revealOf: (n: number) => `Reveal in steps: place ${n}`,

  talkTitle: 'The next thing to talk about',
  talkWhy: 'Here the class is closest to half and half.',
  talkNone: 'So far, everybody has chosen the same at every decision.',
  questions: 'Two questions',

  curves: 'Trust in every play',
  ofTrust: (who: string, other: string) => `${who}’s trust in ${other}`,
  curvesTold: (from: number, to: number, middle: number) =>
    from === to
      ? `All end at ${from} of 100.`
      : `They end between ${from} and ${to} of 100. Half of them end at ${middle} or below.`,
  highlight: 'Show one play',
  highlightHint: 'Type or paste its code.',
  highlighted: (code: string, from: number, to: number) => `${code}: from ${from} to ${to}.`,
  notOnBoard: 'No play with this code is on the board.',
  axis: 'decisions',

  keep: 'Keep and share',
  keepHint: 'Only codes and numbers: there are no names on a board.',
  csvWords: 'Export as a table (CSV)',
  csvForks: 'What was chosen where (CSV)',
  csv: 'Table with ids (CSV)',
  file: 'Export the board',
  exported: (n: number, file: string) => `${plays(n)} written to ${file}.`,
  all: 'The codes on this board',
  remove: 'Remove',
  removeOf: (code: string) => `Remove: ${code}`,
  removed: (code: string) => `${code} is removed.`,
  twice: (times: number) => (times === 1 ? '' : `counts ${times} times`),
  clear: 'Clear the board',
  cleared: (n: number) => `The board is empty: ${plays(n)} removed.`,
  undo: 'Undo',
  back: 'All boards',
} as const;
