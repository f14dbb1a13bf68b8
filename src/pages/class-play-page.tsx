/** Class play: what is to be played, and a story run for a room. */
import { openClassPlay } from '../classroom/vote/class-play.tsx';
import { SetUp } from '../classroom/vote/set-up.tsx';
import { earlierClassPlay, keepClassPlay, waitingClassPlays } from '../classroom/vote/waiting-plays.ts';
import { SET_UP } from '../classroom/vote/words.ts';
import { reopen } from '../look/reopen.ts';
import type { App } from '../session/app.ts';
import type { StoryCard } from '../story/beat.ts';
import { earlierPlayPage } from './earlier-play.ts';
import { type Page, simplePage } from './page.tsx';
import { WORDS } from './words.ts';

/** Which story, who the room is, how many vote. `asked`: the story that an address named. */
export async function openSetUpPage(app: App, asked?: StoryCard): Promise<Page> {
  const { waiting, troubles } = await waitingClassPlays(app);
  return simplePage(
    SET_UP.title,
    <SetUp
      cards={app.cards}
      story={asked?.id ?? null}
      waiting={waiting}
      troubles={troubles}
      onGoOn={(story) => app.go({ page: 'class-play', story })}
      onBegin={async (begun) => {
        const { story } = begun.record;
        await keepClassPlay(app, begun);
        if (asked?.id === story)
          reopen(); // its address stands there already
        else app.go({ page: 'class-play', story });
      }}
    />,
  );
}

/** The class play of this story where it stands; where none waits, what is to be played. */
export async function openClassPlayPage(app: App, card: StoryCard): Promise<Page> {
  const earlier = await earlierClassPlay(app, card);
  if (earlier !== null) {
    const { record, people } = earlier;
    return earlierPlayPage(app, card, record, async (fresh) => {
      await keepClassPlay(app, { record: fresh, people }); // the earlier one moves to the plays
      reopen();
    });
  }
  const mount = await openClassPlay(app, card);
  return mount ? { title: WORDS.titled(card.header.title), full: true, mount } : openSetUpPage(app, card);
}
