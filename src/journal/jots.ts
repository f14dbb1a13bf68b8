/**
 * What a player has just decided, noted in a row beside the settings before it is shown: to write it into its play takes two
 * questions to the storage, and the words do not wait for them. The note goes with that write; what still lies there
 * when plays are asked for is carried on then: its tab was killed in between, or has not come to it yet.
 */
import * as v from 'valibot';
import { moveAside } from './aside.ts';
import { troubleIn } from './check.ts';
import type { Draft } from './reconcile.ts';
import { type PlayRecord, parseRecord } from './record.ts';
import type { Put, Shelf } from './shelf.ts';

const JOT = 'jot\n'; // before an id that nothing else has

export function jotOf({ mine, basis, newId }: Draft, left: readonly PlayRecord[]): Put {
  return { rows: 'settings', key: JOT + newId, value: { mine, basis, newId, left } };
}

/** Takes away the notes of what a draft keeps. */
export function jotPuts({ jots = [] }: Draft): readonly Put[] {
  return jots.map((key) => ({ rows: 'settings', key }));
}

/** Carries on what was noted and not kept; what cannot be read is put aside, or left for a newer Seams. */
export async function takeUpJots(
  shelf: Shelf,
  temperaments: readonly string[],
  carryOn: (draft: Draft, left: readonly PlayRecord[]) => Promise<unknown>,
): Promise<void> {
  for (const key of await shelf.keys('settings', JOT)) {
    const kept = await shelf.get('settings', key);
    if (kept === undefined) continue; // another tab was sooner
    const read = readJot(kept, temperaments);
    if (read.ok) await carryOn({ ...read.draft, jots: [key] }, read.left);
    else if (!read.newer) await moveAside(shelf, { rows: 'settings', key }, { kept, why: read.why });
  }
}

type ReadJot =
  | { readonly ok: true; readonly draft: Draft; readonly left: readonly PlayRecord[] }
  | { readonly ok: false; readonly newer: boolean; readonly why: string };

const JotSchema = v.object({
  mine: v.unknown(),
  basis: v.unknown(), // null: nothing was kept before
  newId: v.pipe(v.string(), v.nonEmpty()),
  left: v.array(v.unknown()),
});

function readJot(kept: unknown, temperaments: readonly string[]): ReadJot {
  const parsed = v.safeParse(JotSchema, kept, { abortEarly: true });
  if (!parsed.success) return { ok: false, newer: false, why: troubleIn(parsed.issues) };
  const { mine, basis, newId, left } = parsed.output;
  const records: PlayRecord[] = [];
  for (const each of basis === null ? [mine, ...left] : [mine, basis, ...left]) {
    const read = parseRecord(each, temperaments);
    if (!read.ok) return read;
    records.push(read.record);
  }
  const [record, ...others] = records as [PlayRecord, ...PlayRecord[]];
  const before = basis === null ? null : (others.shift() ?? null);
  return { ok: true, draft: { mine: record, basis: before, newId }, left: others };
}
