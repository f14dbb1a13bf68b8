/** Plays that only a newer Seams can read: they wait as they are, and nothing else is taken for one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlayRecord } from '../../src/journal/record.ts';
import { openStore } from '../../src/journal/store.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', undefined)); // in memory
afterEach(() => void vi.unstubAllGlobals());

test('what a newer Seams wrote waits; what can be read is a play, what is broken is neither', async () => {
  const store = await openStore({ temperaments: TEMPERAMENT_IDS, onTrouble() {} });
  const newer = { format: 99, id: 'later' };
  const broken = { ...record({ id: 'broken' }), seed: 'seven' } as unknown as PlayRecord;
  await store.savePlays([record({ id: 'now' }), newer, broken]);
  expect(await store.waitingPlays()).toEqual([newer]);
  expect((await store.plays()).map(({ id }) => id)).toEqual(['now']);
});
