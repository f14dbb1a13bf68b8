/** The door before a kept play of an earlier version: it is shown as it went then, or the story is played as it is now. */
import type { PlayRecord } from '../journal/record.ts';
import { once } from '../look/once.ts';
import { recordActions } from '../plays/record-actions.ts';
import type { App } from '../session/app.ts';
import { beginPlay } from '../session/begin.ts';
import { newRecord } from '../session/new-record.ts';
import type { StoryCard } from '../story/beat.ts';
import { earlierDoor } from './earlier-door.tsx';
import type { Page } from './page.tsx';

/** `begin`: how a new play begins; without it as one of this device. */
export function earlierPlayPage(
  app: App,
  card: StoryCard,
  record: PlayRecord,
  begin: (record: PlayRecord) => Promise<void> = (fresh) => beginPlay(app, fresh),
): Page {
  const beginOnce = once(begin);
  return earlierDoor({
    story: card.header.title,
    decided: record.choices.length,
    ended: record.ending !== null,
    show: async () => (await recordActions(app).debrief(record))?.why ?? null,
    onAgain: () => void beginOnce(newRecord(card, record.role, record.seats)),
  });
}
