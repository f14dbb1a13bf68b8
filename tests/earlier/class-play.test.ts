/** A class play that was begun before its story changed: it does not go on in the changed one, and is not lost. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST_PLACE } from '../../src/classroom/vote/places.ts';
import { parseClassPlay } from '../../src/classroom/vote/saved-class-play.ts';
import { findClassPlay, isOfEarlier, renewClassPlay } from '../../src/classroom/vote/waiting-plays.ts';
import { openStore } from '../../src/journal/store.ts';
import { isEarlier } from '../../src/journal/version.ts';
import { codeOfRecord } from '../../src/plays/record-actions.ts';
import type { App } from '../../src/session/app.ts';
import { newRecord } from '../../src/session/new-record.ts';
import type { StoryCard } from '../../src/story/beat.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';
import { library, NOW, now, THEN } from './then.ts';

// In memory, whichever storage other tests have put there.
beforeEach(() => void vi.stubGlobal('indexedDB', undefined));
afterEach(() => void vi.unstubAllGlobals());

const KEPT = THEN.classPlays.map((play) => ({ play, story: play.record.story }));

/** This story's class play where it does not go on in the story as it is now. */
async function earlierClassPlay(app: App, card: StoryCard) {
  const found = await findClassPlay(app, card);
  return found && isOfEarlier(app.cards, found) ? found.play : null;
}

async function appWith(story: string, play: object): Promise<App> {
  const store = await openStore({ onTrouble: () => {}, temperaments: TEMPERAMENT_IDS });
  await store.changeClassPlay(story, () => ({ play, plays: [] }));
  return { ...library().app, store } as unknown as App;
}

test.each(KEPT)(
  'one of $story asks what becomes of it, and can be read as far as it went',
  async ({ play, story }) => {
    const app = await appWith(story, play);
    const earlier = await earlierClassPlay(app, now(story));
    expect(earlier).toMatchObject({ people: 12, record: { story, ending: null } });
    expect(earlier?.record.choices).toHaveLength(2);
    const read = earlier && (await codeOfRecord(app, earlier.record));
    expect(read).toMatchObject({ left: 2, missing: null });
  },
);

test('begun anew, the room plays the story as it is now, and the earlier play stands among the plays', async () => {
  const [{ play, story } = { play: {}, story: '' }] = KEPT;
  const app = await appWith(story, play);
  const before = await earlierClassPlay(app, now(story));
  if (!before) throw new Error('It is not there.');
  const { role, seats } = before.record;
  const place = { story, id: FIRST_PLACE };
  await renewClassPlay(app, place, newRecord(now(story), role, seats));
  expect(await earlierClassPlay(app, now(story))).toBeNull();
  const waits = parseClassPlay((await app.store.classPlays()).get(story), story);
  expect(waits.ok && isEarlier(NOW, waits.play.record)).toBe(false);
  expect((await app.store.plays()).map(({ id }) => id)).toEqual([before.record.id]);
});

test('one in which nothing was decided, and one of now, just go on', async () => {
  const [{ play, story } = { play: {}, story: '' }] = KEPT;
  const { record } = JSON.parse(JSON.stringify(play));
  const begun = { ...play, record: { ...record, choices: [], votes: [] }, vote: null };
  expect(await earlierClassPlay(await appWith(story, begun), now(story))).toBeNull();
  const today = { ...play, record: { ...record, storyVersion: now(story).version, modelVersion: '3' } };
  expect(await earlierClassPlay(await appWith(story, today), now(story))).toBeNull();
});
