/** Which scenes a compiled story has, what is decided in each, and which scene can follow which. Read without running it. Pure. */
import { splitTag } from './cues.ts';
import { isInner, namedParts, readParts } from './ink-parts.ts';
import { readPassing } from './time.ts';

export interface WayChoice {
  readonly id: string;
  readonly text: string; // as far as it stands fast
  readonly move: string;
}

export interface WayDecision {
  readonly by: string | null; // a name in lower case; null: the choices name nobody
  readonly choices: readonly WayChoice[];
}

export interface WayScene {
  readonly knot: string;
  readonly place: string | null; // the first `# scene:` in it
  readonly time: string | null; // the words of the first `# time:` in it
  readonly decisions: readonly WayDecision[]; // in the order of the file
  readonly endings: readonly string[]; // ids
  readonly next: readonly string[]; // knots that can follow at once
}

interface Draft {
  place: string | null;
  time: string | null;
  readonly decisions: Map<string, { by: string | null; readonly choices: WayChoice[] }>;
  readonly endings: Set<string>;
  readonly next: Set<string>;
}

/** The scenes in the order of the file. Throws an Error when `ink` is not the JSON of an Ink story. */
export function readWays(ink: object): readonly WayScene[] {
  const root = 'root' in ink ? ink.root : undefined;
  if (!Array.isArray(root)) throw new Error('This is not a compiled Ink story: it has no root.');
  const knots = Object.entries(namedParts(root)).filter(
    ([name, part]) => Array.isArray(part) && name !== 'global decl' && !name.startsWith('#'),
  );
  const names = new Set(knots.map(([name]) => name));
  return knots.map(([knot, part]) => {
    const draft: Draft = {
      place: null,
      time: null,
      decisions: new Map(),
      endings: new Set(),
      next: new Set(),
    };
    if (Array.isArray(part)) {
      readScene(part, '', draft);
      for (const name of divertsIn(part)) if (names.has(name) && name !== knot) draft.next.add(name);
    }
    return {
      knot,
      place: draft.place,
      time: draft.time,
      decisions: [...draft.decisions.values()],
      endings: [...draft.endings],
      next: [...draft.next],
    };
  });
}

/** `path`: of the weave part whose choices stand together. */
function readScene(container: readonly unknown[], path: string, draft: Draft): void {
  for (const part of readParts(container)) {
    if (part.kind === 'tags') readTags(part.tags, draft);
    if (part.kind === 'choice') readChoice(part.text, part.tags, path, draft);
    if (part.kind === 'container') {
      const name = namedParts(part.container)['#n'];
      readScene(part.container, typeof name === 'string' ? pathOf(path, name) : path, draft);
    }
  }
  for (const [name, part] of Object.entries(namedParts(container))) {
    if (Array.isArray(part)) readScene(part, pathOf(path, name), draft);
  }
}

function pathOf(path: string, name: string): string {
  return isInner(name) ? path : `${path}.${name}`;
}

function readTags(tags: readonly string[], draft: Draft): void {
  for (const { key, value } of tags.map(splitTag)) {
    if (key === 'scene') draft.place ??= value;
    if (key === 'time') draft.time ??= readPassing(value)?.words ?? value;
    if (key === 'ending' && value) draft.endings.add(value);
  }
}

function readChoice(text: string, tags: readonly string[], path: string, draft: Draft): void {
  const values = new Map(tags.map(splitTag).map(({ key, value }) => [key, value]));
  const id = values.get('id');
  if (!id) return;
  const decision = draft.decisions.get(path) ?? { by: values.get('as')?.toLowerCase() ?? null, choices: [] };
  decision.choices.push({ id, text, move: values.get('move') || 'plain' });
  draft.decisions.set(path, decision);
}

/** The knots that anything in here leads to: diverts, tunnels, threads, and places kept in variables. */
function divertsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    for (const [key, part] of Object.entries(each)) {
      if ((key === '->' || key === '->t->' || key === '^->') && typeof part === 'string') {
        const [first = ''] = part.split('.');
        if (first !== '') found.add(first);
      } else look(part);
    }
  };
  look(value);
  return found;
}
