/** Coming into a room for two with what is kept on this device. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepNote, noteOf } from '../../src/duet/note.ts';
import { freshPlay, playOfRoom, takeUp } from '../../src/duet/room-for-two.ts';
import { codeOf } from '../../src/journal/play-code.ts';
import { openStore, type Store } from '../../src/journal/store.ts';
import { playOn } from '../../src/play/policies.ts';
import type { Opening } from '../../src/rooms/acts.ts';
import type { App } from '../../src/session/app.ts';
import type { StoryCard } from '../../src/story/beat.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';

const FILE = findStory('three-times');
const CARD = { ...FILE, earlier: [], endings: [] } as unknown as StoryCard;
const SEATED = { letters: 'K7QPD', token: 'x'.repeat(22), seat: 'hurt' } as const;
const LATER = { letters: 'MEHAG', token: 'y'.repeat(22), seat: 'hurt' } as const;

let store: Store;
let app: App;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', undefined); // memory does
  store = await openStore({ temperaments: TEMPERAMENT_IDS, onTrouble() {} });
  app = { cards: [CARD], load: async () => FILE, store } as unknown as App;
});
afterEach(() => vi.unstubAllGlobals());

const opening = (over: Partial<Opening> = {}): Opening => ({
  kind: 'duet',
  story: FILE.id,
  version: FILE.version,
  code: codeOf(freshPlay(FILE, 7)),
  ...over,
});
const after = (decisions: number, seed = 7) => playOn(freshPlay(FILE, seed), 'first', 1, decisions);

describe('what a room was opened with', () => {
  test('is the play that its code holds', async () => {
    const found = await playOfRoom(app, opening({ code: codeOf(after(3)) }));
    if (typeof found === 'string') throw new Error(found);
    expect(found.play.steps).toHaveLength(3);
    expect(found.play.setup.seed).toBe(7);
  });

  test.each([
    ['no-story', { story: 'no-such-story' }],
    ['other-version', { version: 'of-then' }],
    ['unfit', { code: null }],
    ['unfit', { code: '0000-0000' }],
  ])('or it is told: %s', async (why, over) => {
    expect(await playOfRoom(app, opening(over))).toBe(why);
  });
});

describe('coming in', () => {
  test('a new play is kept with its seat; the same room leads to the same play', async () => {
    const id = await takeUp(app, CARD, after(0), SEATED);
    expect(await noteOf(store, id)).toEqual({ ...SEATED, before: 0, backs: 0 });
    expect((await store.play(id))?.seed).toBe(7);
    expect((await store.presents()).get(FILE.id)).toBe(id);
    expect(await takeUp(app, CARD, after(0), SEATED)).toBe(id);
    expect(await store.plays()).toHaveLength(1);
  });

  test('a kept play goes on in a new room, brought to where the other one stands', async () => {
    const id = await takeUp(app, CARD, after(2), SEATED);
    expect(await takeUp(app, CARD, after(4), LATER)).toBe(id);
    expect((await store.play(id))?.choices).toEqual(after(4).steps.map(({ option }) => option.id));
    expect(await noteOf(store, id)).toEqual({ ...LATER, before: 4, backs: 0 });
  });

  test('a kept play that is further stays as it is: what was decided in it is told', async () => {
    const id = await takeUp(app, CARD, after(4), SEATED);
    expect(await takeUp(app, CARD, after(2), LATER)).toBe(id);
    expect((await store.play(id))?.choices).toHaveLength(4);
  });

  test.each([
    ['of another seed', after(3, 8), {}],
    ['from the other seat', after(3), { seat: 'responsible' as const }],
  ])('a kept play %s is another one', async (_, play, over) => {
    const id = await takeUp(app, CARD, after(3), SEATED);
    expect(await takeUp(app, CARD, play, { ...LATER, ...over })).not.toBe(id);
  });

  test('what is kept of a seat and is none is taken for nothing', async () => {
    await keepNote(store, 'one', { ...SEATED, before: -1, backs: 0 });
    expect(await noteOf(store, 'one')).toBeNull();
  });
});
