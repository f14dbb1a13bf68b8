/** A class play at work: where it is kept as it goes on, and what another tab does to it meanwhile. */
import { isAhead } from '../../journal/reconcile.ts';
import type { PlayRecord } from '../../journal/record.ts';
import type { ClassPlayChange } from '../../journal/store.ts';
import { reopen } from '../../look/reopen.ts';
import type { App } from '../../session/app.ts';
import { dropIfHeld } from '../../session/begin.ts';
import type { SessionSetup } from '../../session/session.ts';
import { leavePlace, type Placed, placeClassPlay } from './class-place.ts';
import { rowOf } from './places.ts';
import { type ClassPlay, parseClassPlay } from './saved-class-play.ts';
import { isSameVote, type RunningVote } from './vote.ts';

export interface PlaceAtWork {
  readonly save: SessionSetup['save'];
  vote(vote: RunningVote): void; // how it stands now, to be kept with the next write
  /** The play has ended, and nothing waits any more. */
  leave(record: PlayRecord): Promise<void>;
  /** Whether another tab has gone on with this play or its vote, so that it has to be opened again. */
  look(record: PlayRecord): Promise<boolean>;
}

type Change = (stored: unknown) => ClassPlayChange | null;

/** `kept`: as it was read from its place, which `id` names. `newest`: its vote, where that has gone on since. */
export function openPlace(
  app: Pick<App, 'store'>,
  id: string,
  kept: ClassPlay,
  newest = kept.vote,
): PlaceAtWork {
  const { store } = app;
  const { story } = kept.record;
  const change = (make: Change) => store.changeClassPlay(rowOf({ story, id }), make);
  let seat: string | null = kept.record.id;
  let [vote, known] = [newest, kept.vote];
  let written = kept.vote; // by this tab, though the answer may be on its way
  let told = false; // that it goes on elsewhere

  async function place(given: Parameters<SessionSetup['save']>): Promise<Placed | null> {
    if (seat === null) return null;
    const [draft, left] = given;
    let [placed, sent]: [Placed | null, typeof vote] = [null, vote];
    await change((stored) => {
      sent = vote;
      written = vote;
      placed = placeClassPlay(stored, { ...draft, left, vote, known, seat, now: Date.now() });
      return placed.change;
    });
    return adopt(placed, sent);
  }

  function adopt(placed: Placed | null, sent: RunningVote | null): Placed | null {
    if (placed === null) return null;
    seat = placed.seat;
    if (seat === null) return placed;
    known = sent; // that is what this tab goes on counting from, whatever came in
    const types = Object.keys(sent?.typed ?? {}).length > 0; // not under somebody's fingers
    if (!types && !isSameVote(placed.vote, sent)) reopen(); // more votes were counted in another tab
    return placed;
  }

  return {
    async save(...given) {
      const [draft, left, firmness] = given;
      const placed = await place(given);
      for (const each of left) void dropIfHeld(app, each);
      if (placed?.came) {
        told ||= placed.came.met === 'parted';
        return placed.came;
      }
      const came = await store.carryOn(draft, placed ? [] : left, firmness);
      if (told || !came.written || came.met !== 'same') return came;
      told = true;
      return { ...came, met: 'parted' };
    },
    vote(now) {
      vote = now;
    },
    async leave(record) {
      told = true; // it goes nowhere from here
      await change((stored) => leavePlace(stored, record));
    },
    async look(record) {
      let other = false;
      await change((stored) => {
        const read = parseClassPlay(stored, story); // after every write that this tab has asked for
        if (seat === null || !read.ok || read.play.record.id !== record.id) return null;
        other = isAhead(read.play.record, record) || !isSameVote(read.play.vote, written);
        return null;
      });
      return other;
    },
  };
}
