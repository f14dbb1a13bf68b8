/** How a story breaks, in words that say where and what to do. */
import type { Line, LooseEnd } from './beat.ts';

export interface FaultPlace {
  readonly story: string;
  readonly knot: string; // '' before the first knot
  readonly lastLine: Line | null;
  readonly told: readonly Line[]; // in the beat that broke, before it did
}

/** A story broke while it ran. The message says which story, where, after which line, what and what to do. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  readonly story: string;
  readonly knot: string;
  readonly lastLine: string | null;
  readonly problem: string;
  readonly told: readonly Line[]; // of the beat that broke: nobody was given them

  constructor(place: FaultPlace, problem: string, remedy: string) {
    super(`"${place.story}" broke ${whereIs(place)}: ${problem} ${remedy}`);
    this.story = place.story;
    this.knot = place.knot;
    this.lastLine = place.lastLine?.text ?? null;
    this.problem = problem;
    this.told = place.told;
  }
}

function whereIs({ knot, lastLine }: FaultPlace): string {
  const within = knot === '' ? 'before the first knot' : `in knot "${knot}"`;
  return `${within}, ${lastLine ? `after the line "${lastLine.text}"` : 'before its first line'}`;
}

/** What Ink says where nothing follows and no END stands, in a knot, a tunnel or a function. */
export function isOutOfContent(message: string): boolean {
  return /ran out of content|reached end of content/i.test(message);
}

/** The loose end that Ink came to. */
export function looseEndAt(place: FaultPlace, message: string): LooseEnd {
  const told = `"${place.story}" stops ${whereIs(place)}: nothing follows.`;
  return { problem: plainProblem(message), told: `${told} ${remedyFor(message)}` };
}

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/tunnel onwards statement/i, 'Reach this knot as a tunnel ("-> knot ->"), or end it with "-> END".'],
  [/ran out of content/i, 'End this way with "-> END", or divert on to where it continues.'],
  [/from a tunnel/i, 'End the tunnel with "->->".'],
  [/external/i, 'Write an Ink function of the same name and parameters: it is used in its place.'],
  [/variable not found/i, 'Declare it with VAR, or set the temp before it is read.'],
  [/~ return/i, 'End the function with "~ return".'],
  [/divert target|failed to find content|container/i, 'Look at the diverts of this knot: one leads nowhere.'],
];
const ANY_REMEDY = 'Play the file to this place in an Ink editor to see what stands there.';

/** What to do about a message of the Ink runtime. */
export function remedyFor(message: string): string {
  return REMEDIES.find(([pattern]) => pattern.test(message))?.[1] ?? ANY_REMEDY;
}

/** What the Ink runtime says, without its prefix and the paths that mean nothing to a writer. */
export function plainProblem(message: string): string {
  const words = message
    .replace(/^(?:RUNTIME )?(?:ERROR|WARNING): (?:\([^)]*\): |'[^']*' line \d+: )?/i, '')
    .replace(/ Do you need .*\?$/, '') // the remedy says it
    .replace(/ ,/g, ',')
    .trim();
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
