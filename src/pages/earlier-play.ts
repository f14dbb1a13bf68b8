/** The door before a kept play of an earlier version: it is shown as it went then, or the story is played as it is now. */
import type { PlayRecord } from '../journal/record.ts';
import { once } from '../look/once.ts';
import { reopen } from '../look/reopen.ts';
import { recordActions } from '../plays/record-actions.ts';
import type { App } from '../session/app.ts';
import { beginPlay } from '../session/begin.ts';
import { carriedOver } from '../session/carried-over.ts';
import { markHere, PLAY_HERE } from '../session/here.ts';
import { newRecord } from '../session/new-record.ts';
import type { StoryCard } from '../story/beat.ts';
import { earlierDoor } from './earlier-door.tsx';
import type { Page } from './page.tsx';

/** At the address where the story is played. */
export function earlierPlayHere(app: App, card: StoryCard, record: PlayRecord): Promise<Page> {
  return earlierPlayPage(app, card, record, async (fresh) => {
    await beginPlay(app, fresh);
    markHere(PLAY_HERE, fresh.id);
    reopen(); // its address stands there already
  });
}

/** `begin`: how a new play begins, and is opened. */
export async function earlierPlayPage(
  app: App,
  card: StoryCard,
  record: PlayRecord,
  begin: (record: PlayRecord) => Promise<void>,
): Promise<Page> {
  const ended = record.ending !== null;
  const fresh = newRecord(card, record.role, record.seats);
  const onwards = ended ? null : carriedOver(await app.load(card.id), record, fresh);
  const beginOnce = once(begin);
  return earlierDoor({
    story: card.header.title,
    decided: record.choices.length,
    ended,
    carried: onwards?.choices.length ?? 0,
    show: async () => (await recordActions(app).debrief(record))?.why ?? null,
    onAgain: () => void beginOnce(fresh),
    onCarried: () => onwards && void beginOnce(onwards),
  });
}
