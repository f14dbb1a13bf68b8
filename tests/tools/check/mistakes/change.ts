/** Small changes of a text, in a line that a seed picks among those that fit. */
import type { Dice } from '../../../../src/tools/check/dice.ts';

export interface Mistake {
  readonly name: string;
  /** The first finding must stand at the changed line and match this; null: it is harmless, and nothing is told. */
  readonly told: RegExp | null;
  readonly at?: 'top' | 'anywhere' | 'near'; // where it is told when that is not the changed line; near: two lines off at most
  readonly played?: true; // it shows only in plays
  readonly most?: number; // findings, where one mistake is several
  make(lines: readonly string[], dice: Dice): Changed;
}

export interface Changed {
  readonly lines: readonly string[];
  readonly line: number; // from 1, in the changed file
}

export type Make = Mistake['make'];

/** Replaces in one of the lines that match, whichever the dice say. */
export function swap(pattern: RegExp, by: string): Make {
  return (lines, dice) => {
    const at = one(lines, pattern, dice);
    return { lines: lines.with(at, (lines[at] ?? '').replace(pattern, by)), line: at + 1 };
  };
}

export function drop(pattern: RegExp): Make {
  return (lines, dice) => {
    const at = one(lines, pattern, dice);
    return { lines: lines.toSpliced(at, 1), line: at + 1 };
  };
}

/** A line more, before or behind one that matches. */
export function add(pattern: RegExp, text: string, before = false): Make {
  return (lines, dice) => {
    const at = one(lines, pattern, dice) + (before ? 0 : 1);
    return { lines: lines.toSpliced(at, 0, text), line: at + 1 };
  };
}

export function twice(pattern: RegExp): Make {
  return (lines, dice) => {
    const at = one(lines, pattern, dice);
    return { lines: lines.toSpliced(at + 1, 0, lines[at] ?? ''), line: at + 2 };
  };
}

/** The whole file otherwise; told at `line`. */
export function whole(change: (text: string) => string, line = 1): Make {
  return (lines) => ({ lines: change(lines.join('\n')).split('\n'), line });
}

function one(lines: readonly string[], pattern: RegExp, dice: Dice): number {
  const found = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
  const at = found[dice.below(found.length)];
  if (at === undefined) throw new Error(`No line of the story matches ${pattern}.`);
  return at;
}

/** `[name, what must be told first or null, the change, where]`. */
export type Row = readonly [
  name: string,
  told: RegExp | null,
  make: Make,
  at?: Mistake['at'] | null,
  more?: Pick<Mistake, 'played' | 'most'>,
];
