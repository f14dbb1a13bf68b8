/** The page of a play whose other seat is on another device. */
import { openDuet } from '../duet/duet.tsx';
import { DUET } from '../duet/words.ts';
import { isEarlier } from '../journal/version.ts';
import type { App } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import { prefetchStage } from '../session/stage-and-sound.ts';
import { earlierPlayHere } from './earlier-play.ts';
import { LostPage } from './lost.tsx';
import { type Page, simplePage } from './page.tsx';
import { WORDS } from './words.ts';
import { JOIN } from './words-join.ts';

/** `id`: of the play on this device. */
export async function openDuetPage(app: App, id: string): Promise<Page> {
  const record = await app.store.play(id);
  const card = app.cards.find((each) => each.id === record?.story);
  if (!record || !card) return notHere();
  if (isEarlier(app.cards, record)) return earlierPlayHere(app, card, record);
  prefetchStage();
  const mount = await openDuet(app, card, id);
  return mount ? { title: WORDS.titled(card.header.title), full: true, mount } : notHere();
}

function notHere(): Page {
  return simplePage(
    DUET.notHereTitle,
    <LostPage title={DUET.notHereTitle} why={DUET.notHere}>
      <p>
        <a class="button" href={hrefOf({ page: 'join' })}>
          {JOIN.title}
        </a>
      </p>
    </LostPage>,
  );
}
