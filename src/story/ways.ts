/** Which scenes a compiled story has, what is decided in each, and which scene can follow which. Read without running it. Pure. */
import type { Manner } from './beat.ts';
import { splitTag } from './cues.ts';
import { functionsIn, isInner, namedParts, readParts } from './ink-parts.ts';
import { mannerOf } from './options.ts';
import { joinThreads, type Lead } from './threads.ts';
import { readPassing } from './time.ts';

export interface WayChoice {
  readonly id: string;
  readonly text: string; // as far as it stands fast; where one of two stands there, the first
  readonly move: string;
  readonly manner: Manner | null; // null: nobody can tell
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

interface Choice extends WayChoice {
  readonly by: string | null;
}

interface Draft {
  place: string | null;
  time: string | null;
  readonly places: Set<string>; // paths of the weave parts in it
  readonly endings: Set<string>;
  readonly next: Set<string>;
}

/** What all scenes have together: threads lead from one to another. */
interface Whole {
  readonly choices: Map<string, Choice[]>; // by place
  readonly leads: Lead[];
}

/**
 * The scenes in the order of the file, without functions; before them, with the knot '', what is decided before the first
 * knot. Throws an Error when `ink` is not the JSON of an Ink story.
 */
export function readWays(ink: object): readonly WayScene[] {
  const root = 'root' in ink ? ink.root : undefined;
  if (!Array.isArray(root)) throw new Error('This is not a compiled Ink story: it has no root.');
  const functions = functionsIn(root);
  const knots = Object.entries(namedParts(root)).flatMap(([name, part]) =>
    Array.isArray(part) && name !== 'global decl' && !name.startsWith('#') && !functions.has(name)
      ? [{ name, part }]
      : [],
  );
  const whole: Whole = { choices: new Map(), leads: [] };
  const scenes = [{ name: '', part: [...root.slice(0, -1), null] }, ...knots].map(({ name, part }) => {
    const draft: Draft = { place: null, time: null, places: new Set(), endings: new Set(), next: new Set() };
    readScene(part, name === '' ? '' : `.${name}`, draft, whole);
    const names = divertsIn(part);
    for (const { name: next } of knots) if (names.has(next) && next !== name) draft.next.add(next);
    return { knot: name, draft };
  });
  const decisions = joinThreads(whole.choices, whole.leads);
  return scenes
    .map(({ knot, draft }) => ({
      knot,
      place: draft.place,
      time: draft.time,
      decisions: [...decisions].flatMap(([path, choices]) =>
        draft.places.has(path) ? [decisionOf(choices)] : [],
      ),
      endings: [...draft.endings],
      next: [...draft.next],
    }))
    .filter(({ knot, decisions: own, endings }) => knot !== '' || own.length > 0 || endings.length > 0);
}

function decisionOf(choices: readonly Choice[]): WayDecision {
  return {
    by: choices[0]?.by ?? null,
    choices: choices.map(({ id, text, move, manner }) => ({ id, text, move, manner })),
  };
}

/** `path`: of the weave part whose choices stand together. */
function readScene(container: readonly unknown[], path: string, draft: Draft, whole: Whole): void {
  draft.places.add(path);
  for (const part of readParts(container)) {
    if (part.kind === 'tags') readTags(part.tags, draft);
    if (part.kind === 'choice') readChoice(part.text, part.tags, path, whole);
    if (part.kind === 'leads') whole.leads.push({ from: path, to: `.${part.to}`, thread: part.thread });
    if (part.kind === 'container') {
      const name = namedParts(part.container)['#n'];
      readScene(part.container, typeof name === 'string' ? pathOf(path, name) : path, draft, whole);
    }
  }
  for (const [name, part] of Object.entries(namedParts(container))) {
    if (Array.isArray(part)) readScene(part, pathOf(path, name), draft, whole);
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

function readChoice(text: string, tags: readonly string[], path: string, whole: Whole): void {
  const values = new Map(tags.map(splitTag).map(({ key, value }) => [key, value]));
  const id = values.get('id');
  if (!id) return;
  const choices = whole.choices.get(path) ?? [];
  const by = values.get('as')?.toLowerCase() ?? null;
  choices.push({
    id,
    text,
    move: values.get('move') || 'plain',
    manner: by === null || text === '' ? null : mannerOf(values),
    by,
  });
  whole.choices.set(path, choices);
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
