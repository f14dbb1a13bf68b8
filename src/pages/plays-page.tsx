/** Everything that was played on this device. */
import { doublesIn } from '../journal/branches.ts';
import { PlaysView } from '../plays/plays-view.tsx';
import { PLAYS } from '../plays/words.ts';
import type { House } from '../session/app.ts';
import { type Page, simplePage } from './page.tsx';

export async function openPlaysPage(house: House): Promise<Page> {
  const kept = await house.store.plays();
  const doubles = new Set(doublesIn(kept));
  for (const { id } of doubles) void house.store.deletePlay(id);
  return simplePage(
    PLAYS.title,
    <PlaysView house={house} kept={kept.filter((each) => !doubles.has(each))} />,
  );
}
