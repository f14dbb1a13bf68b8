/** What is kept beside a play of two devices: where its other half is. It lies on the device as long as the play does. */
import * as v from 'valibot';
import { oneOf, text, whole } from '../journal/check.ts';
import type { Store } from '../journal/store.ts';
import { ROLES } from '../trust/roles.ts';

const MOST = 2000; // decisions
const ROOM_ENTRIES = 20_000;

const NoteSchema = v.object({
  letters: text(5, 5), // of the room
  token: text(22, 22), // of this device in it
  seat: oneOf(ROLES),
  before: whole(0, MOST), // decisions that were taken before the room was opened
  backs: whole(0, ROOM_ENTRIES), // how often both went back, as far as this device has followed
});

export type DuetNote = v.InferOutput<typeof NoteSchema>;

type Drafts = Pick<Store, 'draft' | 'changeDraft'>;

/** Null where the play is none of two devices. */
export async function noteOf(store: Drafts, play: string): Promise<DuetNote | null> {
  const read = v.safeParse(NoteSchema, await store.draft('duet', play));
  return read.success ? read.output : null;
}

/** null takes it away. Resolves when it is kept. */
export function keepNote(store: Drafts, play: string, note: DuetNote | null): Promise<void> {
  return store.changeDraft('duet', play, () => note);
}
