/** What is decided on the page about keeping Seams on a device: whether at all, and when a new version is taken. Pure. */

/**
 * Why nothing is kept. `left-away`: this build or package has no worker; `framed`: shown inside a page of another origin;
 * `insecure`: neither https nor this machine; `refused`: the browser does not want to, as in many a private window.
 */
export type WhyNot = 'left-away' | 'framed' | 'insecure' | 'refused';

export interface Surroundings {
  readonly manifest: string | null; // what the switch in the page says
  readonly framed: boolean; // by a page of another origin
  readonly secure: boolean;
  readonly workers: boolean; // the browser has service workers, and storage for what they keep
}

export function whyNotKept({ manifest, framed, secure, workers }: Surroundings): WhyNot | null {
  if (manifest === null) return 'left-away';
  if (framed) return 'framed';
  if (!secure) return 'insecure';
  return workers ? null : 'refused';
}

/** What is open where a new version waits. */
export interface Open {
  readonly playing: boolean; // a play, or what others are in as well, in this tab
  readonly elsewhere: boolean; // the same in another tab, as far as one knows
  readonly touched: boolean; // something was pressed or typed since this page was loaded
}

/** Whether it takes its place by itself: a page was just opened, nobody has begun anything on it, and nowhere a play is open. */
export function takesItself({ playing, elsewhere, touched }: Open): boolean {
  return !playing && !elsewhere && !touched;
}
