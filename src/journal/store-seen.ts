/** What was seen of a story in earlier plays, row by row: lines read, choices taken, endings reached. */
import { hash } from './hash.ts';
import type { Put, Shelf } from './shelf.ts';

/** What was seen in earlier plays of a story. */
export interface Seen {
  readonly lines: ReadonlySet<string>; // keys made by `lineKey`
  readonly choices: ReadonlySet<string>; // choice ids
  readonly endings: ReadonlySet<string>; // ending ids
}

/** What is newly seen; parts that are left out stay as they are. */
export type SeenParts = { readonly [kind in keyof Seen]?: Iterable<string> };

const KINDS = ['lines', 'choices', 'endings'] as const;
const BETWEEN = '\n'; // stands in no story id

/** A short key by which a line is known again in another play. */
export function lineKey(line: { readonly speaker: string | null; readonly text: string }): string {
  return hash(`${line.speaker ?? ''}${BETWEEN}${line.text}`).toString(36);
}

/** All that was seen of a story; empty sets at first. */
export async function readSeen(shelf: Shelf, story: string): Promise<Seen> {
  const [lines, choices, endings] = await Promise.all(
    KINDS.map(async (kind) => {
      const prefix = [story, kind, ''].join(BETWEEN);
      return new Set((await shelf.keys('found', prefix)).map((key) => key.slice(prefix.length)));
    }),
  );
  return { lines: lines ?? new Set(), choices: choices ?? new Set(), endings: endings ?? new Set() };
}

/** The rows that keep it. */
export function seenPuts(story: string, seen: SeenParts): readonly Put[] {
  return KINDS.flatMap((kind) =>
    [...(seen[kind] ?? [])].map(
      (name): Put => ({ rows: 'found', key: [story, kind, name].join(BETWEEN), value: 1 }),
    ),
  );
}
