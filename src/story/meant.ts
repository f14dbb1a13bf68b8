/** Whom an Ink file was written for, told from its tags. Pure. */
import { splitTag } from './cues.ts';

/** Tags of a file, without `#`. */
export interface FileTags {
  readonly head: readonly string[]; // before the first line and the first INCLUDE
  readonly lines: readonly string[]; // on lines, anywhere behind the head
  readonly options: readonly string[]; // in the brackets of options
}

/**
 * `seams`: its header says what only Seams asks, so each of its mistakes is told and keeps it from being played.
 * `perhaps`: its options say whose they are, and nothing else does. It plays like any Ink file; a checker tells what it
 * lacks. `plain`: any other Ink file: what Seams does not know in it is no mistake.
 */
export type MeantFor = 'seams' | 'perhaps' | 'plain';

/** What a header has for Seams alone; titles and summaries stand in other files too. */
const OURS: readonly string[] = ['breach', 'responsible', 'hurt'];

/**
 * One of `breach:`, `responsible:`, `hurt:` at the head is enough. On lines, where the words are anybody's
 * (`# hurt: 5`), it takes two of them, or one beside `# as:` in an option: a header that came too late.
 */
export function meantFor({ head, lines, options }: FileTags): MeantFor {
  if (oursAmong(head) > 0) return 'seams';
  const late = oursAmong(lines);
  const asked = options.some((tag) => has(tag, 'as'));
  if (late > 1 || (late > 0 && asked)) return 'seams';
  return asked ? 'perhaps' : 'plain';
}

/** How many of the three there are. */
function oursAmong(tags: readonly string[]): number {
  return OURS.filter((key) => tags.some((tag) => has(tag, key))).length;
}

/** With its colon: a bare `# hurt` is a word, not a header tag. */
function has(tag: string, key: string): boolean {
  return tag.includes(':') && splitTag(tag).key === key;
}
