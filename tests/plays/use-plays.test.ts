/** The list of plays while another tab changes what is in it. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlayRecord } from '../../src/journal/record.ts';
import { openStore, type Store } from '../../src/journal/store.ts';
import { type KeptPlays, useKeptPlays } from '../../src/plays/use-plays.ts';
import { PLAYS } from '../../src/plays/words.ts';
import type { App } from '../../src/session/app.ts';
import { record, TEMPERAMENT_IDS } from '../journal/sample.ts';

let store: Store; // of both tabs: what another one does is done to it as well
const gone: unknown[] = []; // to which pages

beforeEach(async () => {
  vi.stubGlobal('indexedDB', undefined);
  store = await openStore({ onTrouble: () => {}, temperaments: TEMPERAMENT_IDS });
  gone.length = 0;
});

afterEach(() => void vi.unstubAllGlobals());

/** The list as a page holds it. */
async function list(...plays: PlayRecord[]) {
  await store.savePlays(plays);
  const app = { store, go: (route: unknown) => gone.push(route) } as unknown as App;
  let live: KeptPlays | null = null;
  const NOWHERE = { nodeType: 1, childNodes: [], firstChild: null } as unknown as Element;
  function Holder({ kept }: { readonly kept: readonly PlayRecord[] }) {
    live = useKeptPlays(app, kept, look);
    return null;
  }
  async function look() {
    const kept = await store.plays();
    await act(() => render(h(Holder, { kept }), NOWHERE));
    return kept;
  }
  await look();
  const now = () => {
    if (!live) throw new Error('the list was not drawn');
    return live;
  };
  const shown = () =>
    now()
      .records.map(({ id, choices }) => `${id} ${choices.join('')}${now().gone.has(id) ? ' gone' : ''}`)
      .sort();
  return {
    now,
    shown,
    look,
    act: (does: (list: KeptPlays) => unknown) => act(async () => void (await does(now()))),
  };
}

const unfinished = (choices: string, over: Partial<PlayRecord> = {}) =>
  record({ choices: [...choices], ending: null, name: null, ...over });
const kept = async () =>
  (await store.plays()).map(({ id, choices, name }) => [id, choices.join(''), name]).sort();

test('a play that went on in another tab is not deleted as it was drawn: it is shown as it stands', async () => {
  const plays = await list(unfinished('ab'));
  await store.savePlay(unfinished('abcd'));
  const [drawn] = plays.now().records;
  await plays.act(({ actions }) => drawn && actions.remove(drawn));
  expect(plays.shown()).toEqual(['play-1 abcd']);
  expect(plays.now().told).toBe(PLAYS.wentOnElsewhere);
  await plays.act(({ actions, records: [now] }) => now && actions.remove(now));
  expect(plays.shown()).toEqual(['play-1 abcd gone']);
  expect(plays.now().told).toBe('');
  expect(await kept()).toEqual([]);
});

test('undo brings back what was deleted, and never an older state over a newer one', async () => {
  const plays = await list(unfinished('ab'));
  await store.amendPlay('play-1', (play) => ({ ...play, name: 'of the other tab' }));
  await plays.act(({ actions, records: [one] }) => one && actions.remove(one));
  await plays.act(({ actions, records: [one] }) => one && actions.restore(one));
  expect(await kept()).toEqual([['play-1', 'ab', 'of the other tab']]);
  await plays.act(({ actions, records: [one] }) => one && actions.remove(one));
  await store.savePlay(unfinished('abcd')); // decided in another tab where it stood open
  await plays.act(({ actions, records: [one] }) => one && actions.restore(one));
  expect(await kept()).toEqual([['play-1', 'abcd', null]]);
  expect(plays.shown()).toEqual(['play-1 abcd']);
});

test('undo where another tab took another way keeps both', async () => {
  const plays = await list(unfinished('ab'));
  await plays.act(({ actions, records: [one] }) => one && actions.remove(one));
  await store.savePlay(unfinished('ax'));
  await plays.act(({ actions, records: [one] }) => one && actions.restore(one));
  expect((await store.plays()).map(({ choices }) => choices.join('')).sort()).toEqual(['ab', 'ax']);
});

test('a play that is gone is neither named nor continued: it is told, and leaves the list', async () => {
  const plays = await list(unfinished('ab'), unfinished('x', { id: 'other' }));
  await store.deletePlay('play-1');
  const one = plays.now().records.find(({ id }) => id === 'play-1');
  await plays.act(({ actions }) => one && actions.rename(one, 'mine'));
  expect([plays.now().told, plays.shown()]).toEqual([PLAYS.goneElsewhere, ['other x']]);
  await plays.act(({ actions }) => one && actions.open.continue(one));
  expect(gone).toEqual([]);
  await plays.act(({ actions, records: [other] }) => other && actions.open.continue(other));
  expect(gone).toEqual([{ page: 'play', story: one?.story }]);
});

test('looked at again, it shows what was played elsewhere, and what was deleted here can still come back', async () => {
  const plays = await list(unfinished('ab'));
  await plays.act(({ actions, records: [one] }) => one && actions.remove(one));
  await store.savePlay(unfinished('q', { id: 'fresh' }));
  await plays.look();
  expect(plays.shown()).toEqual(['fresh q', 'play-1 ab gone']);
});
