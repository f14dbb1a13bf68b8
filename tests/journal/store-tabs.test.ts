/** Two tabs on one device. */
import { expect, test } from 'vitest';
import { WORDS } from '../../src/journal/words.ts';
import { newDevice, raw, settled } from './device.ts';
import { record } from './sample.ts';

const { troubles, open } = newDevice();

test('two tabs of the same Seams see what the other keeps', async () => {
  const [here, there] = [await open(), await open()];
  await here.savePlay(record());
  expect(await there.plays()).toEqual([record()]);
  await there.deletePlay('play-1');
  expect(await here.plays()).toEqual([]);
  expect(troubles).toEqual([]);
});

test('when a newer Seams takes over in another tab it is not held up, and this tab goes on in memory', async () => {
  const store = await open();
  await store.savePlay(record());
  (await raw(2)).close(); // would wait for ever if this tab held on
  await store.savePlay(record({ line: 7 }));
  expect(store.kept).toBe('memory');
  expect(await store.plays()).toEqual([record({ line: 7 })]);
  expect(troubles).toEqual([{ kind: 'lost', message: WORDS.storageNewer }]);
});

test('when another tab removes everything the next write starts anew on the device', async () => {
  const store = await open();
  await store.savePlay(record());
  await settled(indexedDB.deleteDatabase('seams'));
  await store.savePlay(record({ id: 'play-2' }));
  expect(store.kept).toBe('device');
  expect((await store.plays()).map(({ id }) => id)).toEqual(['play-2']);
});
