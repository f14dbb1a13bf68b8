/**
 * How a play code names its story. The four stories that Seams began with keep the short tags they have always had
 * (format 0, 6 bits); every other story, whoever wrote it, has 24 bits (format 1), so that two invented ids never meet.
 * Pure.
 */
import { hash } from './hash.ts';

/** Formats of codes; the first two bits of a code say which. */
export const CODE_FORMATS = [
  { format: 0, width: 6 },
  { format: 1, width: 24 },
] as const;

/** What codes written by release 0.1 call these four. Never changed, never added to: a new story is of format 1. */
const FIRST_FOUR: ReadonlyMap<string, number> = new Map([
  ['on-credit', 15],
  ['three-times', 41],
  ['third-row', 29],
  ['fine-thanks', 31],
]);

export type Format = (typeof CODE_FORMATS)[number];

/** The format in which codes of this story are written. */
export function formatOf(id: string): Format {
  return FIRST_FOUR.has(id) ? CODE_FORMATS[0] : CODE_FORMATS[1];
}

/** The story's tag in codes of this format: of format 0 too for a story that release 0.1 wrote so. */
export function tagIn({ format, width }: Format, id: string): number {
  return (format === 0 ? FIRST_FOUR.get(id) : undefined) ?? hash(id) >>> (32 - width);
}

/** The stories that codes of this format with this tag may mean, the first four before all others. */
export function storiesWith<T extends { readonly id: string }>(
  stories: readonly T[],
  format: Format,
  tag: number | null,
): readonly T[] {
  const meant = stories.filter(({ id }) => formatOf(id).format >= format.format && tagIn(format, id) === tag);
  return [...meant].sort((one, other) => Number(FIRST_FOUR.has(other.id)) - Number(FIRST_FOUR.has(one.id)));
}

/**
 * The tags of stories by id, in the format their codes are written in; those of format 1 begin behind those of format 0.
 * Throws an Error naming the two where they share one: a build that calls this never ships codes which could mean
 * either story.
 */
export function storyTags(stories: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  for (const { id } of stories) {
    const format = formatOf(id);
    const tag = format.format * 2 ** format.width + tagIn(format, id);
    const twin = [...tags].find(([other, taken]) => taken === tag && other !== id);
    if (twin !== undefined) {
      throw new Error(
        `the stories "${twin[0]}" and "${id}" share the code tag ${tag}: give one another file name`,
      );
    }
    tags.set(id, tag);
  }
  return tags;
}
