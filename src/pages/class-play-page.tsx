/** Class play: what is to be played, and a story run for a room. */
import { openClassPlay } from '../classroom/vote/class-play.tsx';
import { ClassPlays } from '../classroom/vote/class-plays.tsx';
import { openClassRoom } from '../classroom/vote/room/rooms.ts';
import { SetUp } from '../classroom/vote/set-up.tsx';
import {
  beginClassPlay,
  findClassPlay,
  isOfEarlier,
  renewClassPlay,
  waitingClassPlays,
} from '../classroom/vote/waiting-plays.ts';
import { SET_UP, WAITING } from '../classroom/vote/words-set-up.ts';
import { once } from '../look/once.ts';
import { reopen } from '../look/reopen.ts';
import type { App } from '../session/app.ts';
import { hrefOf, NEW } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { earlierPlayPage } from './earlier-play.ts';
import { keptPage, type Page } from './page.tsx';
import { WORDS } from './words.ts';

/** Which story, who the room is, how many vote. `asked`: the story that an address named; `why`: what else is to be said. */
export async function openSetUpPage(app: App, asked?: StoryCard, why?: string): Promise<Page> {
  const begin = once(async (begun: Parameters<typeof beginClassPlay>[1]) => {
    const place = await beginClassPlay(app, begun);
    app.go({ page: 'class-play', ...place });
  });
  let noRoom: string | null = null;
  let opening = false;
  const beginInRoom = async (begun: Parameters<typeof beginClassPlay>[1]) => {
    if (opening) return;
    opening = true;
    const opened = await openClassRoom(begun.record);
    opening = false;
    noRoom = opened.ok ? null : opened.why;
    if (opened.ok) await begin({ ...begun, room: opened.room });
  };
  const told = new Set(why === undefined ? [] : [why]); // a trouble is found once, and stays to be read
  return keptPage(
    SET_UP.title,
    async () => {
      const { waiting, troubles } = await waitingClassPlays(app);
      for (const trouble of troubles) told.add(trouble);
      return { waiting, troubles: [...told] };
    },
    ({ waiting, troubles }, look) => (
      <SetUp
        cards={app.cards}
        story={asked?.id ?? null}
        troubles={troubles}
        noRoom={noRoom}
        onBegin={(begun) => void begin(begun)}
        onOpenRoom={(begun) => void beginInRoom(begun).then(look)}
      >
        <ClassPlays app={app} waiting={waiting} look={look} />
      </SetUp>
    ),
  );
}

/**
 * The class play of this story where it stands: the one of this id, or the one that was touched last. Where none waits,
 * what is to be played.
 */
export async function openClassPlayPage(app: App, card: StoryCard, id?: string): Promise<Page> {
  if (id === NEW) return openSetUpPage(app, card);
  const found = await findClassPlay(app, card, id);
  if (found === null) return openSetUpPage(app, card, id === undefined ? undefined : SET_UP.gone);
  if (id === undefined) addressHere(hrefOf({ page: 'class-play', story: card.id, id: found.id }));
  if (isOfEarlier(app.cards, found)) {
    return earlierPlayPage(app, card, found.play.record, async (fresh) => {
      await renewClassPlay(app, found, fresh); // the earlier one moves to the plays
      reopen();
    });
  }
  const mount = await openClassPlay(app, card, found.id);
  if (mount === null) return openSetUpPage(app, card, SET_UP.gone);
  const { title } = card.header;
  const { name } = found.play;
  return { title: WORDS.titled(name === null ? title : WAITING.titled(name, title)), full: true, mount };
}

/** The address of the present entry, told more exactly; nothing is opened by it. */
function addressHere(href: string): void {
  try {
    history.replaceState(history.state, '', href);
  } catch {
    // It stays the address that led here.
  }
}
