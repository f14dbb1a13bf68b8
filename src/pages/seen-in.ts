/** What was seen of a story on this device. Pure. */
import type { PlayRecord } from '../journal/record.ts';
import type { Seen } from '../journal/store-seen.ts';

/** Of the given story; plays that came in by a file were seen as well. */
export function seenIn(
  { choices, endings }: Pick<Seen, 'choices' | 'endings'>,
  records: readonly PlayRecord[],
  story: string,
): Pick<Seen, 'choices' | 'endings'> {
  const own = records.filter((record) => record.story === story);
  return {
    choices: new Set([...choices, ...own.flatMap((record) => record.choices)]),
    endings: new Set([...endings, ...own.flatMap(({ ending }) => ending ?? [])]),
  };
}
