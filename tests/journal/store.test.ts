import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lineKey, openStore, type Store, type TroubleKind } from '../../src/journal/store.ts';
import { WORDS } from '../../src/journal/words.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

let troubles: { message: string; kind: TroubleKind }[] = [];
const stores: Store[] = [];

async function open(): Promise<Store> {
  const store = await openStore({
    temperaments: TEMPERAMENT_IDS,
    onTrouble: (message, kind) => troubles.push({ message, kind }),
  });
  stores.push(store);
  return store;
}

/** The database as another tab sees it. */
function raw(version?: number): Promise<IDBDatabase> {
  return settled(indexedDB.open('seams', version));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function rawPut(rows: string, key: string, value: unknown): Promise<void> {
  const database = await raw();
  await settled(database.transaction(rows, 'readwrite').objectStore(rows).put(value, key));
  database.close();
}

async function rawGet(rows: string, key: string): Promise<unknown> {
  const database = await raw();
  const value = await settled(database.transaction(rows).objectStore(rows).get(key));
  database.close();
  return value;
}

function failPuts(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('as asked', name);
  });
}

beforeEach(() => {
  troubles = [];
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what is kept on the device', () => {
  test('boards of a class, each by its story, apart from the settings', async () => {
    const store = await open();
    await store.saveSettings({ textSize: 'large' });
    await store.saveBoard('on-credit', { plays: ['A'] });
    await store.saveBoard('three-times', { plays: ['B'] });
    await store.saveBoard('three-times', null);
    const after = await open();
    expect([...(await after.boards())]).toEqual([['on-credit', { plays: ['A'] }]]);
    expect(await after.settings()).toEqual({ textSize: 'large' });
    await after.forgetEverything();
    expect((await after.boards()).size).toBe(0);
  });

  test('is there when the page is opened again', async () => {
    const before = await open();
    await before.savePlay(record());
    await before.saveSettings({ textSize: 'large', music: 40 });
    await before.addFound('three-times', { lines: ['k1', 'k2'], choices: ['wall-own'], endings: ['seam'] });
    before.close();
    const after = await open();
    expect(after.kept).toBe('device');
    expect(await after.play('play-1')).toEqual(record());
    expect(await after.settings()).toEqual({ textSize: 'large', music: 40 });
    expect(await after.found('three-times')).toEqual({
      lines: new Set(['k1', 'k2']),
      choices: new Set(['wall-own']),
      endings: new Set(['seam']),
    });
    expect(troubles).toEqual([]);
  });

  test('is on the disk when the promise of a write resolves', async () => {
    const store = await open();
    await store.savePlay(record({ line: 5 }));
    expect(await rawGet('plays', 'play-1')).toEqual(record({ line: 5 }));
  });

  test('is the last of many writes that were not waited for', async () => {
    const store = await open();
    const writes = [1, 2, 3, 4, 5].map((line) => store.savePlay(record({ line })));
    expect(await store.play('play-1')).toEqual(record({ line: 5 }));
    await Promise.all(writes);
    expect(await rawGet('plays', 'play-1')).toEqual(record({ line: 5 }));
  });

  test('lists the last touched play first, and forgets what is deleted', async () => {
    const store = await open();
    for (const [id, touched] of Object.entries({ a: 10, b: 30, c: 20 })) {
      await store.savePlay(record({ id, touched }));
    }
    expect((await store.plays()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    await store.deletePlay('c');
    expect((await store.plays()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await store.play('c')).toBeNull();
    expect(await rawGet('plays', 'c')).toBeUndefined();
  });

  test('takes many plays at once', async () => {
    const store = await open();
    await store.savePlays([record({ id: 'a' }), record({ id: 'b', touched: 3000 })]);
    expect((await store.plays()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await rawGet('plays', 'a')).toEqual(record({ id: 'a' }));
  });

  test('is nothing at first, and nothing after forgetting everything', async () => {
    const store = await open();
    const nothing = { lines: new Set(), choices: new Set(), endings: new Set() };
    expect([await store.plays(), await store.settings(), await store.play('x')]).toEqual([[], null, null]);
    await store.savePlay(record());
    await store.saveSettings({ muted: true });
    await store.addFound('on-credit', { endings: ['bus'] });
    await store.forgetEverything();
    expect([await store.plays(), await store.settings()]).toEqual([[], null]);
    expect(await store.found('on-credit')).toEqual(nothing);
    expect(await rawGet('plays', 'play-1')).toBeUndefined();
  });

  test('keeps stories apart whose ids begin alike', async () => {
    const store = await open();
    await store.addFound('three', { choices: ['a'] });
    await store.addFound('three-times', { choices: ['b'] });
    expect((await store.found('three')).choices).toEqual(new Set(['a']));
  });

  test('knows a line again by who says what', () => {
    const line = { speaker: 'Vera', text: 'It was cold.' };
    expect(lineKey(line)).toBe(lineKey({ ...line }));
    expect(lineKey(line)).not.toBe(lineKey({ ...line, speaker: 'Nadia' }));
    expect(lineKey(line)).not.toBe(lineKey({ ...line, text: 'It was cold' }));
    expect(lineKey({ speaker: null, text: 'It was cold.' })).not.toBe(lineKey(line));
  });
});

describe('a play that cannot be read', () => {
  test('is put aside and told with its reason, and the others are there', async () => {
    (await open()).close();
    const broken = { ...record({ id: 'broken' }), seed: 'seven' };
    await rawPut('plays', 'broken', broken);
    await rawPut('plays', 'stray', record({ id: 'elsewhere' }));
    await rawPut('plays', 'play-1', record());
    const store = await open();
    expect(await store.plays()).toEqual([record()]);
    expect(troubles.map(({ kind }) => kind)).toEqual(['aside', 'aside']);
    expect(troubles[0]?.message).toContain('seed');
    expect(await store.aside()).toContainEqual({ kept: broken, why: expect.stringContaining('seed') });
    expect(await rawGet('plays', 'broken')).toBeUndefined();
    store.close();
    const again = await open();
    // What only lay under the name of another play is a play, and comes back under its own.
    expect((await again.plays()).map(({ id }) => id).sort()).toEqual(['elsewhere', 'play-1']);
    expect(await again.aside()).toHaveLength(1);
    expect(troubles).toHaveLength(2); // told once
  });

  test('since it names a temperament nobody has is told with its name, and stays for a Seams that knows it', async () => {
    (await open()).close();
    const grumpy = record({
      seats: { responsible: { kind: 'player' }, hurt: { kind: 'temperament', temperament: 'grumpy' } },
    });
    await rawPut('plays', 'play-1', grumpy);
    const store = await open();
    expect(await store.plays()).toEqual([]);
    expect(troubles).toEqual([{ kind: 'newer', message: expect.stringMatching(/“grumpy”.*steady, quick/) }]);
    expect(await rawGet('plays', 'play-1')).toEqual(grumpy);
    store.close();
    const newer = await openStore({ temperaments: [...TEMPERAMENT_IDS, 'grumpy'], onTrouble: () => {} });
    stores.push(newer);
    expect(await newer.plays()).toEqual([grumpy]);
  });

  test('and was put aside comes back where a later Seams can read it, and overwrites nothing', async () => {
    (await open()).close();
    const again = record({ id: 'again', line: 7 });
    await rawPut('aside', 'again', { kept: again, why: 'A check was too strict.' });
    await rawPut('aside', 'play-1', { kept: record({ line: 9 }), why: 'Likewise.' });
    await rawPut('aside', 'odd', 4);
    await rawPut('plays', 'play-1', record());
    const store = await open();
    expect((await store.plays()).map(({ id, line }) => [id, line])).toEqual([
      ['again', 7],
      ['play-1', 2],
    ]);
    expect(await store.aside()).toEqual([{ kept: record({ line: 9 }), why: 'Likewise.' }]);
    await rawPut('plays', 'play-1', 'broken since');
    await store.plays();
    expect((await store.aside()).map(({ kept }) => kept)).toEqual([record({ line: 9 }), 'broken since']);
  });

  test('a board or a class play that cannot be read makes room and is kept', async () => {
    const store = await open();
    await store.saveBoard('on-credit', { odd: 1 });
    await store.saveClassPlay('on-credit', { odd: 2 });
    await store.putAside('board', 'on-credit', 'It is odd.');
    await store.putAside('board', 'three-times', 'There is none.');
    await store.putAside('class-play', 'on-credit', 'It is odd too.');
    expect([(await store.boards()).size, (await store.classPlays()).size]).toEqual([0, 0]);
    expect(await store.aside()).toEqual([
      { kept: { odd: 1 }, why: 'It is odd.' },
      { kept: { odd: 2 }, why: 'It is odd too.' },
    ]);
  });

  test('because a newer Seams kept it stays where it is', async () => {
    (await open()).close();
    await rawPut('plays', 'later', { format: 99, id: 'later' });
    const store = await open();
    expect(await store.play('later')).toBeNull();
    expect(await store.plays()).toEqual([]);
    expect(troubles).toEqual([{ kind: 'newer', message: expect.stringContaining('newer Seams') }]);
    expect(await rawGet('plays', 'later')).toEqual({ format: 99, id: 'later' });
  });
});

describe('where the device keeps nothing, memory does and the player is told', () => {
  async function worksInMemory(store: Store, message: string): Promise<void> {
    expect(store.kept).toBe('memory');
    await store.savePlay(record());
    await store.addFound('three-times', { lines: ['k'] });
    expect(await store.plays()).toEqual([record()]);
    expect((await store.found('three-times')).lines).toEqual(new Set(['k']));
    expect(troubles).toEqual([{ kind: 'lost', message }]);
  }

  test('without IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await worksInMemory(await open(), WORDS.storageOff);
  });

  test('where it is forbidden', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await worksInMemory(await open(), WORDS.storageOff);
  });

  test('where the request is never answered', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const opening = open();
    await vi.advanceTimersByTimeAsync(10_000);
    await worksInMemory(await opening, WORDS.storageSilent);
  });

  test('where a newer Seams has been', async () => {
    (await raw(99)).close();
    await worksInMemory(await open(), WORDS.storageNewer);
  });

  test('where an older Seams in another tab does not let go', async () => {
    const older = await raw(1);
    const real = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name) => real(name, 2));
    await worksInMemory(await open(), WORDS.storageBlocked);
    older.close();
    vi.restoreAllMocks();
    // The request that came too late has let go of the database as well.
    await settled(indexedDB.deleteDatabase('seams'));
  });

  test('for any other reason, which is named', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('bad sector', 'UnknownError');
    });
    await worksInMemory(await open(), WORDS.storageFailed('UnknownError'));
  });
});

describe('when storage fails in the middle', () => {
  test('because it is full: all that was kept is still there, and play goes on', async () => {
    const earlier = await open();
    await earlier.savePlay(record({ id: 'earlier', touched: 1 }));
    earlier.close();
    const store = await open();
    await store.savePlay(record());
    failPuts('QuotaExceededError');
    await store.savePlay(record({ line: 9 }));
    await store.savePlay(record({ id: 'play-2', touched: 3000 }));
    expect(store.kept).toBe('memory');
    expect(troubles).toEqual([{ kind: 'lost', message: WORDS.storageFull }]);
    expect((await store.plays()).map(({ id, line }) => [id, line])).toEqual([
      ['play-2', 2],
      ['play-1', 9],
      ['earlier', 2],
    ]);
    expect(await rawGet('plays', 'play-1')).toEqual(record()); // what was kept before stays kept
  });

  test('what was deleted before does not come back, neither from the device nor from memory', async () => {
    const store = await open();
    await store.savePlays([record(), record({ id: 'play-2' })]);
    await store.deletePlay('play-1');
    failPuts('QuotaExceededError');
    await store.savePlay(record({ id: 'play-3' }));
    expect(store.kept).toBe('memory');
    expect((await store.plays()).map(({ id }) => id).sort()).toEqual(['play-2', 'play-3']);
    expect(await rawGet('plays', 'play-1')).toBeUndefined();
  });

  test('what is deleted then is gone from memory, with what was rescued from the device', async () => {
    const store = await open();
    await store.savePlays([record(), record({ id: 'play-2' })]);
    failPuts('QuotaExceededError');
    await store.savePlay(record({ id: 'play-3' }));
    await store.deletePlay('play-1');
    expect((await store.plays()).map(({ id }) => id).sort()).toEqual(['play-2', 'play-3']);
    expect(await store.play('play-1')).toBeNull();
  });

  test('of many plays at once, all are kept in memory and none by halves on the device', async () => {
    const store = await open();
    await store.savePlay(record());
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (++puts % 2 === 0) throw new DOMException('as asked', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await store.savePlays([record({ id: 'a' }), record({ id: 'b' })]);
    vi.restoreAllMocks();
    expect((await store.plays()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'play-1']);
    expect(await rawGet('plays', 'b')).toBeUndefined();
    expect(await rawGet('plays', 'a')).toBeUndefined();
  });

  test('when the transaction is undone instead of committed', async () => {
    const store = await open();
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      this.abort();
    });
    await store.savePlay(record());
    expect(store.kept).toBe('memory');
    expect(await store.play('play-1')).toEqual(record());
    expect(await rawGet('plays', 'play-1')).toBeUndefined();
    expect(troubles).toHaveLength(1);
  });

  test('once only: the write is tried again and nobody needs to know', async () => {
    const store = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('the connection is closing', 'InvalidStateError');
    });
    await store.savePlay(record());
    expect(store.kept).toBe('device');
    expect(await rawGet('plays', 'play-1')).toEqual(record());
    expect(troubles).toEqual([]);
  });

  test('because a newer Seams took over in another tab: it is not held up, and this tab goes on in memory', async () => {
    const store = await open();
    await store.savePlay(record());
    (await raw(2)).close(); // would wait for ever if this tab held on
    await store.savePlay(record({ line: 7 }));
    expect(store.kept).toBe('memory');
    expect(await store.plays()).toEqual([record({ line: 7 })]);
    expect(troubles).toEqual([{ kind: 'lost', message: WORDS.storageNewer }]);
  });

  test('because another tab removed everything: the next write starts anew on the device', async () => {
    const store = await open();
    await store.savePlay(record());
    await settled(indexedDB.deleteDatabase('seams'));
    await store.savePlay(record({ id: 'play-2' }));
    expect(store.kept).toBe('device');
    expect((await store.plays()).map(({ id }) => id)).toEqual(['play-2']);
  });
});

test('two tabs of the same Seams see what the other keeps', async () => {
  const [here, there] = [await open(), await open()];
  await here.savePlay(record());
  expect(await there.plays()).toEqual([record()]);
  await there.deletePlay('play-1');
  expect(await here.plays()).toEqual([]);
  expect(troubles).toEqual([]);
});
