/** How far the player has read: which lines of the present moment are in view, and what comes next. Pure. */
import type { Moment, Step } from '../play/step.ts';
import type { Line } from '../story/beat.ts';

export interface Reading {
  readonly opening: Moment;
  readonly steps: readonly Step[];
  readonly shown: number; // lines of the present moment in view
  readonly fresh: number; // lines of the whole play in view before the player last did something
  readonly asked: boolean; // a decision was sent, its step has not come yet
  readonly freshThen?: number; // what `fresh` becomes with that step: until it comes nothing new is said
  readonly stands?: boolean; // all is in view and waits for a press, before what comes next
}

/** Whether the same words stand in view, as new in one as in the other. */
export function isSameInView(one: Reading, other: Reading): boolean {
  return (
    one.opening === other.opening &&
    one.steps === other.steps &&
    one.shown === other.shown &&
    one.fresh === other.fresh &&
    one.stands === other.stands
  );
}

/** What comes next: lines still to read, the simulated person's decision, the player's own, or the ending. */
export type Turn = 'lines' | 'other' | 'choices' | 'ending';

/** How fast lines come: the whole beat at once, or without a stop through lines that were read before. */
export interface Pace {
  readonly wholeBeat: boolean;
  passes(line: Line): boolean;
}

/** A line with its place in the play: `key` is the same for the same line of the same play. */
export interface PlacedLine {
  readonly key: string;
  readonly line: Line;
}

/** The reading when a play begins or resumes, with `line` lines of its last moment in view. */
export function beginReading(opening: Moment, steps: readonly Step[], line: number): Reading {
  const present = steps.at(-1)?.next ?? opening;
  const shown = Math.max(0, Math.min(Math.trunc(line), present.beat.lines.length));
  const begun = { opening, steps, shown, fresh: 0, asked: false };
  const inView = linesBefore(begun) + shown;
  return { ...begun, fresh: shown === 0 ? inView : inView - 1 };
}

export function presentMoment(reading: Reading): Moment {
  return reading.steps.at(-1)?.next ?? reading.opening;
}

export function turnOf(reading: Reading): Turn {
  const { beat, by, seat } = presentMoment(reading);
  if (reading.shown < beat.lines.length || reading.stands) return 'lines';
  if (by === null) return 'ending';
  return seat === 'player' ? 'choices' : 'other';
}

/** The line that would come into view next, or null when all are read. */
export function nextLine(reading: Reading): Line | null {
  return presentMoment(reading).beat.lines[reading.shown] ?? null;
}

/** Shows at least one more line, and those that the pace shows with it. */
export function reveal(reading: Reading, pace: Pace): Reading {
  const { lines } = presentMoment(reading).beat;
  let shown = reading.shown;
  let more = shown < lines.length;
  while (more) {
    const line = lines[shown];
    shown += 1;
    more = shown < lines.length && (pace.wholeBeat || (line !== undefined && pace.passes(line)));
  }
  return { ...reading, shown };
}

/** Whether the other person's decision comes without a further press of Next. */
export function flowsOn(reading: Reading, pace: Pace): boolean {
  if (turnOf(reading) !== 'other' || reading.asked) return false;
  const last = presentMoment(reading).beat.lines.at(-1);
  return last === undefined || pace.wholeBeat || pace.passes(last);
}

/** The player did something: lines shown from here on are marked as new. */
export function acted(reading: Reading): Reading {
  return { ...reading, fresh: linesBefore(reading) + reading.shown };
}

/** A decision was sent; until its step comes nothing else can be decided. */
export function askFor(reading: Reading): Reading {
  return { ...reading, asked: true };
}

/** The player has sent a decision: what stands there stays as new as it is until its step comes, and is drawn once. */
export function actAndAsk(reading: Reading): Reading {
  return { ...askFor(reading), freshThen: acted(reading).fresh };
}

/** A decision was taken: its step joins the play, none of its lines is in view yet. */
export function takeStep({ freshThen, ...reading }: Reading, step: Step): Reading {
  const fresh = freshThen ?? reading.fresh;
  return { ...reading, fresh, steps: [...reading.steps, step], shown: 0, asked: false };
}

/** A place in what was read: after how many decisions, with how many lines of the moment there in view. */
export interface Place {
  readonly steps: number;
  readonly shown: number;
}

/** The places that were come through, the present one last: a whole beat is one, or else each line is. */
export function placesOf({ opening, steps, shown }: Reading, wholeBeat: boolean): readonly Place[] {
  const moments = [opening, ...steps.map((step) => step.next)];
  return moments.flatMap(({ beat }, n) => {
    const length = n === steps.length ? shown : beat.lines.length;
    const from = wholeBeat ? length : 1;
    return Array.from({ length: length && length - from + 1 }, (_, at) => ({ steps: n, shown: from + at }));
  });
}

/** What was in view at a place, to be looked at again. */
export function readingAt(reading: Reading, { steps, shown }: Place, wholeBeat: boolean): Reading {
  const then = { ...reading, steps: reading.steps.slice(0, steps), shown, stands: true };
  const inView = linesBefore(then) + shown;
  return { ...then, fresh: wholeBeat ? inView - shown : inView - 1 };
}

/** Every line in view, from the opening on. */
export function linesInView(reading: Reading): PlacedLine[] {
  const moments = [reading.opening, ...reading.steps.map((step) => step.next)];
  return moments.flatMap((moment, m) => {
    const { lines } = moment.beat;
    const seen = m === moments.length - 1 ? lines.slice(0, reading.shown) : lines;
    return seen.map((line, n) => ({ key: `${m}.${n}`, line }));
  });
}

function linesBefore(reading: Reading): number {
  const moments = [reading.opening, ...reading.steps.map((step) => step.next)].slice(0, -1);
  return moments.reduce((sum, moment) => sum + moment.beat.lines.length, 0);
}
