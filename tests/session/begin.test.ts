import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlayRecord } from '../../src/journal/record.ts';
import { openStore, type Store } from '../../src/journal/store.ts';
import type { App } from '../../src/session/app.ts';
import { beginPlay, dropIfHeld, goOn } from '../../src/session/begin.ts';
import { newId, newSeed } from '../../src/session/new-record.ts';
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

test('a new play makes those of its story go that hold no decision of their own, and no others', async () => {
  await keep(
    { id: 'a', choices: ['x', 'y', 'z'] },
    { id: 'b', choices: ['x', 'q'] },
    { id: 'e', choices: ['x', 'y'] },
    { id: 'f', choices: [] },
    { id: 'c', choices: ['x'], story: 'on-credit' },
    { id: 'd', choices: ['x'], ending: 'seam', seed: 9 },
  );
  await beginPlay(app, record({ id: 'new', choices: [], seed: 11 }));
  expect(await kept()).toEqual(['a', 'b', 'c', 'd', 'new']);
  expect(gone).toEqual([{ page: 'play', story: 'three-times' }]);
});

test('a play that goes on is the one that waits, even beside one from a clock that ran ahead', async () => {
  const ahead = Date.now() + 1e9;
  await keep({ id: 'old', seed: 8 }, { id: 'ahead', touched: ahead });
  await goOn(app, record({ id: 'old', seed: 8 }));
  expect(savedPlay('three-times', await store.plays(), new Map())?.id).toBe('old');
  expect((await store.presents()).get('three-times')).toBe('old');
  expect(gone).toEqual([{ page: 'play', story: 'three-times' }]);
});

test('a way that was left stays, unless another play holds it already', async () => {
  const [held, own] = [
    record({ id: 'b', choices: ['x', 'y', 'z'] }),
    record({ id: 'c', choices: ['x', 'y', 'w'] }),
  ];
  await keep({ id: 'a', choices: ['x', 'y', 'z', 'q'], ending: 'seam' }, held, own);
  await dropIfHeld(app, held);
  await dropIfHeld(app, own);
  expect(await kept()).toEqual(['a', 'c']);
});

test('of two that hold each other the one with the smaller id stays, whichever is looked at first', async () => {
  const way = { choices: ['x', 'y', 'z'], ending: null };
  await keep({ id: 'a', ...way }, { id: 'b', ...way });
  const [a, b] = [await store.play('a'), await store.play('b')];
  if (!a || !b) throw new Error('they are not kept');
  await dropIfHeld(app, a);
  expect(await kept()).toEqual(['a', 'b']);
  await dropIfHeld(app, b);
  expect(await kept()).toEqual(['a']);
});

test('with the clock set back a new play is the later one, and the one in which the player is', async () => {
  const tomorrow = Date.now() + 24 * 3600 * 1000;
  await keep({ id: 'old', choices: ['x', 'y'], touched: tomorrow });
  await beginPlay(app, record({ id: 'new', choices: [], seed: 11 }));
  expect((await store.plays()).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(savedPlay('three-times', await store.plays(), await store.presents())?.id).toBe('new');
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
