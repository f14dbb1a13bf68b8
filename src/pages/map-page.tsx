/** The map of a story: what was seen of it, drawn and as a list, with the path of one play. */

import { render } from 'preact';
import { StoryMapView } from '../debrief/map/map-view.tsx';
import { MAP } from '../debrief/map/words.ts';
import { formatTouched, titleOf } from '../plays/describe-play.ts';
import { recordActions } from '../plays/record-actions.ts';
import type { App } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { readWays } from '../story/ways.ts';
import type { Page } from './page.tsx';
import { seenIn } from './seen-in.ts';
import { WORDS } from './words.ts';

export async function openMapPage(app: App, card: StoryCard): Promise<Page> {
  const [file, found, records] = await Promise.all([
    app.load(card.id),
    app.store.seen(card.id),
    app.store.plays(),
  ]);
  const own = records.filter(({ story, choices }) => story === card.id && choices.length > 0);
  const ways = readWays(file.ink);
  return {
    title: WORDS.titled(MAP.title(card.header.title)),
    full: false,
    mount(element) {
      render(
        <StoryMapView
          card={card}
          ways={ways}
          seen={seenIn(found, own, card.id)}
          records={own}
          nameOf={(record) => `${titleOf(record, card)} · ${formatTouched(record)}`}
          openDebrief={async (record) => (await recordActions(app).debrief(record))?.why ?? null}
          links={{ story: hrefOf({ page: 'story', story: card.id }), plays: hrefOf({ page: 'plays' }) }}
        />,
        element,
      );
      return () => render(null, element);
    },
  };
}
