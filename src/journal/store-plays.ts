/** The kept plays: each read as a record, or put aside and told. */
import { bringBack, moveAside } from './aside.ts';
import { jotOf, jotPuts, takeUpJots } from './jots.ts';
import type { WaitingPlay } from './plays-file.ts';
import { type Draft, type Reconciled, reconcile, type Stored } from './reconcile.ts';
import { type PlayRecord, parseRecord } from './record.ts';
import type { Firmness, Put, Shelf } from './shelf.ts';
import type { TroubleKind } from './trouble.ts';
import { WORDS } from './words.ts';

export interface Plays {
  plays(): Promise<readonly PlayRecord[]>; // the last touched first
  play(id: string): Promise<PlayRecord | null>;
  savePlay(record: PlayRecord): Promise<void>; // a new play; for one that is there, see the next two
  /**
   * Goes on with a play, unless another tab has gone on with it: see reconcile.ts. `left`, ways that were left by going
   * back, are kept together with it or not at all.
   */
  carryOn(draft: Draft, left?: readonly PlayRecord[], firmness?: Firmness): Promise<Reconciled>;
  /**
   * Notes what is about to be carried on, so that a tab that is killed in the next moment does not lose it: it is carried on
   * when plays are asked for the next time. The key of the note, for the draft that makes up for it; null: nothing was noted.
   */
  jot(draft: Draft, left?: readonly PlayRecord[]): string | null;
  /** Changes a play as it stands now; resolves with what it became, null where it is gone or cannot be read. */
  amendPlay(id: string, change: (stored: PlayRecord) => PlayRecord): Promise<PlayRecord | null>;
  waitingPlays(): Promise<readonly WaitingPlay[]>; // that only another Seams can read, as they are
  savePlays(records: readonly (PlayRecord | WaitingPlay)[]): Promise<void>; // all of them or none
  deletePlays(ids: readonly string[]): Promise<void>; // all of them or none
  /** Deletes a play if it still is one to be deleted; resolves with what is gone, null where nothing is. */
  deletePlay(id: string, isOne?: (stored: PlayRecord) => boolean): Promise<PlayRecord | null>;
}

export interface PlaysOptions {
  readonly temperaments: readonly string[]; // ids that the model knows
  onTrouble(message: string, kind: TroubleKind): void; // a sentence for the player, once for each play
}

/** The row that keeps a play. */
export function putOf(record: PlayRecord | WaitingPlay): Put {
  return { rows: 'plays', key: record.id, value: record };
}

function storedIn(kept: unknown, temperaments: readonly string[]): Stored {
  if (kept === undefined) return null;
  const read = parseRecord(kept, temperaments);
  return read.ok ? read.record : 'unreadable';
}

/** What can be typed about a play before it is kept; and where its other half is played, on another device. */
const DRAFTS = ['reflection', 'name', 'duet'] as const;
export type DraftOf = (typeof DRAFTS)[number];

/** Where that lies, beside the settings. */
export function draftKey(of: DraftOf, play: string): string {
  return `draft\n${of}\n${play}`;
}

/** What was typed about a play goes with it. */
function draftsOf(id: string): readonly Put[] {
  return DRAFTS.map((of) => ({ rows: 'settings', key: draftKey(of, id) }));
}

export function openPlays(shelf: Shelf, { temperaments, onTrouble }: PlaysOptions): Plays {
  const told = new Set<string>(); // plays the player has heard of
  const changes = openChanges(shelf, temperaments);
  let broughtBack: Promise<void> | null = null;
  // Each time: the write that makes up for a note may still be to come, of this page or of another tab.
  const jots = () => takeUpJots(shelf, temperaments, changes.carryOn);

  /** The record, or null: then it was put aside, or left for a newer Seams, and the player is told. */
  async function parsed(key: string, kept: unknown): Promise<PlayRecord | null> {
    const answer = parseRecord(kept, temperaments);
    if (answer.ok && answer.record.id === key) return answer.record;
    const why = answer.ok ? WORDS.otherId : answer.why;
    const newer = !answer.ok && answer.newer;
    if (!newer) await moveAside(shelf, { rows: 'plays', key }, { kept, why });
    if (!told.has(key))
      onTrouble(newer ? WORDS.leftAlone(why) : WORDS.putAside(why), newer ? 'newer' : 'aside');
    told.add(key);
    return null;
  }

  return {
    async plays() {
      await jots();
      broughtBack ??= bringBack(shelf, temperaments);
      await broughtBack;
      const records: PlayRecord[] = [];
      for (const [key, kept] of await shelf.all('plays')) {
        const record = await parsed(key, kept);
        if (record !== null) records.push(record);
      }
      return records.sort((a, b) => b.touched - a.touched || (a.id < b.id ? -1 : 1));
    },
    async play(id) {
      await jots();
      const kept = await shelf.get('plays', id);
      return kept === undefined ? null : parsed(id, kept);
    },
    savePlay: (record) => shelf.put([putOf(record)]),
    ...changes,
    jot(draft, left = []) {
      const put = jotOf(draft, left);
      return shelf.jot(put) ? put.key : null;
    },
    savePlays: (records) => shelf.put(records.map(putOf)),
    async waitingPlays() {
      const waiting: WaitingPlay[] = [];
      for (const [key, kept] of await shelf.all('plays')) {
        const answer = parseRecord(kept, temperaments);
        if (!answer.ok && answer.newer && isNamed(kept, key)) waiting.push(kept);
      }
      return waiting;
    },
    deletePlays: (ids) => shelf.put(ids.map((key) => ({ rows: 'plays', key }))),
  };
}

/** What is done in view of how a play stands at that moment. */
function openChanges(
  shelf: Shelf,
  temperaments: readonly string[],
): Pick<Plays, 'carryOn' | 'amendPlay' | 'deletePlay'> {
  const readable = (kept: unknown): PlayRecord | null => {
    const stored = storedIn(kept, temperaments);
    return stored === 'unreadable' ? null : stored;
  };
  return {
    async carryOn(draft, left = [], firmness = 'firm') {
      let came = reconcile(null, draft);
      await shelf.update(
        { rows: 'plays', key: draft.mine.id },
        (stored) => {
          came = reconcile(storedIn(stored, temperaments), draft);
          return [...[...(came.written ? [came.record] : []), ...left].map(putOf), ...jotPuts(draft)];
        },
        firmness,
      );
      return came;
    },
    async amendPlay(id, change) {
      let amended: PlayRecord | null = null;
      await shelf.update({ rows: 'plays', key: id }, (kept) => {
        const stored = readable(kept);
        amended = stored && change(stored);
        return amended === null ? [] : [putOf(amended)];
      });
      return amended;
    },
    async deletePlay(id, isOne = () => true) {
      let gone: PlayRecord | null = null;
      await shelf.update({ rows: 'plays', key: id }, (kept) => {
        const stored = readable(kept);
        gone = stored && isOne(stored) ? stored : null;
        return gone === null ? [] : [{ rows: 'plays', key: id }, ...draftsOf(id)];
      });
      return gone;
    },
  };
}

function isNamed(kept: unknown, id: string): kept is WaitingPlay {
  return typeof kept === 'object' && kept !== null && 'id' in kept && kept.id === id;
}
