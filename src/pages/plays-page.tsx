/** Everything that was played on this device. */
import { doublesIn } from '../journal/branches.ts';
import { isSameWay } from '../journal/reconcile.ts';
import type { PlayRecord } from '../journal/record.ts';
import { isSameReflection, NOTHING_SAID } from '../journal/reflections.ts';
import { importedInto } from '../plays/last-import.ts';
import { PlaysView } from '../plays/plays-view.tsx';
import { PLAYS } from '../plays/words.ts';
import type { App } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import { keptPage, type Page } from './page.tsx';

/** `last`: leads on to the play that was touched last and has not ended; where there is none, to all. */
export async function openPlaysPage(app: App, last: boolean): Promise<Page> {
  if (last) await leadOn(app);
  return keptPage(
    PLAYS.title,
    () => readPlays(app),
    (kept, look) => <PlaysView app={app} kept={kept} look={look} />,
  );
}

/** No entry of the history stays behind: going back leads past it. */
async function leadOn({ store, cards }: App): Promise<void> {
  const open = (await store.plays()).filter(
    ({ ending, story }) => ending === null && cards.some(({ id }) => id === story),
  );
  const [latest] = open.sort((one, other) => other.touched - one.touched);
  location.replace(hrefOf(latest ? { page: 'play', story: latest.story } : { page: 'plays' }));
}

/** All plays but those of which another one holds every choice and the ending; they make room. */
async function readPlays({ store }: App): Promise<readonly PlayRecord[]> {
  const kept = await store.plays();
  // What was brought in last can still be taken back: nothing of one's own goes because of it.
  const brought = new Set(importedInto(store));
  const doubles = new Set(doublesIn(kept.filter(({ id }) => !brought.has(id))).filter(isBare));
  for (const double of doubles) {
    void store.deletePlay(double.id, (now) => isSameWay(now, double) && isBare(now));
  }
  return kept.filter((each) => !doubles.has(each));
}

/** Nothing was said of it: it has neither a name nor words nor votes that would go with it. */
function isBare({ name, reflection, seen, votes }: PlayRecord): boolean {
  const written = reflection !== null && !isSameReflection(reflection, NOTHING_SAID);
  return name === null && !written && seen.length + votes.length === 0;
}
