/** What was noted in a moment in which the tab was killed. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/journal/reconcile.ts';
import { newDevice, rawGet, rawPut } from './device.ts';
import { record } from './sample.ts';

const { troubles, open } = newDevice();

const before = record({ choices: ['a'], ending: null });
const after = record({ choices: ['a', 'b'], ending: null });
const draft: Draft = { mine: after, basis: before, newId: 'own-way' };

describe('a choice that was noted and never kept', () => {
  test('is in its play when plays are asked for the next time', async () => {
    const killed = await open();
    await killed.savePlay(before);
    expect(killed.jot(draft)).not.toBeNull();
    killed.close();
    expect(await (await open()).plays()).toEqual([after]);
    expect(await (await open()).plays()).toEqual([after]); // once
  });

  test('and when one play is asked for', async () => {
    const killed = await open();
    killed.jot({ ...draft, basis: null });
    killed.close();
    expect(await (await open()).play(after.id)).toEqual(after);
  });

  test('with the way that was left for it', async () => {
    const killed = await open();
    await killed.savePlay(before);
    killed.jot(draft, [record({ id: 'left', choices: ['a', 'x'] })]);
    killed.close();
    const ids = (await (await open()).plays()).map(({ id }) => id);
    expect(ids.sort()).toEqual(['left', 'play-1']);
  });

  test('becomes a way of its own where another tab went another one', async () => {
    const killed = await open();
    await killed.savePlay(before);
    killed.jot(draft);
    killed.close();
    const other = record({ choices: ['a', 'x', 'y'], ending: null });
    await rawPut('plays', 'play-1', other); // by a tab that has not asked for plays since
    const plays = await (await open()).plays();
    expect(new Map(plays.map(({ id, choices }) => [id, choices.join('')]))).toEqual(
      new Map([
        ['play-1', 'axy'],
        ['own-way', 'ab'],
      ]),
    );
  });
});

test('plays hold what was noted before it is written, in the order in which it was decided', async () => {
  const store = await open();
  await store.savePlay(record({ choices: [], ending: null }));
  expect(await store.plays()).toHaveLength(1);
  const basis = record({ choices: [], ending: null });
  for (const [newId, choices] of [
    ['z', ['a']],
    ['m', ['a', 'b']],
    ['b', ['a', 'b', 'c']],
  ] as const) {
    store.jot({ mine: record({ choices: [...choices], ending: null }), basis, newId });
  }
  expect((await store.plays()).map(({ choices }) => choices)).toEqual([['a', 'b', 'c']]);
  expect((await store.play('play-1'))?.choices).toEqual(['a', 'b', 'c']);
  const written = await store.carryOn({
    ...{ mine: record({ choices: ['a', 'b', 'c'], ending: null, line: 3 }), basis, newId: 'x' },
    jots: ['jot\nz', 'jot\nm', 'jot\nb'],
  });
  expect(written.met).toBe('same');
  expect(await store.plays()).toHaveLength(1);
});

test('the note is gone with the write that keeps it', async () => {
  const store = await open();
  await store.savePlay(before);
  const key = store.jot(draft);
  if (key === null) throw new Error('nothing was noted');
  expect(await rawGet('settings', key)).toMatchObject({ newId: 'own-way' });
  await store.carryOn({ ...draft, jots: [key] });
  expect(await rawGet('settings', key)).toBeUndefined();
  expect(await store.play('play-1')).toEqual(after);
});

test('one that another tab has taken up already does no harm to the write behind it', async () => {
  const [here, there] = [await open(), await open()];
  await here.savePlay(before);
  const key = here.jot(draft) ?? '';
  await there.plays();
  const came = await here.carryOn({ ...draft, jots: [key] });
  expect(came.met).toBe('same');
  expect(await there.plays()).toEqual([after]);
  expect(troubles).toEqual([]);
});

test.each([
  ['no note', 'words'],
  ['without an id', { mine: after, basis: null, newId: '', left: [] }],
  ['of no play', { mine: { id: 7 }, basis: null, newId: 'n', left: [] }],
  ['with a basis that is none', { mine: after, basis: [], newId: 'n', left: [] }],
])('what cannot be read is put aside, and the plays are there: %s', async (_, kept) => {
  const store = await open();
  await store.savePlay(before);
  await rawPut('settings', 'jot\nodd', kept);
  const again = await open();
  expect(await again.plays()).toEqual([before]);
  expect(await rawGet('settings', 'jot\nodd')).toBeUndefined();
  expect((await again.aside()).map(({ kept: found }) => found)).toEqual([kept]);
});

test('one of a newer Seams stays for it', async () => {
  const newer = { mine: { ...after, format: 99 }, basis: null, newId: 'n', left: [] };
  await open();
  await rawPut('settings', 'jot\nnewer', newer);
  expect(await (await open()).plays()).toEqual([]);
  expect(await rawGet('settings', 'jot\nnewer')).toEqual(newer);
});

test('where nothing can be kept on the device nothing is noted', async () => {
  const { indexedDB: real } = globalThis;
  Reflect.deleteProperty(globalThis, 'indexedDB');
  try {
    expect((await open()).jot(draft)).toBeNull();
  } finally {
    globalThis.indexedDB = real;
  }
});
