/** What is read from a person's atlas file: which parts there are, and the rig. Unknown until parsed. */
import type { HandHold, Rig } from '../layout.ts';

export interface Atlas {
  readonly parts: ReadonlySet<string>; // 'body/open', 'head', 'eyes/closed' …
  readonly thing: string | null; // the story's object that they can hold or wear: 'scarf'; null: none
  readonly rig: Rig;
  readonly frames: object; // as Phaser's JSON-hash reader takes it
}

type Json = Readonly<Record<string, unknown>>;

/** Reads an atlas file in Phaser's JSON-hash form with `meta.rig`; null when anything needed is missing. */
export function readAtlas(file: unknown): Atlas | null {
  const root = asObject(file);
  const frames = asObject(root?.frames);
  const rig = asObject(asObject(root?.meta)?.rig);
  const head = asObject(frames?.head);
  const box = asObject(head?.sourceSize);
  const neck = asPoint(rig?.neck);
  const chest = asPoint(rig?.chest);
  const ground = asNumber(rig?.ground);
  const width = asNumber(box?.w);
  const height = asNumber(box?.h);
  if (!root || !frames || !neck || !chest || ground === null || width === null || height === null)
    return null;
  const top = asNumber(asObject(head?.spriteSourceSize)?.y) ?? 0;
  if (ground <= neck.y || top >= neck.y || width <= 0) return null;
  const parts = new Set(Object.keys(frames));
  return {
    parts,
    thing: thingOf(parts),
    frames: root,
    rig: { width, height, top, neck, chest, ties: readTies(rig?.ties), ground, poses: readPoses(rig?.poses) },
  };
}

/** The object in the name of a frame `prop/<thing>` or `prop/<thing>/<pose>`; null without such a frame. */
function thingOf(parts: ReadonlySet<string>): string | null {
  const prop = [...parts].find((part) => part.startsWith('prop/'));
  return prop?.split('/')[1] ?? null;
}

/** Other places for the thread, by posture; what is no point is left out. */
function readTies(value: unknown): Rig['ties'] {
  const entries = Object.entries(asObject(value) ?? {}).flatMap(([pose, at]) => {
    const tie = asPoint(at);
    return tie ? [[pose, tie] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** How each posture is held; what is missing is held straight. */
function readPoses(value: unknown): Readonly<Record<string, HandHold>> {
  const entries = Object.entries(asObject(value) ?? {}).map(([pose, hold]) => {
    const part = (name: string) => asNumber(asObject(hold)?.[name]) ?? 0;
    return [pose, { tilt: part('tilt'), dx: part('dx'), head: part('head') }] as const;
  });
  return Object.fromEntries(entries);
}

function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null ? (value as Json) : null;
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function asPoint(value: unknown): { x: number; y: number } | null {
  const x = asNumber(asObject(value)?.x);
  const y = asNumber(asObject(value)?.y);
  return x === null || y === null ? null : { x, y };
}
