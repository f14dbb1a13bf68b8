/** Marks in the code that tell which functions a test enters. Pure. */
import type { Body, Mutant } from './mutants.ts';
import type { Edit } from './operators.ts';

/** Where the names of marks are collected while tests run. */
export const COLLECTED = '__seamsReached';

type Insertion = Pick<Edit, 'start' | 'end' | 'to'>;

/** The name of the function that a mutant lies in; '' when it runs as the file is loaded. */
export function probeOf({ file, body }: Pick<Mutant, 'file' | 'body'>): string {
  return body ? `${file}:${body.start}` : '';
}

/** A mark at the beginning of each of these functions, each once. */
export function probeMarksOf(file: string, bodies: readonly Body[]): readonly Insertion[] {
  const once = new Map(bodies.map((body) => [body.start, body]));
  return [...once.values()].flatMap((body) => {
    const mark = `globalThis.${COLLECTED}?.add(${JSON.stringify(probeOf({ file, body }))})`;
    if (body.block) return [at(body.start + 1, ` ${mark};`)];
    return [at(body.start, `(${mark}, `), at(body.end, ')')];
  });
}

function at(start: number, to: string): Insertion {
  return { start, end: start, to };
}

/** The text with all edits made; one that is `whole` takes the place of those that lie inside of it. */
export function edit(text: string, marks: readonly Insertion[], whole: Insertion | null): string {
  const kept = whole ? [...marks.filter((mark) => !isInside(mark, whole)), whole] : [...marks];
  let edited = text;
  for (const { start, end, to } of kept.sort(
    (one, other) => other.start - one.start || other.end - one.end,
  )) {
    edited = edited.slice(0, start) + to + edited.slice(end);
  }
  return edited;
}

function isInside({ start }: Insertion, whole: Insertion): boolean {
  return start > whole.start && start < whole.end;
}
