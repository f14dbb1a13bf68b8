/** Storage that fails while one plays. */
import { describe, expect, test, vi } from 'vitest';
import { WORDS } from '../../src/journal/words.ts';
import { failPuts, newDevice, rawGet } from './device.ts';
import { record } from './sample.ts';

const { troubles, open } = newDevice();

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
});
