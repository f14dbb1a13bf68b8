/** The part of a story that the player has seen: scenes, decisions, endings, and one play's path through them. Pure. */
import { toldOption } from '../../look/told-option.ts';
import type { EndingMark } from '../../story/beat.ts';
import type { MapWay } from '../../story/map.ts';
import type { WayDecision, WayScene } from '../../story/ways.ts';

/** What was seen in earlier plays. */
export interface SeenParts {
  readonly choices: ReadonlySet<string>; // ids
  readonly endings: ReadonlySet<string>;
}

/** The play whose path is shown. */
export interface Walked {
  readonly choices: readonly string[]; // ids in order, both people's
  readonly ending: string | null;
}

export interface KnownDecision {
  readonly id: string; // of its node
  readonly by: string | null;
  readonly seen: boolean; // something was chosen here before
  readonly taken: readonly string[]; // words of the choices that were
  readonly untaken: number; // how many others are known to stand here
  readonly here: PathStep | null; // where the play chose here
}

/** What the play chose at a decision. */
export interface PathStep {
  readonly n: number; // the number of the decision in the play, 1 the first
  readonly said: string;
}

export interface KnownScene {
  readonly knot: string;
  readonly place: string | null;
  readonly time: string | null;
  readonly seen: boolean;
  readonly decisions: readonly KnownDecision[];
}

export interface KnownEnding {
  readonly id: string; // of its node
  readonly title: string | null; // null: not found yet
  readonly here: boolean; // the play ended so
}

export interface KnownMap {
  readonly scenes: readonly KnownScene[]; // those with decisions, in the order of the story
  readonly endings: readonly KnownEnding[]; // found ones first
  readonly ways: readonly MapWay[]; // from scene (its knot) to scene or to an ending (its node)
  readonly path: readonly string[]; // ids of nodes that the play went through, in order
  readonly seen: {
    readonly decisions: number;
    readonly of: number;
    readonly endings: number;
    readonly ofEndings: number;
  };
}

/** Whether all that was chosen can be chosen in these scenes: a play of an earlier story may have gone ways that are gone. */
export function standsOn(ways: readonly WayScene[], choices: readonly string[]): boolean {
  const ids = new Set(
    ways.flatMap(({ decisions }) => decisions.flatMap((each) => each.choices.map(({ id }) => id))),
  );
  return choices.every((id) => ids.has(id));
}

export function knownMapOf(
  ways: readonly WayScene[],
  endings: readonly EndingMark[],
  seen: SeenParts,
  walked: Walked | null,
): KnownMap {
  const scenes = ways
    .filter(({ decisions }) => decisions.length > 0)
    .map((way): KnownScene => {
      const decisions = way.decisions.map((each, at) => lookAt(each, decisionId(way.knot, at), seen, walked));
      const { knot, place, time } = way;
      return { knot, place, time, seen: decisions.some(({ seen }) => seen), decisions };
    });
  const found = endings.map(({ id, title }): KnownEnding => {
    const here = walked?.ending === id;
    return { id: endingId(id), title: seen.endings.has(id) || here ? title : null, here };
  });
  const path = pathOf(scenes, found);
  const decisions = scenes.flatMap((scene) => scene.decisions);
  return {
    scenes,
    endings: [...found].sort((one, other) => Number(one.title === null) - Number(other.title === null)),
    ways: waysOf(ways, scenes, path),
    path,
    seen: {
      decisions: decisions.filter(({ seen }) => seen).length,
      of: decisions.length,
      endings: found.filter(({ title }) => title !== null).length,
      ofEndings: found.length,
    },
  };
}

function lookAt(
  { by, choices }: WayDecision,
  id: string,
  seen: SeenParts,
  walked: Walked | null,
): KnownDecision {
  const ids = new Set(choices.map((each) => each.id));
  const at = walked?.choices.findLastIndex((choice) => ids.has(choice)) ?? -1;
  const chosen = at < 0 ? undefined : choices.find((each) => each.id === walked?.choices[at]);
  const taken = choices.filter((each) => seen.choices.has(each.id) || each === chosen);
  return {
    id,
    by,
    seen: taken.length > 0,
    taken: taken.map(toldOption),
    untaken: choices.length - taken.length,
    here: chosen ? { n: at + 1, said: toldOption(chosen) } : null,
  };
}

function pathOf(scenes: readonly KnownScene[], endings: readonly KnownEnding[]): readonly string[] {
  const decided = scenes
    .flatMap(({ decisions }) => decisions)
    .filter(({ here }) => here !== null)
    .sort((one, other) => (one.here?.n ?? 0) - (other.here?.n ?? 0));
  return [...decided, ...endings.filter(({ here }) => here)].map(({ id }) => id);
}

/** The ways from each scene to those that can follow it, and those that the play took. */
function waysOf(
  ways: readonly WayScene[],
  scenes: readonly KnownScene[],
  path: readonly string[],
): readonly MapWay[] {
  const found = new Map<string, MapWay>();
  const add = (from: string, to: string) => {
    if (from !== to) found.set(`${from}\n${to}`, { from, to });
  };
  for (const { knot, decisions, next } of ways) {
    if (decisions.length > 0) for (const to of followers(ways, next)) add(knot, to);
  }
  const sceneOf = (id: string) =>
    scenes.find(({ decisions }) => decisions.some((each) => each.id === id))?.knot ?? id;
  for (const [at, to] of path.entries()) {
    const from = path[at - 1];
    if (from !== undefined && !found.has(`${sceneOf(to)}\n${sceneOf(from)}`)) add(sceneOf(from), sceneOf(to));
  }
  return [...found.values()];
}

/** The scenes and endings that can follow, skipping knots without a decision. */
function followers(ways: readonly WayScene[], next: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const known = new Set<string>();
  const open = [...next];
  for (let knot = open.pop(); knot !== undefined; knot = open.pop()) {
    const way = ways.find((each) => each.knot === knot);
    if (!way || known.has(knot)) continue;
    known.add(knot);
    if (way.decisions.length > 0) {
      found.add(knot);
      continue;
    }
    for (const id of way.endings) found.add(endingId(id));
    open.push(...way.next);
  }
  return found;
}

function decisionId(knot: string, at: number): string {
  return `${knot} ${at + 1}`;
}

function endingId(id: string): string {
  return `ending ${id}`;
}

/** Props of the map's picture and of its list. */
export interface MapParts {
  readonly known: KnownMap;
  /** What is known of a decision, a sentence each. */
  tell(decision: KnownDecision): readonly string[];
  who(name: string | null): string | null; // a person's name as it is written
}
