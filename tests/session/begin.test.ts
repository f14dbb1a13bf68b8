import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlayRecord } from '../../src/journal/record.ts';
import { openStore, type Store } from '../../src/journal/store.ts';
import type { App } from '../../src/session/app.ts';
import { beginPlay, goOn, keepLeft, newId, newSeed } from '../../src/session/begin.ts';
import { savedPlay } from '../../src/session/saved-plays.ts';
import { record, TEMPERAMENT_IDS } from '../journal/sample.ts';

let store: Store;
let app: App;
let gone: unknown[] = []; // to which pages

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = await openStore({ onTrouble: () => {}, temperaments: TEMPERAMENT_IDS });
  gone = [];
  app = { store, go: (route: unknown) => gone.push(route) } as unknown as App;
});

afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

async function keep(...plays: Partial<PlayRecord>[]): Promise<void> {
  await store.savePlays(plays.map((over) => record(over)));
}

const kept = async () => (await store.plays()).map(({ id }) => id).sort();

test('a new play makes the stubs of its story go, and no others', async () => {
  await keep(
    { id: 'a', choices: ['x', 'y', 'z'] },
    { id: 'b', choices: ['x', 'q'] },
    { id: 'c', choices: ['x'], story: 'on-credit' },
    { id: 'd', choices: ['x'], ending: 'seam', seed: 9 },
  );
  await beginPlay(app, record({ id: 'new', choices: [], seed: 11 }));
  expect(await kept()).toEqual(['a', 'c', 'd', 'new']);
  expect(gone).toEqual([{ page: 'play', story: 'three-times' }]);
});

test('a play that goes on is the one that waits, even beside one from a clock that ran ahead', async () => {
  const ahead = Date.now() + 1e9;
  await keep({ id: 'old', seed: 8 }, { id: 'ahead', touched: ahead });
  await goOn(app, record({ id: 'old', seed: 8 }));
  expect(savedPlay('three-times', await store.plays())?.id).toBe('old');
  expect(gone).toEqual([{ page: 'play', story: 'three-times' }]);
});

test('a way that was left is kept, unless a play holds it already', async () => {
  await keep({ id: 'a', choices: ['x', 'y', 'z', 'q'], ending: 'seam' });
  await keepLeft(app, record({ id: 'b', choices: ['x', 'y', 'z'] }));
  expect(await kept()).toEqual(['a']);
  await keepLeft(app, record({ id: 'c', choices: ['x', 'y', 'w'] }));
  expect(await kept()).toEqual(['a', 'c']);
});

test('a play that went on in another tab goes on from there', async () => {
  await keep({ id: 'a', choices: ['x', 'y', 'z'] });
  await goOn(app, record({ id: 'a', choices: ['x'] }));
  expect((await store.play('a'))?.choices).toEqual(['x', 'y', 'z']);
});

test('a play is told from all others by its id, and can be told by a short code by its seed', () => {
  const ids = Array.from({ length: 50 }, newId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
  expect(new Set(ids).size).toBe(50);
  const seeds = Array.from({ length: 200 }, () => newSeed());
  for (const seed of seeds)
    expect(Number.isInteger(seed) && seed >= 1 && seed <= 1023, String(seed)).toBe(true);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

test('the numbers of chance are brought between 1 and 1023', () => {
  const drawn = vi.spyOn(crypto, 'getRandomValues');
  for (const [dice, seed] of [
    [0, 1],
    [1022, 1023],
    [1023, 1],
  ] as const) {
    drawn.mockImplementationOnce((array) => {
      if (array instanceof Uint32Array) array[0] = dice;
      return array;
    });
    expect(newSeed()).toBe(seed);
  }
  drawn.mockRestore();
});
