/** Everything that was played on this device. */
import { doublesIn } from '../journal/branches.ts';
import { importedInto } from '../plays/last-import.ts';
import { PlaysView } from '../plays/plays-view.tsx';
import { PLAYS } from '../plays/words.ts';
import type { App } from '../session/app.ts';
import { type Page, simplePage } from './page.tsx';

export async function openPlaysPage(app: App): Promise<Page> {
  const kept = await app.store.plays();
  // What was brought in last can still be taken back: nothing of one's own goes because of it.
  const brought = new Set(importedInto(app.store));
  const doubles = new Set(doublesIn(kept.filter(({ id }) => !brought.has(id))));
  for (const { id } of doubles) void app.store.deletePlay(id);
  return simplePage(PLAYS.title, <PlaysView app={app} kept={kept.filter((each) => !doubles.has(each))} />);
}
