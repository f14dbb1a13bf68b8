/** The page for teachers: plans, what waits, all that a class does together, the sheets and the guide. */

import { PlansView } from '../classroom/teach/plans-view.tsx';
import { TEACH } from '../classroom/teach/words.ts';
import { ClassPlays } from '../classroom/vote/class-plays.tsx';
import { beginClassPlay, waitingClassPlays } from '../classroom/vote/waiting-plays.ts';
import { once } from '../look/once.ts';
import type { App } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { keptPage, type Page } from './page.tsx';
import { CLASS } from './words-class.ts';
import './class-page.css';

const WAYS = [
  { label: CLASS.play, hint: CLASS.playHint, address: hrefOf({ page: 'class-play' }) },
  { label: CLASS.board, hint: CLASS.boardHint, address: hrefOf({ page: 'board' }) },
  { label: CLASS.cards, hint: CLASS.cardsHint, address: hrefOf({ page: 'cards' }) },
] as const;

/** `at`: the part of the guide that an address named. */
export async function openClassPage(app: App, at: string | null): Promise<Page> {
  // The guide is a file of its own; without it the page is there all the same.
  const guide = await import('../classroom/teach/guide-view.tsx').catch(() => null);
  const begin = once(async (begun: Parameters<typeof beginClassPlay>[1]) => {
    const place = await beginClassPlay(app, begun);
    app.go({ page: 'class-play', ...place });
  });
  const told = new Set<string>(); // a trouble is found once, and stays to be read
  return keptPage(
    CLASS.title,
    async () => {
      const { waiting, troubles } = await waitingClassPlays(app);
      for (const trouble of troubles) told.add(trouble);
      return waiting;
    },
    (waiting, look) => (
      <div class="class-door">
        <h1>{CLASS.title}</h1>
        <p class="lead">{CLASS.lead}</p>
        {[...told].map((trouble) => (
          <p class="notice" role="alert" key={trouble}>
            {trouble}
          </p>
        ))}
        <ClassPlays app={app} waiting={waiting} look={look} />
        <PlansView app={app} onBegin={(begun) => void begin(begun)} />
        <Ways />
        <Sheets cards={app.cards} />
        {guide ? (
          <guide.GuideView at={at} />
        ) : (
          <p class="notice" role="alert">
            {CLASS.guideLost}
          </p>
        )}
      </div>
    ),
  );
}

function Ways() {
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{CLASS.ways}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="class-ways" role="list" aria-labelledby="ways">
        {WAYS.map(({ label, hint, address }) => (
          <li key={address}>
            <a href={address}>{label}</a>
            <p>{hint}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sheets({ cards }: { readonly cards: readonly StoryCard[] }) {
  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets">{CLASS.sheets}</h2>
      <p>{CLASS.sheetsHint}</p>
      <ul aria-labelledby="sheets">
        {cards.map(({ id, header }) => (
          <li key={id}>
            <a href={hrefOf({ page: 'teach', story: id })}>{CLASS.sheetOf(header.title)}</a>
          </li>
        ))}
      </ul>
      <p>{TEACH.careAlways}</p>
      <p>
        <a href={hrefOf({ page: 'not-this' })}>{TEACH.notThis}</a>
      </p>
    </section>
  );
}
