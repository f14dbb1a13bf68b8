/** Two tabs on one device. */
import { expect, test, vi } from 'vitest';
import { WORDS } from '../../src/journal/words.ts';
import { newDevice, raw, rawGet, rawPut, settled } from './device.ts';
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

test('what a tab decided is not lost to one that stood still: its way becomes a play of its own', async () => {
  const [here, there] = [await open(), await open()];
  const begun = record({ choices: ['a'], ending: null });
  await here.savePlay(begun);
  const further = { ...begun, choices: ['a', 'b', 'c'] };
  await there.carryOn({ mine: further, basis: begun, newId: 'theirs' });
  const came = await here.carryOn({ mine: { ...begun, choices: ['a', 'x'] }, basis: begun, newId: 'ours' });
  expect(came).toMatchObject({ met: 'parted', record: { id: 'ours' } });
  const kept = new Map((await there.plays()).map(({ id, choices }) => [id, choices.join('')]));
  expect(kept).toEqual(
    new Map([
      ['play-1', 'abc'],
      ['ours', 'ax'],
    ]),
  );
});

test('a way that was left is kept together with the play that left it, or neither is', async () => {
  const store = await open();
  const [mine, left] = [record({ choices: ['x'] }), record({ id: 'left', choices: ['a', 'b'] })];
  await store.carryOn({ mine, basis: null, newId: 'own' }, [left], 'quick');
  expect((await store.plays()).map(({ id }) => id).sort()).toEqual(['left', 'play-1']);
});

test('a play that cannot be read is never written over', async () => {
  const store = await open();
  await rawPut('plays', 'play-1', { format: 99, id: 'play-1' });
  await store.carryOn({ mine: record({ choices: ['a'] }), basis: null, newId: 'own' });
  expect(await rawGet('plays', 'play-1')).toEqual({ format: 99, id: 'play-1' });
  expect((await store.plays()).map(({ id }) => id)).toEqual(['own']);
});

test('a change of a play is made to what stands there then, and to nothing where there is nothing', async () => {
  const [here, there] = [await open(), await open()];
  await here.savePlay(record({ name: null }));
  const named = (play: ReturnType<typeof record>) => ({ ...play, name: 'mine' });
  await Promise.all([
    here.amendPlay('play-1', named),
    there.amendPlay('play-1', (play) => ({ ...play, line: play.line + 1 })),
  ]);
  expect(await here.play('play-1')).toEqual(record({ name: 'mine', line: record().line + 1 }));
  await here.amendPlay('nowhere', named);
  expect((await here.plays()).length).toBe(1);
});

test('the same in memory, where nothing can be kept on the device', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await open();
  const begun = record({ choices: ['a'], ending: null });
  await store.savePlay(begun);
  await store.carryOn({ mine: { ...begun, choices: ['a', 'b'] }, basis: begun, newId: 'own' });
  await store.amendPlay('play-1', (play) => ({ ...play, name: 'mine' }));
  expect(await store.plays()).toEqual([{ ...begun, choices: ['a', 'b'], name: 'mine' }]);
});

test('of the settings each tab writes what was changed there; a newer Seams’ own stay', async () => {
  const [here, there] = [await open(), await open()];
  await here.saveSettings({ textSize: 'large', lightness: 3 });
  await Promise.all([here.saveSettings({ music: 10 }), there.saveSettings({ muted: true })]);
  expect(await here.settings()).toEqual({ textSize: 'large', lightness: 3, music: 10, muted: true });
  await here.forgetEverything();
  await there.saveSettings({ muted: false });
  expect(await here.settings()).toEqual({ muted: false });
});

test('a board and a draft are changed in view of what stands there then', async () => {
  const [here, there] = [await open(), await open()];
  const count = (stored: unknown) => ({
    n: (stored && typeof stored === 'object' && 'n' in stored ? Number(stored.n) : 0) + 1,
  });
  const both = [here, there, here, there];
  await Promise.all(
    both.flatMap((tab) => [tab.changeBoard('gate', count), tab.changeDraft('name', 'x', count)]),
  );
  expect((await here.boards()).get('gate')).toEqual({ n: 4 });
  expect(await there.draft('name', 'x')).toEqual({ n: 4 });
  await there.changeBoard('gate', () => undefined); // as it is
  expect((await here.boards()).get('gate')).toEqual({ n: 4 });
  await here.changeDraft('name', 'x', () => null);
  expect(await there.draft('name', 'x')).toBeUndefined();
});

test('a play is deleted only if it still is one to be deleted, and what is gone is what stood there', async () => {
  const [here, there] = [await open(), await open()];
  await here.savePlay(record({ choices: ['a'] }));
  const drawn = await here.play('play-1');
  await there.amendPlay('play-1', (play) => ({ ...play, choices: ['a', 'b'] }));
  const asDrawn = ({ choices }: ReturnType<typeof record>) => choices.length === drawn?.choices.length;
  expect(await here.deletePlay('play-1', asDrawn)).toBeNull();
  expect((await there.play('play-1'))?.choices).toEqual(['a', 'b']);
  expect((await here.deletePlay('play-1'))?.choices).toEqual(['a', 'b']);
  expect(await here.deletePlay('play-1')).toBeNull();
  expect(await there.amendPlay('play-1', (play) => play)).toBeNull();
});
