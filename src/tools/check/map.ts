/** The map of a story from what real paths found: which decision leads to which, and where it ends. */
import type { MapEdge, MapNode, StoryMap } from '../../story/map.ts';
import type { Content } from './content.ts';
import type { DecisionFound, ReachedParts } from './found.ts';

/** Decisions that differ only in the options that happened to stand are one node. */
export function mapOf(content: Content, found: ReachedParts): StoryMap {
  const decisions = [...found.decisions.entries()];
  const nodeOf = new Map<string, string>(); // choice point → node
  const nodes = new Map<string, MapNode>();
  for (const [, decision] of decisions) joinDecision(decision, nodeOf, nodes);
  for (const { id, title } of found.endings.values()) {
    nodes.set(`ending ${id}`, { id: `ending ${id}`, kind: 'ending', scene: '', label: title, by: null });
  }
  const ways = new Map<string, Set<string>>();
  for (const [, { points, next }] of decisions) {
    const from = nodeOf.get(points[0] ?? '') ?? '';
    for (const [option, key] of [...next].flatMap(([id, keys]) =>
      [...keys].map((each) => [id, each] as const),
    )) {
      const to = key.startsWith('ending ') ? key : (nodeOf.get(key.split(' ')[0] ?? '') ?? '');
      if (from === to || !nodes.has(from) || !nodes.has(to)) continue;
      const way = `${from}\n${to}`;
      ways.set(way, (ways.get(way) ?? new Set()).add(option));
    }
  }
  const edges = [...ways].map(([way, options]): MapEdge => {
    const [from = '', to = ''] = way.split('\n');
    return { from, to, options: options.size };
  });
  return { nodes: withCounts(content, [...nodes.values()], nodeOf), edges };
}

function joinDecision(
  { points, by, knot }: DecisionFound,
  nodeOf: Map<string, string>,
  nodes: Map<string, MapNode>,
): void {
  const known = points.flatMap((point) => nodeOf.get(point) ?? []);
  const id = known[0] ?? `decision ${points[0]}`;
  for (const point of points) nodeOf.set(point, id);
  if (!nodes.has(id)) nodes.set(id, { id, kind: 'decision', scene: knot, label: '', by });
  // Two that were apart until now stood at one place.
  for (const other of known.filter((each) => each !== id)) {
    nodes.delete(other);
    for (const [point, node] of nodeOf) if (node === other) nodeOf.set(point, id);
  }
}

/** A decision is labelled with the number of its options. */
function withCounts(
  { choices }: Content,
  nodes: readonly MapNode[],
  nodeOf: ReadonlyMap<string, string>,
): readonly MapNode[] {
  return nodes.map((node) => {
    if (node.kind === 'ending') return node;
    const options = choices.filter(({ point }) => nodeOf.get(point) === node.id).length;
    return { ...node, label: String(options) };
  });
}
