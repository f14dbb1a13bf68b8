/** What a story says for teachers in tags of its own: where to stop and what to ask. Read from compiled ink. Pure. */
import { splitTag } from './cues.ts';
import { namedParts, readParts } from './ink-parts.ts';
import { leadingTags } from './outline.ts';

/** A decision that the writer would stop at: the one that follows the tags. */
export interface WrittenStop {
  readonly choice: string; // the id of its first option
  readonly why: string | null; // of `# stop:`
  readonly ask: readonly string[]; // of each `# ask:`
}

export interface Teaching {
  readonly about: readonly string[];
  readonly care: readonly string[];
  readonly afterwards: readonly string[];
  readonly stops: readonly WrittenStop[];
  readonly lost: readonly string[]; // tags that no decision follows in their knot, as `stop: why`
}

/** Reads a compiled story. Throws an Error when it is not the JSON of an Ink story. */
export function readTeaching(ink: object): Teaching {
  const root = 'root' in ink ? ink.root : undefined;
  if (!Array.isArray(root)) throw new Error('This is not a compiled Ink story: it has no root.');
  const head = leadingTags(root).map(splitTag);
  const all = (key: string) => head.flatMap((tag) => (tag.key === key && tag.value ? [tag.value] : []));
  const draft: Draft = { stops: [], waiting: [], lost: [] };
  readContainer(root, draft, true);
  loseWaiting(draft);
  const { stops, lost } = draft;
  return { about: all('about'), care: all('care'), afterwards: all('afterwards'), stops, lost };
}

interface Draft {
  readonly stops: WrittenStop[];
  waiting: string[]; // tags for the next decision
  readonly lost: string[];
}

function readContainer(container: readonly unknown[], draft: Draft, isRoot: boolean): void {
  for (const part of readParts(container)) {
    if (part.kind === 'tags') draft.waiting.push(...part.tags.filter(isForTeachers));
    if (part.kind === 'choice') readChoice(part.tags, draft);
    if (part.kind === 'container') readContainer(part.container, draft, false);
  }
  for (const [name, part] of Object.entries(namedParts(container))) {
    if (!Array.isArray(part) || name === 'global decl') continue;
    if (isRoot) loseWaiting(draft); // a knot begins
    readContainer(part, draft, false);
  }
}

function isForTeachers(tag: string): boolean {
  const { key, value } = splitTag(tag);
  return (key === 'stop' || key === 'ask') && value !== '';
}

function readChoice(tags: readonly string[], draft: Draft): void {
  const choice = tags.map(splitTag).find(({ key }) => key === 'id')?.value;
  if (!choice || draft.waiting.length === 0) return;
  const said = draft.waiting.map(splitTag);
  draft.waiting = [];
  draft.stops.push({
    choice,
    why: said.find(({ key }) => key === 'stop')?.value ?? null,
    ask: said.flatMap(({ key, value }) => (key === 'ask' ? [value] : [])),
  });
}

function loseWaiting(draft: Draft): void {
  draft.lost.push(...draft.waiting);
  draft.waiting = [];
}
