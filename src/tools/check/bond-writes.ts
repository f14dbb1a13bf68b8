/** Where a story writes what Seams gives it: the bond, who is played. It is filled in anew before each line, so nothing comes of it. */
import { isGivenName } from '../bond-names.ts';
import { placeOfNode } from '../ink-tree.ts';
import {
  allOf,
  type InkNode,
  isAssignmentNode,
  isDivertNode,
  isFlow,
  isGlobal,
  isReferenceNode,
  isStep,
} from '../structure/nodes.ts';
import type { Content } from './content.ts';
import { type CheckFinding, defect } from './finding.ts';

/** Each place that sets such a variable, counts it up or hands it on to be written. Ink lets no other variable have its name. */
export function checkBondWrites({ ours, tree, main }: Content): readonly CheckFinding[] {
  if (!ours || !tree) return [];
  const nodes = [...allOf(tree)];
  const declared = nodes.filter(isGlobal).map(({ variableName }) => variableName);
  const given = new Set(declared.filter(isGivenName));
  return nodes.flatMap((node) => {
    const place = placeOfNode(node, main);
    const name = writtenBy(node);
    if (given.has(name)) return [defect('bond-written', place, `the story writes "${name}"`, LEAVE_IT)];
    return handedByReference(node)
      .filter((each) => given.has(each))
      .map((each) =>
        defect('bond-written', place, `"${each}" is handed on by "ref", to be written`, BY_VALUE),
      );
  });
}

const LEAVE_IT =
  'Seams fills it in before each line, so this is lost: let a "# move:" do it, or keep a VAR of your own.';
const BY_VALUE = 'Take "ref" away where it is only read; Seams alone writes it.';

function writtenBy(node: InkNode): string {
  if (isStep(node)) return node.varIdentifier?.name ?? '';
  return isAssignmentNode(node) ? node.variableName : '';
}

/** What a divert or a call hands to a parameter that is `ref`. */
function handedByReference(node: InkNode): readonly string[] {
  if (!isDivertNode(node)) return [];
  const target = node.targetContent;
  const taken = target && isFlow(target) ? target.args : null;
  return (taken ?? []).flatMap(({ isByReference }, at) => {
    const arg = node.args?.[at];
    return isByReference && arg && isReferenceNode(arg) ? [arg.path.join('.')] : [];
  });
}
