/** How a story reads the numbers that the engine of the game gives it, and whether what it does can be remembered at all. Pure. */
import type { StoryFile } from '../../story/beat.ts';
import type { Values } from '../../story/story.ts';
import type { Seen } from './units.ts';

/** Where a story draws lines through one of those numbers. */
interface Reading {
  readonly numbers: Set<number>; // it is compared with these
  readonly others: Set<string>; // and with these other values
  whole: boolean; // something else is done with it: every value may make a difference
}

export interface BondReads {
  readonly given: ReadonlySet<string>; // names of what the game gives before each line
  /** Equal for two sets of values between which the story cannot tell when it reads `name`. */
  sideOf(name: string, values: Values): Seen;
}

const COMPARING = new Set(['==', '!=', '<', '>', '<=', '>=']);
/** Ink's commands for chance and for counting turns: what a story with these does hangs on more than it reads. */
const BEYOND = new Set(['rnd', 'srnd', 'lrnd', 'seq', 'turn', 'turns', 'choiceCnt']);

/**
 * `names`: what the game gives before each line. Null where the story rolls dice, counts turns, has lists of its own, or
 * writes to one of these values.
 */
export function bondReadsIn(file: StoryFile, names: readonly string[]): BondReads | null {
  if (file.header.breach === null) return null; // a foreign file may mean something of its own
  const given = new Map<string, Reading>(
    names.map((name) => [name, { numbers: new Set(), others: new Set(), whole: false }]),
  );
  const { root, listDefs } = file.ink as { root?: unknown; listDefs?: object };
  if (Object.keys(listDefs ?? {}).length > 0 || !survey(root, given)) return null;
  return {
    given: new Set(names),
    sideOf(name, values) {
      const reading = given.get(name);
      const value = values[name];
      if (!reading || reading.whole || typeof value !== 'number') return String(value);
      let sides = 0; // a digit for each line drawn: below, on it, above
      for (const side of reading.numbers) sides = 3 * sides + 1 + Math.sign(value - side);
      for (const other of reading.others) sides = 3 * sides + 1 + Math.sign(value - Number(values[other]));
      return sides;
    },
  };
}

/** False where the story does what cannot be remembered. */
function survey(part: unknown, given: ReadonlyMap<string, Reading>): boolean {
  if (typeof part !== 'object' || part === null) return true;
  if (!Array.isArray(part)) {
    const written = (part as Record<string, unknown>)['VAR='];
    if (typeof written === 'string' && given.has(written)) return isDeclaration(part);
    return Object.values(part).every((each) => survey(each, given));
  }
  return part.every((each: unknown, at) => {
    if (typeof each === 'string' && BEYOND.has(each)) return false;
    const name = readIn(each);
    if (name !== null) note(name, part, at, given);
    return survey(each, given);
  });
}

/** Ink declares a story's variables where it begins; a later write says that it is one. */
function isDeclaration(part: object): boolean {
  return !('re' in part);
}

/** The variable that is read here, or pointed to. */
function readIn(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null;
  const { 'VAR?': read, '^var': pointed } = part as Record<string, unknown>;
  return typeof read === 'string' ? read : typeof pointed === 'string' ? pointed : null;
}

/** Ink's expressions are written behind one another: two operands, then what is done with them. */
function note(name: string, part: readonly unknown[], at: number, given: ReadonlyMap<string, Reading>): void {
  const reading = given.get(name);
  if (!reading) return;
  const compares = (place: number) => COMPARING.has(String(part[place]));
  const [before, after] = [part[at - 1], part[at + 1]];
  const [other, second] = [readIn(after), readIn(before)];
  if (typeof after === 'number' && compares(at + 2)) reading.numbers.add(after);
  else if (typeof before === 'number' && compares(at + 1)) reading.numbers.add(before);
  else if (other !== null && given.has(other) && compares(at + 2)) reading.others.add(other);
  else if (second !== null && given.has(second) && compares(at + 1)) reading.others.add(second);
  else reading.whole = true;
}
