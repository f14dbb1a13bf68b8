/** What is kept, and how it comes back. */
import { describe, expect, test } from 'vitest';
import { lineKey } from '../../src/journal/store-seen.ts';
import { newDevice, rawGet } from './device.ts';
import { record } from './sample.ts';

const { troubles, open } = newDevice();

describe('what is kept on the device', () => {
  test('boards of a class, each by its story, apart from the settings', async () => {
    const store = await open();
    await store.saveSettings({ textSize: 'large' });
    await store.changeBoard('on-credit', () => ({ plays: ['A'] }));
    await store.changeBoard('three-times', () => ({ plays: ['B'] }));
    await store.changeBoard('three-times', () => null);
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
    await before.addSeen('three-times', { lines: ['k1', 'k2'], choices: ['wall-own'], endings: ['seam'] });
    before.close();
    const after = await open();
    expect(after.kept).toBe('device');
    expect(await after.play('play-1')).toEqual(record());
    expect(await after.settings()).toEqual({ textSize: 'large', music: 40 });
    expect(await after.seen('three-times')).toEqual({
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
    await store.addSeen('on-credit', { endings: ['bus'] });
    await store.forgetEverything();
    expect([await store.plays(), await store.settings()]).toEqual([[], null]);
    expect(await store.seen('on-credit')).toEqual(nothing);
    expect(await rawGet('plays', 'play-1')).toBeUndefined();
  });

  test('keeps stories apart whose ids begin alike', async () => {
    const store = await open();
    await store.addSeen('three', { choices: ['a'] });
    await store.addSeen('three-times', { choices: ['b'] });
    expect((await store.seen('three')).choices).toEqual(new Set(['a']));
  });

  test('knows a line again by who says what', () => {
    const line = { speaker: 'Vera', text: 'It was cold.' };
    expect(lineKey(line)).toBe(lineKey({ ...line }));
    expect(lineKey(line)).not.toBe(lineKey({ ...line, speaker: 'Nadia' }));
    expect(lineKey(line)).not.toBe(lineKey({ ...line, text: 'It was cold' }));
    expect(lineKey({ speaker: null, text: 'It was cold.' })).not.toBe(lineKey(line));
  });
});
