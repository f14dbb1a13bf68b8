/** The journal's door to what is kept on this device: plays, settings, what was read and found. */

import { type Aside, bringBack, isAside, moveAside } from './aside.ts';
import { openFallback } from './fallback.ts';
import { hash } from './hash.ts';
import { type PlayRecord, parseRecord } from './record.ts';
import type { Put } from './shelf.ts';
import { BLOCKED, MISSING, openDevice, SILENT } from './store-device.ts';
import { WORDS } from './words.ts';

/**
 * lost: nothing can be kept any more · aside: a play that never can be read was put aside, as it is · newer: a play that
 * another Seams may read is left where it is.
 */
export type TroubleKind = 'lost' | 'aside' | 'newer';

export interface StoreOptions {
  onTrouble(message: string, kind: TroubleKind): void; // a sentence for the player
  readonly temperaments: readonly string[]; // ids that the model knows
  readonly patience?: number; // ms to wait for the browser's storage to open
}

/** What was met in earlier plays of a story. */
export interface Seen {
  readonly lines: ReadonlySet<string>; // keys made by `lineKey`
  readonly choices: ReadonlySet<string>; // choice ids
  readonly endings: ReadonlySet<string>; // ending ids
}

/** No call rejects for want of storage; a write's promise resolves when it is kept. */
export interface Store {
  readonly kept: 'device' | 'memory'; // memory: gone when the tab is closed
  plays(): Promise<readonly PlayRecord[]>; // the last touched first
  play(id: string): Promise<PlayRecord | null>;
  savePlay(record: PlayRecord): Promise<void>;
  savePlays(records: readonly PlayRecord[]): Promise<void>; // all of them or none
  deletePlay(id: string): Promise<void>;
  settings(): Promise<unknown>; // what was saved last, or null; for the reader to parse
  saveSettings(settings: object): Promise<void>;
  boards(): Promise<ReadonlyMap<string, unknown>>; // of a class, by story; for the classroom to parse
  saveBoard(story: string, board: object | null): Promise<void>; // null: there is none any more
  classPlays(): Promise<ReadonlyMap<string, unknown>>; // that wait, by story; for the classroom to parse
  saveClassPlay(story: string, play: object | null): Promise<void>; // null: there is none any more
  seen(story: string): Promise<Seen>;
  addSeen(
    story: string,
    found: { lines?: Iterable<string>; choices?: Iterable<string>; endings?: Iterable<string> },
  ): Promise<void>;
  aside(): Promise<readonly Aside[]>;
  /** Takes a kept board or class play that cannot be read out of the way, as it is: another one needs its place. */
  putAside(what: 'board' | 'class-play', story: string, why: string): Promise<void>;
  forgetEverything(): Promise<void>;
  close(): void;
}

const SETTINGS = 'settings';
const BOARD = 'board\n'; // before a story's id; lies beside the settings
const CLASS_PLAY = 'class-play\n'; // likewise
const PATIENCE = 4000; // ms
const KINDS = ['lines', 'choices', 'endings'] as const;
const BETWEEN = '\n'; // stands in no story id

/** A short key by which a line is known again in another play. */
export function lineKey(line: { readonly speaker: string | null; readonly text: string }): string {
  return hash(`${line.speaker ?? ''}${BETWEEN}${line.text}`).toString(36);
}

/** Opens what is kept. Never rejects: where the browser keeps nothing, memory does, and `onTrouble` says so. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const shelf = await openFallback(
    () => openDevice(options.patience ?? PATIENCE),
    (reason) => options.onTrouble(lostWords(reason), 'lost'),
  );
  const told = new Set<string>(); // plays the player has heard of
  let broughtBack: Promise<void> | null = null;

  /** The record, or null: then it was put aside, or left for a newer Seams, and the player is told. */
  async function parsed(key: string, kept: unknown): Promise<PlayRecord | null> {
    const answer = parseRecord(kept, options.temperaments);
    if (answer.ok && answer.record.id === key) return answer.record;
    const why = answer.ok ? WORDS.otherId : answer.why;
    const newer = !answer.ok && answer.newer;
    if (!newer) await moveAside(shelf, { rows: 'plays', key }, { kept, why });
    if (!told.has(key))
      options.onTrouble(newer ? WORDS.leftAlone(why) : WORDS.putAside(why), newer ? 'newer' : 'aside');
    told.add(key);
    return null;
  }

  async function besideSettings(prefix: string): Promise<ReadonlyMap<string, unknown>> {
    const kept = [...(await shelf.all('settings'))].filter(([key]) => key.startsWith(prefix));
    return new Map(kept.map(([key, value]) => [key.slice(prefix.length), value]));
  }

  function putBeside(key: string, value: object | null): Promise<void> {
    return shelf.put([{ rows: 'settings', key, ...(value !== null && { value }) }]);
  }

  return {
    get kept() {
      return shelf.kept;
    },
    plays: async () => {
      broughtBack ??= bringBack(shelf, options.temperaments);
      await broughtBack;
      const records: PlayRecord[] = [];
      for (const [key, kept] of await shelf.all('plays')) {
        const record = await parsed(key, kept);
        if (record !== null) records.push(record);
      }
      return records.sort((a, b) => b.touched - a.touched || (a.id < b.id ? -1 : 1));
    },
    play: async (id) => {
      const kept = await shelf.get('plays', id);
      return kept === undefined ? null : parsed(id, kept);
    },
    savePlay: (record) => shelf.put([{ rows: 'plays', key: record.id, value: record }]),
    savePlays: (records) =>
      shelf.put(records.map((record): Put => ({ rows: 'plays', key: record.id, value: record }))),
    deletePlay: (id) => shelf.put([{ rows: 'plays', key: id }]),
    settings: async () => (await shelf.get('settings', SETTINGS)) ?? null,
    saveSettings: (settings) => shelf.put([{ rows: 'settings', key: SETTINGS, value: { ...settings } }]),
    boards: () => besideSettings(BOARD),
    saveBoard: (story, board) => putBeside(BOARD + story, board),
    classPlays: () => besideSettings(CLASS_PLAY),
    saveClassPlay: (story, play) => putBeside(CLASS_PLAY + story, play),
    seen: async (story) => {
      const [lines, choices, endings] = await Promise.all(
        KINDS.map(async (kind) => {
          const prefix = [story, kind, ''].join(BETWEEN);
          return new Set((await shelf.keys('found', prefix)).map((key) => key.slice(prefix.length)));
        }),
      );
      return { lines: lines ?? new Set(), choices: choices ?? new Set(), endings: endings ?? new Set() };
    },
    addSeen: (story, found) =>
      shelf.put(
        KINDS.flatMap((kind) =>
          [...(found[kind] ?? [])].map(
            (name): Put => ({ rows: 'found', key: [story, kind, name].join(BETWEEN), value: 1 }),
          ),
        ),
      ),
    aside: async () => [...(await shelf.all('aside')).values()].filter(isAside),
    putAside: async (what, story, why) => {
      const key = (what === 'board' ? BOARD : CLASS_PLAY) + story;
      const kept = await shelf.get('settings', key);
      if (kept !== undefined) await moveAside(shelf, { rows: 'settings', key }, { kept, why });
    },
    forgetEverything: () => shelf.clear(),
    close: () => shelf.close(),
  };
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
