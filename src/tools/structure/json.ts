/**
 * The structure of a story that is known only as compiled JSON: its ink without the words. Places in it are counted
 * by pieces, so that words may change and a line that is added may not: prose that moves places on gives another version.
 */
import type { StoryHeader } from '../../story/beat.ts';
import { nameKey } from '../../story/names.ts';
import type { LogicPart } from './logic.ts';
import { readTag } from './tags.ts';

const TEXT = '^'; // what a text begins with
const STARTS = 2; // flags of a choice: it has words that are said as well, and
const ONLY = 4; // words in brackets

/** Throws nothing: whatever is there and is no text counts. */
export function readJsonStructure(ink: object, header: StoryHeader): LogicPart {
  const { breach, temperaments } = header;
  const rest = Object.fromEntries(Object.entries(ink).filter(([key]) => key !== 'inkVersion'));
  return [breach, temperaments.responsible, temperaments.hurt, readPart(rest, header)];
}

function readPart(value: unknown, header: StoryHeader): LogicPart {
  if (Array.isArray(value)) return readContainer(value, header);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, part]) => [key, readPart(part, header)]);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Between `ev` and `/ev` a text is a value, but for those of an option, which stand before its condition's. */
function readContainer(container: readonly unknown[], header: StoryHeader): LogicPart {
  const parts: LogicPart[] = [];
  let values: number[] = []; // places of the texts of the last evaluation
  let tag: number | null = null; // the place where one began
  let evaluating = false;
  for (const [at, item] of container.entries()) {
    parts.push(isText(item) && !evaluating && tag === null ? TEXT : readPart(item, header));
    if (item === 'ev') [evaluating, values] = [true, []];
    else if (item === '/ev') evaluating = false;
    else if (item === '#') tag = at;
    else if (item === '/#' && tag !== null) {
      tellTag(container, parts, tag, evaluating, header);
      tag = null;
    } else if (item === 'str') values.push(at + 1);
    else if (isChoice(item)) {
      const own = (item.flg & STARTS ? 1 : 0) + (item.flg & ONLY ? 1 : 0);
      for (const place of values.slice(0, own)) blankFrom(container, parts, place);
    }
  }
  return parts;
}

/** Takes the words out of a value, up to where it ends or a tag begins. */
function blankFrom(container: readonly unknown[], parts: LogicPart[], from: number): void {
  for (let at = from; at < container.length && container[at] !== '/str' && container[at] !== '#'; at++) {
    if (isText(container[at])) parts[at] = TEXT;
  }
}

/** What a tag of one text says, if it decides something; a tag with logic counts as it is. */
function tellTag(
  container: readonly unknown[],
  parts: LogicPart[],
  start: number,
  inOption: boolean,
  header: StoryHeader,
): void {
  const text = container[start + 1];
  if (!isText(text) || container[start + 2] !== '/#') return;
  const { part } = readTag(text.slice(TEXT.length), false, inOption ? 'both' : 'line', (name) =>
    roleOf(name, header),
  );
  parts[start + 1] = part ?? TEXT;
}

function roleOf(name: string, { responsible, hurt }: StoryHeader): string {
  if (nameKey(name) === nameKey(responsible)) return 'responsible';
  return nameKey(name) === nameKey(hurt) ? 'hurt' : `"${name}"`;
}

function isText(item: unknown): item is string {
  return typeof item === 'string' && item.startsWith(TEXT);
}

function isChoice(item: unknown): item is { readonly flg: number } {
  return (
    typeof item === 'object' && item !== null && '*' in item && 'flg' in item && typeof item.flg === 'number'
  );
}
