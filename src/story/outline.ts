/** What a compiled story holds, read from its ink JSON without running it. Pure. */
import type { EndingMark, StoryHeader } from './beat.ts';
import { splitTag } from './cues.ts';
import { readHeader } from './header.ts';
import { functionsIn, isInner, namedParts, readParts } from './ink-parts.ts';
import { joinThreads, type Lead } from './threads.ts';

export interface OutlineChoice {
  readonly id: string | null; // null: an Ink file that gives none
  readonly as: string | null;
  readonly move: string;
}

/** The choices that stand together in one place, those of its threads among them. */
export interface OutlineDecision {
  readonly knot: string; // '' before the first knot
  readonly choices: readonly OutlineChoice[];
}

export interface Outline {
  readonly header: StoryHeader;
  readonly knots: readonly string[];
  readonly decisions: readonly OutlineDecision[];
  readonly endings: readonly EndingMark[];
  readonly words: number; // of all text that can be shown, choices included
}

interface Draft {
  readonly choices: Map<string, OutlineChoice[]>; // by place
  readonly knots: Map<string, string>; // the knot of each place
  readonly leads: Lead[];
  readonly endings: Map<string, EndingMark>;
  words: number;
}

/** Reads a compiled story. Throws an Error when it is not the JSON of an Ink story. */
export function readOutline(ink: object, id: string): Outline {
  const root = 'root' in ink ? ink.root : undefined;
  if (!Array.isArray(root)) throw new Error(`"${id}" is not a compiled Ink story: it has no root.`);
  const draft: Draft = { choices: new Map(), knots: new Map(), leads: [], endings: new Map(), words: 0 };
  const functions = functionsIn(root);
  const knots = Object.keys(namedParts(root)).filter(
    (name) => name !== 'global decl' && isFlowName(name) && !functions.has(name),
  );
  readContainer(root, { path: '', knot: '' }, draft);
  return {
    header: readHeader(leadingTags(root), id),
    knots,
    decisions: [...joinThreads(draft.choices, draft.leads)].map(([path, choices]) => ({
      knot: draft.knots.get(path) ?? '',
      choices,
    })),
    endings: [...draft.endings.values()],
    words: draft.words,
  };
}

interface Place {
  readonly path: string; // of the weave part whose choices stand together
  readonly knot: string;
}

function readContainer(container: readonly unknown[], place: Place, draft: Draft): void {
  readContent(container, place, draft);
  for (const [name, part] of Object.entries(namedParts(container))) {
    if (!Array.isArray(part) || name === 'global decl') continue;
    readContainer(part, placeOf(name, place), draft);
  }
}

function placeOf(name: string, place: Place): Place {
  if (isInner(name)) return place;
  const knot = place.path === '' && isFlowName(name) ? name : place.knot;
  return { path: `${place.path}.${name}`, knot };
}

function readContent(container: readonly unknown[], place: Place, draft: Draft): void {
  draft.knots.set(place.path, place.knot);
  for (const part of readParts(container)) {
    if (part.kind === 'text') draft.words += countWords(part.text);
    else if (part.kind === 'tags') readEnding(part.tags, draft);
    else if (part.kind === 'container')
      readContainer(part.container, innerPlace(part.container, place), draft);
    else if (part.kind === 'leads')
      draft.leads.push({ from: place.path, to: `.${part.to}`, thread: part.thread });
    else {
      draft.words += countWords(part.text);
      addChoice(part.tags, place, draft);
    }
  }
}

/** A gather or a labelled part stands in the content with its name beside it. */
function innerPlace(container: readonly unknown[], place: Place): Place {
  const name = namedParts(container)['#n'];
  return typeof name === 'string' ? placeOf(name, place) : place;
}

function addChoice(tags: readonly string[], place: Place, draft: Draft): void {
  const values = new Map(tags.map(splitTag).map(({ key, value }) => [key, value]));
  const choices = draft.choices.get(place.path) ?? [];
  choices.push({
    id: values.get('id') || null,
    as: values.get('as')?.toLowerCase() || null,
    move: values.get('move') || 'plain',
  });
  draft.choices.set(place.path, choices);
}

function readEnding(tags: readonly string[], draft: Draft): void {
  const values = tags.map(splitTag);
  const id = values.find(({ key }) => key === 'ending')?.value;
  if (!id) return;
  const title = values.find(({ key }) => key === 'ending-title')?.value;
  draft.endings.set(id, { id, title: title || id });
}

/** The tags before the first line, as the engine's `globalTags`. */
export function leadingTags(root: readonly unknown[]): readonly string[] {
  let content = root;
  while (Array.isArray(content[0])) content = content[0];
  const tags: string[] = [];
  for (let at = 0; content[at] === '#'; at += 3) {
    const text = content[at + 1];
    if (typeof text !== 'string' || content[at + 2] !== '/#') break;
    tags.push(text.slice(1).trim());
  }
  return tags;
}

/** Flags and names of the container itself (`#f`, `#n`) stand among its named parts. */
function isFlowName(name: string): boolean {
  return /^[\p{L}_]/u.test(name);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
