import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPlaysFile, writePlaysFile } from '../../src/journal/plays-file.ts';
import { withName } from '../../src/journal/record.ts';
import { openStore, type Store } from '../../src/journal/store.ts';
import { importedInto, noteImport, takeImportBack } from '../../src/plays/last-import.ts';
import { record, TEMPERAMENT_IDS } from '../journal/sample.ts';

// In memory, whichever storage other tests have put there.
beforeEach(() => void vi.stubGlobal('indexedDB', undefined));
afterEach(() => void vi.unstubAllGlobals());

const open = () => openStore({ temperaments: TEMPERAMENT_IDS, onTrouble() {} });

async function bring(store: Store, text: string): Promise<void> {
  const [plays, waiting] = [await store.plays(), await store.waitingPlays()];
  let ids = 0;
  const newId = () => `new-${++ids}`;
  const read = readPlaysFile(text, {
    plays,
    waiting,
    stories: [],
    temperaments: TEMPERAMENT_IDS,
    now: 9000,
    newId,
  });
  if (!read.ok) throw new Error(read.why);
  const kept = [...read.fresh, ...read.waiting.map(({ play }) => play)];
  await store.savePlays(kept);
  noteImport(store, kept);
}

const ids = async (store: Store) =>
  [...(await store.plays()), ...(await store.waitingPlays())].map(({ id }) => id).sort();
const plays = (n: number, from = 0) =>
  Array.from({ length: n }, (_, at) =>
    record({ id: `p${from + at}`, choices: ['a', `${from + at}`], ending: 'seam' }),
  );
const newer = { format: 99, id: 'later' };

test('an import is taken back as a whole, and what was there before stays', async () => {
  const store = await open();
  await store.savePlays(plays(5));
  await bring(store, writePlaysFile(plays(3000, 3), [newer]));
  expect(await ids(store)).toHaveLength(3004); // two were there, one waits
  expect(importedInto(store)).toHaveLength(2999);
  expect(await takeImportBack(store)).toMatchObject({ changed: 0 });
  expect(await ids(store)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  expect(importedInto(store)).toEqual([]);
  expect(await takeImportBack(store)).toEqual({ gone: [], changed: 0 });
});

test('what has been changed since stays, and what was deleted since is no trouble', async () => {
  const store = await open();
  await bring(store, writePlaysFile(plays(4)));
  const [first] = await store.plays();
  if (first) await store.savePlay(withName(first, 'mine now'));
  await store.deletePlay('p3');
  await store.savePlay(record({ id: 'new', choices: ['b'] }));
  expect(await takeImportBack(store)).toMatchObject({ gone: ['p1', 'p2'], changed: 1 });
  expect(await ids(store)).toEqual(['new', 'p0']);
});

test('only the last import is taken back, and of the same file nothing that was here', async () => {
  const store = await open();
  await bring(store, writePlaysFile(plays(3)));
  await bring(store, writePlaysFile(plays(5)));
  expect(importedInto(store)).toEqual(['p3', 'p4']);
  await takeImportBack(store);
  expect(await ids(store)).toEqual(['p0', 'p1', 'p2']);
});
