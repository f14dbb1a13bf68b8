/** What saved records offer: an unfinished play to continue, and finished ones that can answer as an echo. Pure. */
import type { PlayRecord } from '../journal/record.ts';
import { otherRole, type Role } from '../trust/bond.ts';

/** Most plays offered as an echo, so that a long list of them does not bury the rest. */
const ECHOES = 3;

/**
 * The play of a story in which the player is: the one noted in `presents`, at its ending too; where none is noted, the
 * unfinished one that was touched last. `records` may be of any story and in any order.
 */
export function savedPlay(
  story: string,
  records: readonly PlayRecord[],
  presents: ReadonlyMap<string, unknown>,
): PlayRecord | null {
  const present = presents.get(story);
  const noted = records.find((record) => record.story === story && record.id === present);
  if (noted) return noted;
  const open = records.filter((record) => record.story === story && record.ending === null);
  return open.sort(latestFirst)[0] ?? null;
}

/** Finished plays in which the player held the seat opposite `role`, the latest first, each ending once. */
export function echoesFor(story: string, role: Role, records: readonly PlayRecord[]): readonly PlayRecord[] {
  const opposite = otherRole(role);
  const seen = new Set<string | null>();
  return records
    .filter((record) => record.story === story && record.ending !== null)
    .filter((record) => record.role === opposite || record.role === 'both')
    .sort(latestFirst)
    .filter(({ ending }) => !seen.has(ending) && seen.add(ending))
    .slice(0, ECHOES);
}

function latestFirst(a: PlayRecord, b: PlayRecord): number {
  return b.touched - a.touched;
}
