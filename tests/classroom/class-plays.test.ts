/** As many class plays of a story as a teacher wants: each in its own place, named, kept until it is thrown away. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPlace } from '../../src/classroom/vote/place-at-work.ts';
import { FIRST_PLACE, type Place, placeOf, rowOf } from '../../src/classroom/vote/places.ts';
import { keptClassPlay } from '../../src/classroom/vote/saved-class-play.ts';
import { addVotes, beginVote, onward } from '../../src/classroom/vote/vote.ts';
import {
  beginClassPlay,
  bringBack,
  findClassPlay,
  renameClassPlay,
  throwAway,
  waitingClassPlays,
} from '../../src/classroom/vote/waiting-plays.ts';
import { withChoice } from '../../src/journal/record.ts';
import { openStore, type Store } from '../../src/journal/store.ts';
import type { App } from '../../src/session/app.ts';
import type { StoryCard } from '../../src/story/beat.ts';
import { record, TEMPERAMENT_IDS } from '../journal/sample.ts';

const STORY = 'on-credit';
const card = { id: STORY, header: { title: 'On Credit' } } as unknown as StoryCard;
const fresh = (id: string, touched = 1000) =>
  record({ id, story: STORY, choices: [], ending: null, name: null, line: 0, touched });
const vote = (n: number) => addVotes(onward(beginVote(1, ['a', 'b'])) ?? beginVote(1, []), 'a', n);

let store: Store;
let app: App;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('HashChangeEvent', Event);
  vi.stubGlobal('dispatchEvent', () => true);
  store = await openStore({ onTrouble: () => {}, temperaments: TEMPERAMENT_IDS });
  app = { store, cards: [card] } as unknown as App;
});

afterEach(() => void vi.unstubAllGlobals());

const begin = (id: string, name: string | null, touched?: number) =>
  beginClassPlay(app, { record: fresh(id, touched), people: 20, name, plan: null, cards: false });
const waiting = async () =>
  (await waitingClassPlays(app)).waiting.map(
    ({ play }) =>
      `${play.name} ${play.record.id} ${play.record.choices.join('')} ${play.vote?.first.tally.a ?? '-'}`,
  );

/** A tab that has opened the class play in this place. */
async function openTab(place: Place) {
  const found = await findClassPlay(app, card, place.id);
  if (!found) throw new Error('It does not wait.');
  const at = openPlace(app, place.id, found.play);
  const basis = found.play.record;
  let mine = basis;
  return {
    async decide(choice: string) {
      mine = withChoice(mine, choice, 5000);
      return (await at.save({ mine, basis, newId: 'parted' }, [], 'firm')).met;
    },
    async vote(n: number) {
      at.vote(vote(n));
      await at.save({ mine, basis, newId: 'parted' }, [], 'firm');
    },
  };
}

test('a second one of the same story takes nothing from the first', async () => {
  const one = await begin('x', '8b, Tuesday', 1000);
  const tab = await openTab(one);
  await tab.vote(7);
  await begin('y', '9a', Date.now() + 1e6);
  expect(await waiting()).toEqual(['9a y  -', '8b, Tuesday x  7']);
  expect(await store.plays()).toEqual([]);
});

test('two tabs on two of one story do not touch each other', async () => {
  const places = [await begin('x', 'one'), await begin('y', 'two')];
  const [one, two] = await Promise.all(places.map(openTab));
  expect(await one?.decide('a')).toBe('same');
  expect(await two?.decide('b')).toBe('same');
  await one?.vote(3);
  await two?.vote(4);
  expect((await waiting()).sort()).toEqual(['one x a 3', 'two y b 4']);
  expect(await store.plays()).toEqual([]);
});

test('a name that is given while another tab plays on stays, and the play with it', async () => {
  const place = await begin('x', null);
  const tab = await openTab(place);
  await renameClassPlay(app, place, '  8b, Tuesday  ');
  expect(await tab.decide('a')).toBe('same');
  expect(await waiting()).toEqual(['8b, Tuesday x a -']);
  await renameClassPlay(app, place, '   ');
  expect(await waiting()).toEqual(['null x a -']);
});

test('what is thrown away can be brought back as it stood then, and takes the place of nothing', async () => {
  const place = await begin('x', '8b');
  await (await openTab(place)).vote(5);
  const gone = await throwAway(app, place);
  expect(await waiting()).toEqual([]);
  expect(await throwAway(app, place)).toBeNull();
  if (!gone) throw new Error('Nothing was thrown away.');
  await bringBack(app, place, gone);
  expect(await waiting()).toEqual(['8b x  5']);
  await bringBack(app, place, { ...gone, name: 'another' });
  expect(await waiting()).toEqual(['8b x  5']);
});

test('a tab in which it is still played goes on among the plays', async () => {
  const place = await begin('x', '8b');
  const tab = await openTab(place);
  await throwAway(app, place);
  expect(await tab.decide('a')).toBe('parted');
  expect(await waiting()).toEqual([]);
  expect((await store.plays()).map(({ choices }) => choices)).toEqual([['a']]);
});

test('without an id the one is found that was touched last; what 0.2 kept stands in its place as before', async () => {
  const then = { format: 1, record: fresh('then', 500), people: 20, vote: null };
  await store.changeClassPlay(STORY, () => ({ play: then, plays: [] }));
  expect((await findClassPlay(app, card))?.id).toBe(FIRST_PLACE);
  const one = await begin('x', null, 600);
  await begin('y', null, 700);
  expect((await findClassPlay(app, card))?.play.record.id).toBe('y');
  await (await openTab(one)).vote(1);
  expect((await findClassPlay(app, card))?.play.record.id).toBe('x');
  expect((await findClassPlay(app, card, FIRST_PLACE))?.play.record.id).toBe('then');
  expect(await findClassPlay(app, card, 'nowhere')).toBeNull();
  await (await openTab({ story: STORY, id: FIRST_PLACE })).decide('a');
  expect(await waiting()).toContain('null then a -');
});

test('one that cannot be read is put aside, and the others are there', async () => {
  await begin('x', '8b');
  await store.changeClassPlay(rowOf({ story: STORY, id: 'odd' }), () => ({ play: { odd: 1 }, plays: [] }));
  const { waiting: there, troubles } = await waitingClassPlays(app);
  expect([there.length, troubles.length]).toEqual([1, 1]);
  expect(await store.aside()).toHaveLength(1);
  expect((await waitingClassPlays(app)).troubles).toEqual([]);
});

test('one whose story is not here waits until it is', async () => {
  const elsewhere = keptClassPlay({
    record: record({ story: 'gate' }),
    people: null,
    vote: null,
    name: null,
    room: null,
    plan: null,
    cards: false,
    touched: 1,
  });
  await store.changeClassPlay('gate\n4f', () => ({ play: elsewhere, plays: [] }));
  expect(await waiting()).toEqual([]);
  expect((await store.classPlays()).size).toBe(1);
});

test('a place and the name of its row', () => {
  for (const place of [
    { story: 'a', id: FIRST_PLACE },
    { story: 'a', id: '4f' },
  ])
    expect(placeOf(rowOf(place))).toEqual(place);
  expect(rowOf({ story: 'a', id: FIRST_PLACE })).toBe('a'); // as 0.2 wrote it
});
