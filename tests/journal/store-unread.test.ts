/** What is kept and cannot be read: put aside and told, never thrown away. */
import { describe, expect, test } from 'vitest';
import { newDevice, rawGet, rawPut } from './device.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

const { troubles, open } = newDevice();

describe('a play that cannot be read', () => {
  test('is put aside and told with its reason, and the others are there', async () => {
    (await open()).close();
    const broken = { ...record({ id: 'broken' }), seed: 'seven' };
    await rawPut('plays', 'broken', broken);
    await rawPut('plays', 'stray', record({ id: 'elsewhere' }));
    await rawPut('plays', 'play-1', record());
    const store = await open();
    expect(await store.plays()).toEqual([record()]);
    expect(troubles.map(({ kind }) => kind)).toEqual(['aside', 'aside']);
    expect(troubles[0]?.message).toContain('seed');
    expect(await store.aside()).toContainEqual({ kept: broken, why: expect.stringContaining('seed') });
    expect(await rawGet('plays', 'broken')).toBeUndefined();
    store.close();
    const again = await open();
    // What only lay under the name of another play is a play, and comes back under its own.
    expect((await again.plays()).map(({ id }) => id).sort()).toEqual(['elsewhere', 'play-1']);
    expect(await again.aside()).toHaveLength(1);
    expect(troubles).toHaveLength(2); // told once
  });

  test('since it names a temperament nobody has is told with its name, and stays for a Seams that knows it', async () => {
    (await open()).close();
    const grumpy = record({
      seats: { responsible: { kind: 'player' }, hurt: { kind: 'temperament', temperament: 'grumpy' } },
    });
    await rawPut('plays', 'play-1', grumpy);
    const store = await open();
    expect(await store.plays()).toEqual([]);
    expect(troubles).toEqual([{ kind: 'newer', message: expect.stringMatching(/“grumpy”.*steady, quick/) }]);
    expect(await rawGet('plays', 'play-1')).toEqual(grumpy);
    store.close();
    const newer = await open([...TEMPERAMENT_IDS, 'grumpy']);
    expect(await newer.plays()).toEqual([grumpy]);
  });

  test('and was put aside comes back where a later Seams can read it, and overwrites nothing', async () => {
    (await open()).close();
    const again = record({ id: 'again', line: 7 });
    await rawPut('aside', 'again', { kept: again, why: 'A check was too strict.' });
    await rawPut('aside', 'play-1', { kept: record({ line: 9 }), why: 'Likewise.' });
    await rawPut('aside', 'odd', 4);
    await rawPut('plays', 'play-1', record());
    const store = await open();
    expect((await store.plays()).map(({ id, line }) => [id, line])).toEqual([
      ['again', 7],
      ['play-1', 2],
    ]);
    expect(await store.aside()).toEqual([{ kept: record({ line: 9 }), why: 'Likewise.' }]);
    await rawPut('plays', 'play-1', 'broken since');
    await store.plays();
    expect((await store.aside()).map(({ kept }) => kept)).toEqual([record({ line: 9 }), 'broken since']);
  });

  test('a board or a class play that cannot be read makes room and is kept', async () => {
    const store = await open();
    await store.changeBoard('on-credit', () => ({ odd: 1 }));
    await store.changeClassPlay('on-credit', () => ({ play: { odd: 2 }, plays: [] }));
    await store.putAside('board', 'on-credit', 'It is odd.');
    await store.putAside('board', 'three-times', 'There is none.');
    await store.putAside('class-play', 'on-credit', 'It is odd too.');
    expect([(await store.boards()).size, (await store.classPlays()).size]).toEqual([0, 0]);
    expect(await store.aside()).toEqual([
      { kept: { odd: 1 }, why: 'It is odd.' },
      { kept: { odd: 2 }, why: 'It is odd too.' },
    ]);
  });

  test('because a newer Seams kept it stays where it is', async () => {
    (await open()).close();
    await rawPut('plays', 'later', { format: 99, id: 'later' });
    const store = await open();
    expect(await store.play('later')).toBeNull();
    expect(await store.plays()).toEqual([]);
    expect(troubles).toEqual([{ kind: 'newer', message: expect.stringContaining('newer version') }]);
    expect(await rawGet('plays', 'later')).toEqual({ format: 99, id: 'later' });
  });
});
