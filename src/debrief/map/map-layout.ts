/** Lays out the map: scenes as sheets with their decisions in a row, endings below. In px. Pure. */

import { bowThrough, layoutBoxes, type MapPoint, type PlacedBox, told } from '../../story/map.ts';
import type { KnownMap, KnownScene } from './known-map.ts';
import { MAP } from './words.ts';

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly (PlacedBox & { readonly scene: KnownScene; readonly name: string })[];
  readonly nodes: ReadonlyMap<string, PlacedBox>; // decisions and endings by id
  readonly ways: readonly string[]; // as paths of SVG
  readonly path: string; // the play's, as a path of SVG; empty without one
}

const DECISION = 46; // across
const APART = 16; // between decisions
const EDGE = 16; // beside and below them
const TITLE = 30; // the height of a scene's name
const LETTER = 7.4; // the width of a letter of a name
const HIDDEN = 90; // the width of an ending that was not found: always the same, so that it gives nothing away

export function layoutMap(known: KnownMap): MapLayout {
  const scenes = known.scenes.map((scene) => ({ scene, name: nameOf(scene) }));
  const { width, height, boxes, ways } = layoutBoxes(
    [
      ...scenes.map(({ scene, name }) => ({ id: scene.knot, ...sizeOf(scene, name) })),
      ...known.endings.map(({ id, title }) => ({
        id,
        width: title === null ? HIDDEN : title.length * LETTER + 40,
        height: DECISION,
      })),
    ],
    known.ways,
  );
  const placed = scenes.flatMap(({ scene, name }) => {
    const box = boxes.get(scene.knot);
    return box ? [{ scene, name, ...box }] : [];
  });
  const nodes = new Map<string, PlacedBox>();
  for (const { id } of known.endings) {
    const box = boxes.get(id);
    if (box) nodes.set(id, box);
  }
  for (const { scene, ...box } of placed) for (const [id, spot] of rowIn(scene, box)) nodes.set(id, spot);
  return {
    width,
    height,
    scenes: placed,
    nodes,
    ways: ways.map(({ points }) => bowThrough(points)),
    path: pathThrough(known.path.flatMap((id) => nodes.get(id) ?? [])),
  };
}

/** Blank where the scene is: its name is a part of what is to be found. */
function nameOf({ seen, place, time }: KnownScene): string {
  return seen ? MAP.place(place, time) || MAP.someScene : '';
}

function sizeOf({ decisions }: KnownScene, name: string) {
  const row = decisions.length * (DECISION + APART) - APART;
  return { width: Math.max(row, name.length * LETTER) + 2 * EDGE, height: TITLE + DECISION + EDGE };
}

function rowIn(
  { decisions }: KnownScene,
  { x, y, height }: PlacedBox,
): readonly (readonly [string, PlacedBox])[] {
  const step = DECISION + APART;
  const left = x - ((decisions.length - 1) * step) / 2;
  const middle = y - height / 2 + TITLE + DECISION / 2;
  return decisions.map(({ id }, at) => [
    id,
    { x: left + at * step, y: middle, width: DECISION, height: DECISION },
  ]);
}

/** Along a row straight, from scene to scene in a bow. */
function pathThrough(points: readonly MapPoint[]): string {
  return points
    .map((point, at) => {
      const before = points[at - 1];
      if (!before) return `M${told(point)}`;
      if (before.y === point.y) return `L${told(point)}`;
      const half = (before.y + point.y) / 2;
      return `C${told({ x: before.x, y: half })} ${told({ x: point.x, y: half })} ${told(point)}`;
    })
    .join(' ');
}
