/** What is wrong in a story's source, where, and what to do about it. */
import { relative } from 'node:path';

export interface Defect {
  readonly file: string; // absolute path
  readonly line: number; // from 1
  readonly problem: string;
  readonly remedy: string; // may be empty where the problem says it all
}

/** A story's source has defects; `sources` are the files that were read, so that they can be watched. */
export class DefectError extends Error {
  override readonly name = 'DefectError';
  readonly defects: readonly Defect[];
  readonly sources: readonly string[];

  constructor(defects: readonly Defect[], sources: readonly string[]) {
    super(defects.map(describeDefect).join('\n'));
    this.defects = defects;
    this.sources = sources;
  }
}

/** `stories/three-times.ink:12: there is no mood "happy". Use one of: …` */
export function describeDefect({ file, line, problem, remedy }: Defect): string {
  const end = /[.!?]$/.test(problem) ? '' : '.';
  return `${relative(process.cwd(), file)}:${line}: ${problem}${end} ${remedy}`.trimEnd();
}

/** In reading order, each once; `files` are the story's, in the order they were read. */
export function sortDefects(defects: readonly Defect[], files: readonly string[]): readonly Defect[] {
  const once = new Map(defects.map((defect) => [describeDefect(defect), defect]));
  return [...once.values()].sort(
    (one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line,
  );
}
