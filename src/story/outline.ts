/** What a compiled story holds, read from its ink JSON without running it. Pure. */
import type { EndingMark, StoryHeader } from './beat.ts';
import { splitTag } from './cues.ts';
import { readHeader } from './header.ts';

export interface OutlineChoice {
  readonly id: string | null; // null: an Ink file that gives none
  readonly as: string | null;
  readonly move: string;
}

/** The choices that stand together in one place; at run time threads may bring several places together. */
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
  readonly decisions: Map<string, { readonly knot: string; readonly choices: OutlineChoice[] }>;
  readonly endings: Map<string, EndingMark>;
  words: number;
}

/** Reads a compiled story. Throws an Error when it is not the JSON of an Ink story. */
export function readOutline(ink: object, id: string): Outline {
  const root = 'root' in ink ? ink.root : undefined;
  if (!Array.isArray(root)) throw new Error(`"${id}" is not a compiled Ink story: it has no root.`);
  const draft: Draft = { decisions: new Map(), endings: new Map(), words: 0 };
  const knots = Object.keys(namedParts(root)).filter((name) => name !== 'global decl' && isFlowName(name));
  readContainer(root, { path: '', knot: '' }, draft);
  return {
    header: readHeader(leadingTags(root), id),
    knots,
    decisions: [...draft.decisions.values()],
    endings: [...draft.endings.values()],
    words: draft.words,
  };
}

interface Place {
  readonly path: string; // of the weave part whose choices stand together
  readonly knot: string;
}

function readContainer(container: readonly unknown[], place: Place, draft: Draft): void {
  readContent(container.slice(0, -1), place, draft);
  for (const [name, part] of Object.entries(namedParts(container))) {
    if (!Array.isArray(part) || name === 'global decl') continue;
    readContainer(part, placeOf(name, place), draft);
  }
}

/** Branches of a condition (`b`) and the start of a choice (`s`) belong to the weave part around them. */
function placeOf(name: string, place: Place): Place {
  if (name === 'b' || name === 's' || /^s\d+$/.test(name)) return place;
  const knot = place.path === '' && isFlowName(name) ? name : place.knot;
  return { path: `${place.path}.${name}`, knot };
}

function readContent(content: readonly unknown[], place: Place, draft: Draft): void {
  let tags: string[] = []; // since the last line break or choice
  let open: string | null = null; // the tag being read
  for (const item of content) {
    if (item === '#') open = '';
    else if (item === '/#') {
      if (open !== null) tags.push(open.trim());
      open = null;
    } else if (typeof item === 'string' && item.startsWith('^')) {
      if (open !== null) open += item.slice(1);
      else draft.words += countWords(item.slice(1));
    } else if (item === '\n') {
      readEndings(tags, draft);
      tags = [];
    } else if (Array.isArray(item)) readContainer(item, innerPlace(item, place), draft);
    else if (isChoicePoint(item)) {
      addChoice(tags, place, draft);
      tags = [];
    }
  }
  if (open !== null) tags.push(open.trim()); // in an inline branch the tag ends behind it
  readEndings(tags, draft);
}

/** A gather or a labelled part stands in the content with its name beside it. */
function innerPlace(container: readonly unknown[], place: Place): Place {
  const info = container.at(-1);
  const name = isRecord(info) ? info['#n'] : undefined;
  return typeof name === 'string' ? placeOf(name, place) : place;
}

function addChoice(tags: readonly string[], place: Place, draft: Draft): void {
  const values = new Map(tags.map(splitTag).map(({ key, value }) => [key, value]));
  const decision = draft.decisions.get(place.path) ?? { knot: place.knot, choices: [] };
  decision.choices.push({
    id: values.get('id') || null,
    as: values.get('as')?.toLowerCase() || null,
    move: values.get('move') || 'plain',
  });
  draft.decisions.set(place.path, decision);
}

function readEndings(tags: readonly string[], draft: Draft): void {
  const values = tags.map(splitTag);
  const id = values.find(({ key }) => key === 'ending')?.value;
  if (!id) return;
  const title = values.find(({ key }) => key === 'ending-title')?.value;
  draft.endings.set(id, { id, title: title || id });
}

/** The tags before the first line, as the engine's `globalTags`. */
function leadingTags(root: readonly unknown[]): readonly string[] {
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

function namedParts(container: readonly unknown[]): Readonly<Record<string, unknown>> {
  const last = container.at(-1);
  return isRecord(last) ? last : {};
}

/** Flags and names of the container itself (`#f`, `#n`) stand among its named parts. */
function isFlowName(name: string): boolean {
  return /^[\p{L}_]/u.test(name);
}

function isChoicePoint(item: unknown): boolean {
  return isRecord(item) && '*' in item && (Number(item.flg) & INVISIBLE) === 0;
}
const INVISIBLE = 8; // a fallback choice: taken when nothing else is left, never shown

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
