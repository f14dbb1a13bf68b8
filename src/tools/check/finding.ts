/** What the checker has to say: which rule, where, what is wrong and what to do. */
import type { SourcePlace } from '../ink-tree.ts';

/** `defect`: the story must not go out like this. `warning`: its writer should look at it. */
export type Severity = 'defect' | 'warning';

export interface CheckFinding {
  readonly grade: Severity;
  readonly rule: string; // a short id that stays
  readonly file: string; // absolute path
  readonly line: number; // from 1
  readonly problem: string;
  readonly remedy: string;
}

export function defect(
  rule: string,
  { file, line }: SourcePlace,
  problem: string,
  remedy: string,
): CheckFinding {
  return { grade: 'defect', rule, file, line, problem, remedy };
}

export function warning(
  rule: string,
  { file, line }: SourcePlace,
  problem: string,
  remedy: string,
): CheckFinding {
  return { grade: 'warning', rule, file, line, problem, remedy };
}

/** What comes of a way that breaks off: told behind the break, which is the cause. */
const FOLLOWS = /^(unreachable|not-reached|ending-not-built)/;
const BREAKS = /^(dead-end|breaks|circle|mixed-decision|loose-end)$/;

/** Each once, in reading order, causes before what comes of them; `files` are the story's, the main one first. */
export function sortFindings(
  findings: readonly CheckFinding[],
  files: readonly string[],
): readonly CheckFinding[] {
  const once = new Map(
    findings.map((each) => [`${each.rule} ${each.file}:${each.line} ${each.problem}`, each]),
  );
  const at = (file: string) => (files.includes(file) ? files.indexOf(file) : files.length);
  const broken = findings.some(({ rule }) => BREAKS.test(rule));
  const after = ({ rule }: CheckFinding) => Number(broken && FOLLOWS.test(rule));
  return [...once.values()].sort(
    (one, other) =>
      after(one) - after(other) ||
      at(one.file) - at(other.file) ||
      one.line - other.line ||
      one.rule.localeCompare(other.rule),
  );
}
