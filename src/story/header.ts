/** What stands at the head of a story's main file. */
import type { StoryHeader } from './beat.ts';
import { splitTag } from './cues.ts';
import { WORDS } from './words.ts';

/** Tags that a Seams story must have at its head; `content` may be empty. */
export const HEADER_KEYS = [
  'title',
  'breach',
  'responsible',
  'hurt',
  'minutes',
  'ages',
  'content',
  'summary',
] as const;

/** Tags that may stand there as well, more than once: simulated people, and what a teacher's sheet says. */
export const MORE_HEADER_KEYS: readonly string[] = ['temperament', 'about', 'care', 'afterwards'];

/** Whether a tag's key, the part before the colon, belongs to the header. */
export function isHeaderKey(key: string): boolean {
  return MORE_HEADER_KEYS.includes(key) || HEADER_KEYS.some((known) => known === key);
}

/**
 * Reads the header from the tags before a story's first line (without `#`). Never throws: what is missing
 * gets a quiet default, so that any Ink file has a header; the compiler insists where a story is ours.
 */
export function readHeader(tags: readonly string[], id: string): StoryHeader {
  const values = new Map(tags.map(splitTag).map(({ key, value }) => [key, value]));
  const minutes = Number(values.get('minutes') ?? 0);
  return {
    title: values.get('title') || titleOf(id),
    breach: values.get('breach') || null,
    responsible: values.get('responsible') || WORDS.one,
    hurt: values.get('hurt') || WORDS.other,
    minutes: Number.isFinite(minutes) ? minutes : 0,
    ages: values.get('ages') ?? '',
    content: contentOf(values.get('content') ?? ''),
    summary: values.get('summary') ?? '',
    temperaments: {
      responsible: temperamentOf(tags, 'responsible'),
      hurt: temperamentOf(tags, 'hurt'),
    },
  };
}

function titleOf(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function contentOf(note: string): string {
  return note.toLowerCase() === 'none' ? '' : note;
}

function temperamentOf(tags: readonly string[], role: string): string | null {
  for (const { key, value } of tags.map(splitTag)) {
    const [who, temperament] = value.split(/\s+/);
    if (key === 'temperament' && who === role && temperament) return temperament;
  }
  return null;
}
