/** Settings on a page of their own: the reader's form, and what is kept on this device. */
import { useEffect, useState } from 'preact/hooks';
import { forgetKeys } from '../classroom/board/live/kept-key.ts';
import { forgetHandIns } from '../classroom/handing-in/pending.ts';
import { forgetLessons } from '../classroom/vote/lesson-clock.ts';
import { forgetDrafts } from '../classroom/vote/vote-draft.ts';
import type { Aside } from '../journal/aside.ts';
import { onVisible } from '../look/on-visible.ts';
import { forgetUsed } from '../offline/keeper.ts';
import { OfflinePart } from '../offline/offline-part.tsx';
import { SettingsForm } from '../reader/settings/settings-form.tsx';
import type { App } from '../session/app.ts';
import { type Page, simplePage } from './page.tsx';
import { forgetPlaces } from './place-shelf.ts';
import { WORDS } from './words.ts';
import { SETTINGS } from './words-settings.ts';

export function openSettingsPage(app: App): Page {
  return simplePage(WORDS.settings, <SettingsPage app={app} />);
}

function SettingsPage({ app }: { readonly app: App }) {
  return (
    <div class="column settings-page">
      <h1>{WORDS.settings}</h1>
      <h2>{SETTINGS.settingsTitle}</h2>
      <SettingsForm
        settings={app.settings.value}
        onChange={(next) => {
          app.settings.value = next;
        }}
      />
      <hr class="stitches" />
      <Kept app={app} />
      <OfflinePart />
    </div>
  );
}

const MOST_ASIDE = 50; // of which the reason is told

interface Count {
  readonly plays: number;
  readonly aside: readonly Aside[];
}

function Kept({ app }: { readonly app: App }) {
  const [count, setCount] = useState<Count | null>(null);
  const [asked, setAsked] = useState(false);
  const recount = () => void countKept(app).then(setCount);
  useEffect(() => {
    recount();
    return onVisible(recount);
  }, []);
  const forget = async () => {
    await app.store.forgetEverything();
    forgetPlaces();
    forgetDrafts();
    forgetLessons();
    forgetHandIns();
    forgetKeys();
    void forgetUsed();
    await app.lookAtSettings();
    setAsked(false);
    recount();
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{SETTINGS.keptTitle}</h2>
      {app.storageTrouble.value !== null && <p class="notice">{app.storageTrouble.value}</p>}
      <p role="status">
        {count && SETTINGS.keptCount(count.plays)}{' '}
        {count && count.aside.length > 0 && SETTINGS.keptAside(count.aside.length)}
      </p>
      {count && count.aside.length > 0 && (
        <details>
          <summary>{SETTINGS.asideWhy}</summary>
          <ul>
            {count.aside.slice(0, MOST_ASIDE).map(({ why }, at) => (
              <li key={`${at} ${why}`}>{why}</li>
            ))}
          </ul>
          <p class="soft">{SETTINGS.asideTodo}</p>
        </details>
      )}
      {asked ? (
        <div class="notice row">
          <p>{SETTINGS.forgetSure}</p>
          <button type="button" class="button button-main" onClick={() => void forget()}>
            {SETTINGS.forgetYes}
          </button>
          <button type="button" class="button" onClick={() => setAsked(false)}>
            {SETTINGS.forgetNo}
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {SETTINGS.forget}
        </button>
      )}
    </section>
  );
}

async function countKept({ store }: App): Promise<Count> {
  const [plays, aside] = await Promise.all([store.plays(), store.aside()]);
  return { plays: plays.length, aside };
}
