/** The words about Seams on a device without a network. Pure. */
import type { End } from './keep-all.ts';
import type { WhyNot } from './rules.ts';
import type { Trouble } from './talk.ts';

/** Where it was left away nothing is told. */
type Told = Exclude<WhyNot, 'left-away'>;

/** Bytes as people read them. */
function size(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)}\u00a0MB`;
}

const REFUSED =
  'This browser does not keep Seams: it needs the network each time. Perhaps this is a private window. What you play is not touched by that.';

const WHY_NOT: Readonly<Record<Told, string>> = {
  framed: 'Another page shows Seams here. Open it in a window of its own to keep it on this device.',
  insecure:
    'This address does not begin with “https”. So the browser cannot keep Seams: it needs the network each time.',
  refused: REFUSED,
};

const UNKEPT: Readonly<Record<Trouble, string>> = {
  full: 'There is not enough room on this device to keep Seams. So it needs the network each time.',
  away: 'The network was gone before all of it was here. Seams tries again the next time you open it.',
  gone: 'Not all of it was on the server. Perhaps a new version is on its way. Seams tries again the next time you open it.',
  refused: REFUSED,
};

const ENDED: Readonly<Record<End, string>> = {
  all: 'Everything is on this device.',
  stopped: 'Stopped. What is here stays here.',
  full: 'There is no more room on this device. What is here stays here.',
  away: 'The network is gone. What is here stays here. Go on when the network is back.',
  gone: 'Some files were not on the server. Perhaps a new version is on its way. Try again later.',
  refused: 'The browser keeps no more. What is here stays here.',
};

export const OFFLINE = {
  title: 'Without a network',
  whyNot: (why: Told) => WHY_NOT[why],
  unkept: (trouble: Trouble) => UNKEPT[trouble],
  coming: 'Seams is being put on this device. When that is done, it opens without a network.',
  once: (bytes: number) =>
    `All pages and all stories are on this device (${size(bytes)}). They open without a network.`,
  missing: (files: number) =>
    `The browser has thrown ${files === 1 ? '1 file' : `${files} files`} away. Seams gets them again when there is a network.`,
  later: (files: number, of: number, bytes: number) =>
    `Of the pictures and sounds, ${files} of ${of} files are here (${size(bytes)}). When you play, more are kept.`,
  laterAll: (bytes: number) => `All pictures and sounds are here too (${size(bytes)}).`,
  keep: 'Keep everything on this device',
  goOn: 'Go on',
  fetches: (bytes: number) => `Seams then gets ${size(bytes)} more from the network.`,
  progress: 'How much is here',
  fetched: (here: number, all: number) => `${size(here)} of ${size(all)} are here.`,
  stop: 'Stop',
  throwAway: 'Throw pictures and sounds away',
  ended: (end: End) => ENDED[end],
  promised: 'The browser has promised to keep it.',
  unpromised: 'The browser has not promised to keep it. It may throw it away when it needs the room.',
  installTitle: 'Seams as an app',
  install: 'Install Seams',
  installed: 'Seams is installed on this device.',
  howToInstall:
    'Many browsers can install Seams: look in their menu for “Install” or “Add to home screen”. On an iPhone or iPad it is under “Share”.',
  newVersion: 'A new version of Seams is here.',
  newVersionLater: 'A play is open in another tab. The new version waits until that tab is closed.',
  useIt: 'Use it now',
} as const;
