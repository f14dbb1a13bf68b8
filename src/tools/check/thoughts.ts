/** Thoughts that are shown whoever is played, and conditions that ask for a seat that is none. */
import { readLine } from '../../story/lines.ts';
import { type Speakers, speakersIn } from '../../story/speakers.ts';
import { placeOfNode } from '../ink-tree.ts';
import { guess } from '../near.ts';
import {
  allOf,
  type InkNode,
  isChoice,
  isConditional,
  isGather,
  isReferenceNode,
  isTag,
  isText,
} from '../structure/nodes.ts';
import type { Content } from './content.ts';
import { type CheckFinding, defect, warning } from './finding.ts';
import { SeatGuards } from './seats.ts';

export function checkThoughts({ ours, tree, main, file }: Content): readonly CheckFinding[] {
  if (!ours || !tree) return [];
  const guards = new SeatGuards(tree);
  const speakers = speakersIn(file);
  const nodes = [...allOf(tree)];
  return [
    ...nodes.filter(isWeave).flatMap((weave) =>
      linesOf(weave).flatMap((line) => {
        const [first] = line;
        if (
          !first ||
          !isThought(line, speakers) ||
          line.some((node) => guards.asks(node)) ||
          guards.isGuarded(first)
        )
          return [];
        const words = textOf(line).trim();
        const shown = words.length > 40 ? `${words.slice(0, 39)}…` : words;
        const problem = `the thought "${shown}" is shown whoever is played`;
        return [warning('thought-for-both', placeOfNode(first, main), problem, WHOSE)];
      }),
    ),
    ...nodes
      .flatMap((node) => seatsAskedBy(node).map((asked) => ({ node, asked })))
      .flatMap(({ node, asked }) => {
        if (SEATS.includes(asked)) return [];
        const remedy = `${guess(asked, SEATS)}It is one of: ${SEATS.join(', ')}.`;
        return [defect('seat', placeOfNode(node, main), `"seat" is never "${asked}"`, remedy)];
      }),
  ];
}

const SEATS = ['responsible', 'hurt', 'both'];
const WHOSE = 'Say whose it is: "{seat == "hurt": (…)}"; or take its parentheses away.';

const isWeave = (node: InkNode) => node.typeName === 'Weave';

/** The nodes of each line that stands in a weave itself. */
function linesOf(weave: InkNode): readonly (readonly InkNode[])[] {
  const lines: InkNode[][] = [[]];
  for (const node of weave.content) {
    if (isChoice(node) || isGather(node) || isWeave(node)) lines.push([]);
    else if (isText(node) && node.text.includes('\n')) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

/** Whether a line is a thought as it stands, and is not only a part of a longer one. */
function isThought(line: readonly InkNode[], speakers: Speakers): boolean {
  const [first] = line;
  if (!first?.parent || readLine(textOf(line), speakers)?.thought !== true) return false;
  for (let weave = first.parent; ; ) {
    let part = weave; // what the weave is a branch of, as it stands in its line
    while (part.parent && !isWeave(part.parent)) part = part.parent;
    if (!part.parent) return true;
    const beside = linesOf(part.parent).find((each) => each.includes(part)) ?? [];
    if (beside.some((node) => node !== part && textOf([node]).trim() !== '')) return false;
    weave = part.parent;
  }
}

/** The words of a line; what is worked out stands as "…", tags are left out. */
function textOf(line: readonly InkNode[]): string {
  let inTag = false;
  const parts = line.map((node) => {
    if (isTag(node)) inTag = node.isStart;
    if (inTag || isTag(node)) return '';
    return isText(node) ? node.text : '…';
  });
  return parts.join('');
}

/** The words that a node compares `seat` with: `seat == "hurt"`, or the branches of `{seat: - "hurt": …}`. */
function seatsAskedBy(node: InkNode): readonly string[] {
  if (node.typeName === 'BinaryExpression') {
    const [one, other] = node.content;
    if (!one || !other) return [];
    if (isSeat(one)) return wordsOf(other);
    return isSeat(other) ? wordsOf(one) : [];
  }
  if (!isConditional(node) || !node.initialCondition || !isSeat(node.initialCondition)) return [];
  return node.branches.flatMap(({ ownExpression }) => (ownExpression ? wordsOf(ownExpression) : []));
}

function isSeat(node: InkNode): boolean {
  return isReferenceNode(node) && node.path.join('.') === 'seat';
}

function wordsOf(node: InkNode): readonly string[] {
  return node.typeName === 'String' && node.content.every(isText)
    ? [node.content.map((each) => (isText(each) ? each.text : '')).join('')]
    : [];
}
