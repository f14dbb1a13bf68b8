/** A database of another hand: the store starts, tells, destroys nothing, and what it gives can be used. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseBoard } from '../../src/classroom/board/board-file.ts';
import { placeOf } from '../../src/classroom/vote/places.ts';
import { parseClassPlay } from '../../src/classroom/vote/saved-class-play.ts';
import { moveAside } from '../../src/journal/aside.ts';
import { memoryShelf } from '../../src/journal/shelf.ts';
import { openStore } from '../../src/journal/store.ts';
import { readSettings } from '../../src/session/parse-settings.ts';
import { record, TEMPERAMENT_IDS } from '../journal/sample.ts';
import { odd, SEED, spoiltOf } from './hostile.ts';
import { HERE, isSentence, useRecord } from './used.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

async function open() {
  const troubles: string[] = [];
  const onTrouble = (message: string) => troubles.push(message);
  return { store: await openStore({ temperaments: TEMPERAMENT_IDS, onTrouble }), troubles };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes past the store, as another hand does. */
async function rawPut(rows: string, key: IDBValidKey, value: unknown): Promise<void> {
  const database = await settled(indexedDB.open('seams'));
  await settled(database.transaction(rows, 'readwrite').objectStore(rows).put(value, key));
  database.close();
}

async function rawCount(): Promise<number> {
  const database = await settled(indexedDB.open('seams'));
  const rows = database.transaction(['plays', 'aside']);
  const counts = await Promise.all(['plays', 'aside'].map((name) => settled(rows.objectStore(name).count())));
  database.close();
  return counts.reduce((sum, each) => sum + each, 0);
}

const aside = { kept: record(), why: 'It could not be read.' };

test('openStore: whatever lies in the rows, the game starts and no play is lost', {
  timeout: 300_000,
}, async () => {
  const rows = fc.record({
    play: fc.oneof(spoiltOf([record({ id: 'a', story: HERE, choices: [] })]), odd),
    beside: spoiltOf([{ textSize: 'large', music: 40 }]),
    aside: fc.oneof(spoiltOf([aside]), odd),
    key: fc.constantFrom<IDBValidKey>('a', 7, 'board\non-credit', new Date(5), [1, 'a']),
  });
  await fc.assert(
    fc.asyncProperty(rows, async (hostile) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      (await open()).store.close();
      const kept = [
        ['plays', 'a', hostile.play],
        ['plays', hostile.key, hostile.play],
        ['plays', 'good', record({ id: 'good', story: HERE, choices: [] })],
        ['settings', 'settings', hostile.beside],
        ['settings', `board\n${HERE}`, hostile.play],
        ['settings', `class-play\n${HERE}`, hostile.play],
        ['aside', 'b', hostile.aside],
      ] as const;
      for (const [name, key, value] of kept) await rawPut(name, key, value);
      const before = await rawCount();
      const { store, troubles } = await open();
      const plays = await store.plays();
      plays.filter(({ id }) => id !== 'good').forEach(useRecord);
      expect(plays.map(({ id }) => id)).toContain('good');
      readSettings(await store.settings());
      const [boards, classPlays] = [await store.boards(), await store.classPlays()];
      for (const [story, board] of boards) {
        const read = parseBoard(board);
        if (!read.ok) await store.putAside('board', story, read.why);
      }
      for (const [row, play] of classPlays) {
        const read = parseClassPlay(play, placeOf(row).story);
        if (!read.ok) await store.putAside('class-play', row, read.why);
      }
      for (const { why } of await store.aside()) expect(typeof why).toBe('string');
      for (const message of troubles) expect(message).toSatisfy(isSentence);
      expect(store.kept).toBe('device');
      const madeRoom = 2 - (await store.boards()).size - (await store.classPlays()).size;
      store.close();
      expect(await rawCount()).toBe(before + madeRoom);
      await (await open()).store.plays(); // and the next start finds nothing worse
    }),
    { seed: SEED, numRuns: 20 },
  );
});

test('a row nested too deep to be written again stays where it is; one that holds itself moves', async () => {
  const ring: Record<string, unknown> = { list: [] };
  ring.list = [ring, new Map([[ring, new Set([ring])]])];
  let deep: unknown = 'at the bottom';
  for (let at = 0; at < 100_000; at++) deep = [deep];
  const shelf = memoryShelf();
  for (const [key, kept] of Object.entries({ deep, ring })) {
    await shelf.put([{ rows: 'plays', key, value: kept }]);
    await moveAside(shelf, { rows: 'plays', key }, { kept, why: 'It is odd.' });
  }
  expect([...(await shelf.all('plays')).keys()]).toEqual(['deep']);
  expect([...(await shelf.all('aside')).keys()]).toEqual(['ring']);
});
