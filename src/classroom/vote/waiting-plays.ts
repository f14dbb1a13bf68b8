/** Class plays that wait on this device: begun and not ended. */
import type { PlayRecord } from '../../journal/record.ts';
import { isEarlier } from '../../journal/version.ts';
import type { App } from '../../session/app.ts';
import type { StoryCard } from '../../story/beat.ts';
import { beginInPlace } from './class-place.ts';
import { type ClassPlay, parseClassPlay } from './saved-class-play.ts';
import type { Begun } from './set-up.tsx';
import { SET_UP } from './words.ts';

/** A class play that was begun and has not ended. */
export interface WaitingPlay {
  readonly card: StoryCard;
  readonly record: PlayRecord;
}

/** All unfinished class plays, in the order of `cards`; those that cannot be read are put aside, with a sentence each. */
export async function waitingClassPlays({ store, cards }: App): Promise<{
  readonly waiting: readonly WaitingPlay[];
  readonly troubles: readonly string[];
}> {
  const kept = await store.classPlays();
  const waiting: WaitingPlay[] = [];
  const troubles: string[] = [];
  for (const card of cards) {
    if (!kept.has(card.id)) continue;
    const read = parseClassPlay(kept.get(card.id), card.id);
    if (read.ok) waiting.push({ card, record: read.play.record });
    else {
      troubles.push(SET_UP.aside(card.header.title, read.why));
      await store.putAside('class-play', card.id, read.why);
    }
  }
  return { waiting, troubles };
}

/** Saves a new class play. An unfinished one of the same story moves to the list of plays if anything was decided in it. */
export async function keepClassPlay({ store }: App, { record, people }: Begun): Promise<void> {
  const { story } = record;
  let begun = false;
  const begin = (stored: unknown) => {
    const made = beginInPlace(stored, { record, people, vote: null });
    begun = made !== null;
    return made;
  };
  await store.changeClassPlay(story, begin);
  if (begun) return;
  const there = parseClassPlay((await store.classPlays()).get(story), story);
  if (!there.ok) await store.putAside('class-play', story, there.why);
  await store.changeClassPlay(story, begin);
}

/**
 * This story's class play where it was begun in an earlier version of it and something was decided: it does not go on in the
 * present one. Null otherwise.
 */
export async function earlierClassPlay({ store, cards }: App, card: StoryCard): Promise<ClassPlay | null> {
  const read = parseClassPlay((await store.classPlays()).get(card.id), card.id);
  if (!read.ok) return null;
  const { record } = read.play;
  return record.choices.length > 0 && isEarlier(cards, record) ? read.play : null;
}
