/** The journal's door to what is kept on this device: plays, settings, what was read and found. */

import { type Aside, isAside, moveAside } from './aside.ts';
import { openFallback } from './fallback.ts';
import type { PlayRecord } from './record.ts';
import type { Firmness, Put, Shelf } from './shelf.ts';
import { BLOCKED, MISSING, openDevice, SILENT } from './store-device.ts';
import { type DraftOf, draftKey, openPlays, type Plays, type PlaysOptions, putOf } from './store-plays.ts';
import { readSeen, type Seen, type SeenParts, seenPuts } from './store-seen.ts';
import { WORDS } from './words.ts';

export interface StoreOptions extends PlaysOptions {
  readonly patience?: number; // ms to wait for the browser's storage to open
}

/** No call rejects for want of storage; a write's promise resolves when it is kept. */
export interface Store extends Plays {
  readonly kept: 'device' | 'memory'; // memory: gone when the tab is closed
  settings(): Promise<unknown>; // what was saved last, or null; for the reader to parse
  saveSettings(changed: object): Promise<void>; // those left out stay as they are, and so do a newer Seams' own
  boards(): Promise<ReadonlyMap<string, unknown>>; // of a class, by story; for the classroom to parse
  changeBoard(story: string, change: Remade): Promise<void>;
  /** What was typed about the play of this id and is not kept yet, or its seat in a room; undefined where nothing is. */
  draft(of: DraftOf, play: string): Promise<unknown>;
  changeDraft(of: DraftOf, play: string, change: Remade): Promise<void>;
  /** The play in which the player is, by story: its id. Finished ones too, until the player has left their ending. */
  presents(): Promise<ReadonlyMap<string, unknown>>;
  savePresent(story: string, play: string | null): Promise<void>;
  classPlays(): Promise<ReadonlyMap<string, unknown>>; // that wait, by place; for the classroom to parse
  /** Changes the class play in a place in view of how it stands now, which is undefined where there is none. */
  changeClassPlay(place: string, change: (stored: unknown) => ClassPlayChange | null): Promise<void>; // null: no change
  seen(story: string): Promise<Seen>;
  addSeen(story: string, seen: SeenParts): Promise<void>;
  aside(): Promise<readonly Aside[]>;
  /** Takes a kept board or class play that cannot be read out of the way, as it is: another one needs its place. */
  putAside(what: 'board' | 'class-play', place: string, why: string): Promise<void>;
  forgetEverything(): Promise<void>;
  close(): void;
}

export type { Firmness } from './shelf.ts';

/**
 * What becomes of something kept, in view of how it stands now, which is undefined where there is none. null: there is none
 * any more; undefined: it stays as it is. May be asked twice.
 */
export type Remade = (stored: unknown) => object | null | undefined;

/** What becomes of a class play, and the plays that are kept with it or not at all. */
export interface ClassPlayChange {
  readonly play?: object | null; // left out: it stays as it is; null: there is none any more
  readonly plays: readonly PlayRecord[];
}

const SETTINGS = 'settings';
const BOARD = 'board\n'; // before a story's id; lies beside the settings
const PRESENT = 'present\n'; // likewise
const CLASS_PLAY = 'class-play\n'; // before its place, which the classroom names; likewise
const PATIENCE = 4000; // ms

/** Opens what is kept. Never rejects: where the browser keeps nothing, memory does, and `onTrouble` says so. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const shelf = await openFallback(
    () => openDevice(options.patience ?? PATIENCE),
    (reason) => options.onTrouble(lostWords(reason), 'lost'),
  );
  const plays = openPlays(shelf, options);
  const beside = openBesideSettings(shelf);
  return {
    get kept() {
      return shelf.kept;
    },
    ...plays,
    settings: async () => (await shelf.get('settings', SETTINGS)) ?? null,
    saveSettings: (changed) => beside.change(SETTINGS, (stored) => ({ ...partsOf(stored), ...changed })),
    boards: () => beside.all(BOARD),
    changeBoard: (story, change) => beside.change(BOARD + story, change),
    draft: (of, play) => shelf.get('settings', draftKey(of, play)),
    changeDraft: (of, play, change) => beside.change(draftKey(of, play), change, 'quick'),
    presents: () => beside.all(PRESENT),
    savePresent: (story, play) => beside.put(PRESENT + story, play),
    classPlays: () => beside.all(CLASS_PLAY),
    changeClassPlay: (place, change) => {
      const key = CLASS_PLAY + place;
      return shelf.update({ rows: 'settings', key }, (stored) => {
        const made = change(stored);
        return made === null ? [] : [...besidePuts(key, made.play), ...made.plays.map(putOf)];
      });
    },
    seen: (story) => readSeen(shelf, story),
    addSeen: (story, seen) => shelf.put(seenPuts(story, seen)),
    aside: async () => [...(await shelf.all('aside')).values()].filter(isAside),
    putAside: (what, place, why) => beside.putAside((what === 'board' ? BOARD : CLASS_PLAY) + place, why),
    forgetEverything: () => shelf.clear(),
    close: () => shelf.close(),
  };
}

interface BesideSettings {
  /** Rows whose key begins so, by the rest of their key. */
  all(prefix: string): Promise<ReadonlyMap<string, unknown>>;
  put(key: string, value: string | null): Promise<void>; // null takes the row away
  change(key: string, change: Remade, firmness?: Firmness): Promise<void>;
  putAside(key: string, why: string): Promise<void>;
}

/** Boards, class plays and drafts: each a row beside the settings, under a key of its own. */
function openBesideSettings(shelf: Shelf): BesideSettings {
  return {
    async all(prefix) {
      const kept = [...(await shelf.all('settings'))].filter(([key]) => key.startsWith(prefix));
      return new Map(kept.map(([key, value]) => [key.slice(prefix.length), value]));
    },
    put: (key, value) => shelf.put(besidePuts(key, value)),
    change(key, change, firmness) {
      return shelf.update({ rows: 'settings', key }, (stored) => besidePuts(key, change(stored)), firmness);
    },
    async putAside(key, why) {
      const kept = await shelf.get('settings', key);
      if (kept !== undefined) await moveAside(shelf, { rows: 'settings', key }, { kept, why });
    },
  };
}

/** Null takes the row away; undefined leaves it as it is. */
function besidePuts(key: string, made: object | string | null | undefined): readonly Put[] {
  return made === undefined ? [] : [{ rows: 'settings', key, ...(made !== null && { value: made }) }];
}

function partsOf(stored: unknown): object {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
}

function lostWords(reason: unknown): string {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : String(reason);
  switch (name) {
    case MISSING:
    case 'SecurityError':
    case 'InvalidStateError':
      return WORDS.storageOff;
    case 'QuotaExceededError':
      return WORDS.storageFull;
    case 'VersionError':
      return WORDS.storageNewer;
    case BLOCKED:
      return WORDS.storageBlocked;
    case SILENT:
      return WORDS.storageSilent;
    default:
      return WORDS.storageFailed(name);
  }
}
