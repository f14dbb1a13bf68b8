/** Conditions that Ink reads as words: `{left = 0: Yes.|No.}` are two texts in turn, of which the first begins with "left = 0". */
import { placeOfNode } from '../ink-tree.ts';
import { allOf, isSequence, isText } from '../structure/nodes.ts';
import type { Content } from './content.ts';
import { type CheckFinding, defect } from './finding.ts';

/** A name, a sign of comparing, something, a colon. */
const CONDITION = /^\s*((?:not\s+)?[A-Za-z_][\w.]*(?:\(\))?\s*(?:[=!]=|[=<>]=?)\s*[^:|]{1,40}):/;

export function checkLostConditions({ ours, tree, main }: Content): readonly CheckFinding[] {
  if (!ours || !tree) return [];
  return [...allOf(tree)].filter(isSequence).flatMap((sequence) => {
    const [first] = [...allOf(sequence)].filter(isText);
    const [, asked] = CONDITION.exec(first?.text ?? '') ?? [];
    if (!asked) return [];
    const problem = `"${asked.trim()}" is no condition, and is shown as words`;
    return [defect('condition', placeOfNode(first ?? sequence, main), problem, REMEDY)];
  });
}

const REMEDY = 'To compare, write "==" and straight quotes: "{ x == 1: … | … }".';
