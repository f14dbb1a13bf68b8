/** Where everything of a story's map goes: scenes as boxes, decisions and endings in them, the ways between. Pure. */
import { Graph, layout } from '@dagrejs/dagre';

export interface MapNode {
  readonly id: string;
  readonly kind: 'decision' | 'ending';
  readonly scene: string; // the knot it stands in
  readonly label: string; // what is written on it
  readonly by: string | null; // who decides: a role; null at an ending
}

export interface MapEdge {
  readonly from: string; // ids of nodes
  readonly to: string;
  readonly options: number; // how many options lead this way
}

export interface StoryMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** In units of the picture; x and y are the middle. */
export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StoryMapLayout {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly (PlacedBox & { readonly name: string })[];
  readonly nodes: readonly (PlacedBox & { readonly node: MapNode })[];
  readonly edges: readonly {
    readonly edge: MapEdge;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

const DECISION = 46; // across
const LETTER = 8.5; // the width of a letter on an ending
const TITLE = 26; // the height that a scene's name takes

/** The same map gives the same layout. */
export function layoutStoryMap(map: StoryMap): StoryMapLayout {
  const graph = new Graph({ compound: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 44, marginx: 24, marginy: 24 });
  graph.setDefaultEdgeLabel(() => ({}));
  const scenes = [...new Set(map.nodes.filter(isDecision).map(({ scene }) => scene))];
  for (const name of scenes) graph.setNode(boxOf(name), {});
  for (const node of map.nodes) {
    graph.setNode(node.id, sizeOf(node));
    if (isDecision(node)) graph.setParent(node.id, boxOf(node.scene));
  }
  for (const { from, to } of map.edges) graph.setEdge(from, to, {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height: height + TITLE,
    scenes: scenes.map((name) => ({ name, ...titled(name, graph.node(boxOf(name))) })),
    nodes: map.nodes.map((node) => ({ node, ...placed(graph.node(node.id)) })),
    edges: map.edges.map((edge) => {
      const { points = [] } = graph.edge(edge.from, edge.to);
      return { edge, points: points.map(({ x, y }: { x: number; y: number }) => ({ x, y: y + TITLE })) };
    }),
  };
}

function isDecision({ kind }: MapNode): boolean {
  return kind === 'decision';
}

function boxOf(scene: string): string {
  return `scene ${scene}`;
}

function sizeOf({ kind, label }: MapNode) {
  if (kind === 'decision') return { width: DECISION, height: DECISION };
  return { width: Math.max(label.length * LETTER + 24, 80), height: 40 };
}

/** Everything is moved down by a title's height, so that there is room above the first scene. */
function placed({ x, y, width, height }: Partial<PlacedBox>): PlacedBox {
  return { x: x ?? 0, y: (y ?? 0) + TITLE, width: width ?? 0, height: height ?? 0 };
}

/** A scene with its name above what stands in it, and wide enough for it. */
function titled(name: string, box: Partial<PlacedBox>): PlacedBox {
  const { x, y, width, height } = placed(box);
  return { x, y: y - TITLE / 2, width: Math.max(width, name.length * LETTER + 12), height: height + TITLE };
}

/** From one box to another, by their ids. */
export interface MapWay {
  readonly from: string;
  readonly to: string;
}

export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface BoxLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  readonly ways: readonly { readonly way: MapWay; readonly points: readonly { x: number; y: number }[] }[];
}

/** Boxes in rows, each below those it can follow. The same boxes and ways give the same layout. */
export function layoutBoxes(boxes: readonly Box[], ways: readonly MapWay[]): BoxLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 30, marginx: 20, marginy: 20 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  const known = ways.filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(to));
  for (const { from, to } of known) graph.setEdge(from, to, {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: new Map(
      boxes.map(({ id }) => {
        const { x = 0, y = 0, width: wide = 0, height: high = 0 } = graph.node(id);
        return [id, { x, y, width: wide, height: high }];
      }),
    ),
    ways: known.map((way) => {
      const { points = [] } = graph.edge(way.from, way.to);
      return { way, points: points.map(({ x, y }: { x: number; y: number }) => ({ x, y })) };
    }),
  };
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A way as a path of SVG: through the middles between its points, with the points as handles. */
export function bowThrough(points: readonly MapPoint[]): string {
  return points
    .map((point, at) => {
      const next = points[at + 1];
      if (at === 0) return `M${told(point)}`;
      if (!next) return `L${told(point)}`;
      return `Q${told(point)} ${told({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
    })
    .join(' ');
}

/** A point as a path of SVG has it. */
export function told({ x, y }: MapPoint): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
