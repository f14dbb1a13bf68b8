/** Class plays that wait on this device, begun and not ended: found, begun, renamed, thrown away. */
import type { PlayRecord } from '../../journal/record.ts';
import { isEarlier } from '../../journal/version.ts';
import type { App } from '../../session/app.ts';
import { newId } from '../../session/new-record.ts';
import type { StoryCard } from '../../story/beat.ts';
import type { OwnRoom } from '../way-in/open-room.ts';
import { beginAnew } from './class-place.ts';
import { type Place, placeOf, rowOf } from './places.ts';
import { type ClassPlay, keptClassPlay, nameIn, parseClassPlay } from './saved-class-play.ts';
import { SET_UP } from './words-set-up.ts';

/** A class play that was begun and has not ended. */
export interface WaitingPlay extends Place {
  readonly card: StoryCard;
  readonly play: ClassPlay;
}

/** What a class begins with. */
export interface Begun {
  readonly record: PlayRecord;
  readonly people: number | null;
  readonly name: string | null;
  readonly plan: string | null;
  readonly cards: boolean;
  readonly room?: OwnRoom | null; // opened before it began
}

/** All unfinished class plays, the last touched first; those that cannot be read are put aside, with a sentence each. */
export async function waitingClassPlays({ store, cards }: App): Promise<{
  readonly waiting: readonly WaitingPlay[];
  readonly troubles: readonly string[];
}> {
  const waiting: WaitingPlay[] = [];
  const troubles: string[] = [];
  for (const [row, kept] of await store.classPlays()) {
    const place = placeOf(row);
    const card = cards.find(({ id }) => id === place.story);
    if (!card) continue; // its story is not here: it waits until it is
    const read = parseClassPlay(kept, card.id);
    if (read.ok) waiting.push({ ...place, card, play: read.play });
    else {
      troubles.push(SET_UP.aside(card.header.title, read.why));
      await store.putAside('class-play', row, read.why);
    }
  }
  return { waiting: waiting.sort(lastFirst), troubles };
}

/** For sorting. */
export function lastFirst(one: WaitingPlay, other: WaitingPlay): number {
  return other.play.touched - one.play.touched || (one.id < other.id ? -1 : 1);
}

/** Keeps a new class play in a place of its own, beside all that wait; resolves with its place. */
export async function beginClassPlay({ store }: Pick<App, 'store'>, begun: Begun): Promise<Place> {
  const place = { story: begun.record.story, id: newId() };
  const { room = null, ...rest } = begun;
  const play = keptClassPlay({ ...rest, room, vote: null, touched: begun.record.touched });
  await store.changeClassPlay(rowOf(place), () => ({ play, plays: [] }));
  return place;
}

/** The same class begins the story anew, under the same name. What was decided in it moves to the list of plays. */
export async function renewClassPlay(
  { store }: Pick<App, 'store'>,
  place: Place,
  fresh: PlayRecord,
): Promise<void> {
  await store.changeClassPlay(rowOf(place), (stored) => beginAnew(stored, fresh));
}

/** A blank name takes the name away. Where it is gone by now, nothing happens. */
export async function renameClassPlay(
  { store }: Pick<App, 'store'>,
  place: Place,
  typed: string,
): Promise<void> {
  await store.changeClassPlay(rowOf(place), (stored) => {
    const read = parseClassPlay(stored, place.story);
    return read.ok ? { play: keptClassPlay({ ...read.play, name: nameIn(typed) }), plays: [] } : null;
  });
}

/** Throws it away as it stands now, and resolves with that; null where it is gone already. */
export async function throwAway({ store }: Pick<App, 'store'>, place: Place): Promise<ClassPlay | null> {
  let gone: ClassPlay | null = null;
  await store.changeClassPlay(rowOf(place), (stored) => {
    const read = parseClassPlay(stored, place.story);
    gone = read.ok ? read.play : null;
    return read.ok ? { play: null, plays: [] } : null;
  });
  return gone;
}

/** Keeps the room of a class play with it, or that it has none any more. Where the play is gone by now, nothing happens. */
export async function keepRoom(
  { store }: Pick<App, 'store'>,
  place: Place,
  room: OwnRoom | null,
): Promise<void> {
  await store.changeClassPlay(rowOf(place), (stored) => {
    const read = parseClassPlay(stored, place.story);
    return read.ok ? { play: keptClassPlay({ ...read.play, room }), plays: [] } : null;
  });
}

/** What was thrown away stands in its place again, unless something stands there by now. */
export async function bringBack({ store }: Pick<App, 'store'>, place: Place, play: ClassPlay): Promise<void> {
  await store.changeClassPlay(rowOf(place), (stored) =>
    stored === undefined ? { play: keptClassPlay(play), plays: [] } : null,
  );
}

/** The class play of this id; without one, that of this story which was touched last. Null where there is none to be read. */
export async function findClassPlay(
  { store }: Pick<App, 'store'>,
  card: StoryCard,
  id?: string,
): Promise<WaitingPlay | null> {
  const kept = [...(await store.classPlays())].flatMap(([row, stored]): readonly WaitingPlay[] => {
    const place = placeOf(row);
    const read = parseClassPlay(stored, card.id);
    return place.story === card.id && read.ok ? [{ ...place, card, play: read.play }] : [];
  });
  return kept.filter((each) => id === undefined || each.id === id).sort(lastFirst)[0] ?? null;
}

/** Whether it was begun in an earlier version of its story, and something was decided: it does not go on in the present one. */
export function isOfEarlier(cards: readonly StoryCard[], { play: { record } }: WaitingPlay): boolean {
  return record.choices.length > 0 && isEarlier(cards, record);
}
