/** Rounds in a graph of states: where a play can go on without an end. Pure. */

/** As much of a state as rounds need. */
interface Node {
  readonly points: readonly string[];
  readonly next: ReadonlySet<Node>;
  readonly ends: boolean;
}

export interface Round {
  readonly point: string; // a choice point of a decision in it
  readonly way: boolean; // some option leads out
}

/** Decisions that a play can come back to for ever; `way`: some option of the round leads out of it. */
export function roundsOf(nodes: readonly Node[]): readonly Round[] {
  const rounds: Round[] = [];
  for (const members of circles(nodes)) {
    const inside = new Set(members);
    const [first] = members;
    const way = members.some((node) => node.ends || [...node.next].some((next) => !inside.has(next)));
    if (first) rounds.push({ point: first.points[0] ?? '', way });
  }
  return rounds;
}

/** Sets of nodes that all lead to each other (Tarjan's components with a circle in them), without recursion. */
function circles(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const found: Node[][] = [];
  for (const root of nodes) {
    if (order.has(root)) continue;
    const calls: { node: Node; rest: Node[] }[] = [];
    const enter = (node: Node) => {
      order.set(node, order.size);
      low.set(node, order.get(node) ?? 0);
      open.push(node);
      isOpen.add(node);
      calls.push({ node, rest: [...node.next] });
    };
    enter(root);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const { node, rest } = call;
      const next = rest.pop();
      if (next) {
        if (!order.has(next)) enter(next);
        else if (isOpen.has(next)) low.set(node, Math.min(low.get(node) ?? 0, order.get(next) ?? 0));
        continue;
      }
      calls.pop();
      const above = calls.at(-1)?.node;
      if (above) low.set(above, Math.min(low.get(above) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== order.get(node)) continue;
      const members = open.splice(open.indexOf(node));
      for (const member of members) isOpen.delete(member);
      if (members.length > 1 || node.next.has(node)) found.push(members);
    }
  }
  return found;
}
