/** A device that keeps nothing from the start. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Store } from '../../src/journal/store.ts';
import { WORDS } from '../../src/journal/words.ts';
import { newDevice, raw, settled } from './device.ts';
import { record } from './sample.ts';

const { troubles, open } = newDevice();

describe('where the device keeps nothing, memory does and the player is told', () => {
  async function worksInMemory(store: Store, message: string): Promise<void> {
    expect(store.kept).toBe('memory');
    await store.savePlay(record());
    await store.addSeen('three-times', { lines: ['k'] });
    expect(await store.plays()).toEqual([record()]);
    expect((await store.seen('three-times')).lines).toEqual(new Set(['k']));
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

test('plays that were touched at the same moment stand in the order of their ids', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await open();
  for (const id of ['c', 'a', 'b']) await store.savePlay(record({ id }));
  expect((await store.plays()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

describe('a browser that refuses at once', () => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  beforeEach(() => {
    unheard.length = 0;
    process.on('unhandledRejection', hear);
  });
  afterEach(() => void process.off('unhandledRejection', hear));

  const refusing = (name: string) => () => {
    throw new DOMException('no', name);
  };
  test.each([
    [
      'when it is asked to open',
      () => vi.spyOn(indexedDB, 'open').mockImplementation(refusing('SecurityError')),
    ],
    ['when it is broken', () => vi.spyOn(indexedDB, 'open').mockImplementation(refusing('UnknownError'))],
    ['with nothing to wait for', () => vi.spyOn(indexedDB, 'open').mockReturnValue(null as never)],
    [
      'as soon as somebody looks',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          configurable: true,
          get: refusing('SecurityError'),
        }),
    ],
  ])('%s: the game is played in memory, and nothing fails later, unheard', async (_, refuse) => {
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    refuse();
    const store = await open();
    await store.savePlay(record());
    await vi.advanceTimersByTimeAsync(60_000);
    await new Promise((done) => setImmediate(done)); // Node tells of what nobody heard before that
    if (kept) Object.defineProperty(globalThis, 'indexedDB', kept);
    expect(store.kept).toBe('memory');
    expect(await store.plays()).toEqual([record()]);
    expect(troubles).toHaveLength(1);
    expect(unheard).toEqual([]);
  });
});
