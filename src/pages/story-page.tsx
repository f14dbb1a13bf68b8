/** One story: what it is about, what to be warned of, whom to play, who sits opposite. */

import { useState } from 'preact/hooks';
import type { PlayRecord } from '../journal/record.ts';
import { isEarlier } from '../journal/version.ts';
import { Cover } from '../look/cover.tsx';
import { once } from '../look/once.ts';
import { portraitOf } from '../look/portraits.ts';
import { RadioCards } from '../look/radio-cards.tsx';
import type { App } from '../session/app.ts';
import { beginPlay, wayOn } from '../session/begin.ts';
import { newRecord } from '../session/new-record.ts';
import { oppositesFor } from '../session/opposite.ts';
import { type Preset, readPreset } from '../session/preset.ts';
import { hrefOf, NEW } from '../session/route.ts';
import { savedPlay } from '../session/saved-plays.ts';
import type { StoryCard } from '../story/beat.ts';
import { otherRole, ROLES, type Role } from '../trust/bond.ts';
import { DuetDoor } from './duet-door.tsx';
import { keptPage, type Page } from './page.tsx';
import { preparePlay } from './prepare.ts';
import { Share } from './share.tsx';
import { STORY } from './words-story.ts';
import '../look/beginning.css';
import './story-page.css';

/** `asked`: what a link asks for beforehand, as preset.ts reads it. */
export async function openStoryPage(app: App, card: StoryCard, asked = ''): Promise<Page> {
  const preset = readPreset(asked);
  const begin = once((record: PlayRecord) => beginPlay(app, record));
  preparePlay(app, card.id);
  return keptPage(
    card.header.title,
    () => readStory(app, card.id),
    (kept, look) => (
      <StoryPage
        {...kept}
        app={app}
        card={card}
        preset={preset}
        onBegin={(record) => {
          const { meters } = preset;
          if (meters) app.settings.value = { ...app.settings.value, meters };
          void begin(record);
        }}
        onContinue={async (saved) => {
          const there = await app.store.play(saved.id);
          if (there === null) {
            await look();
            return false;
          }
          await app.store.savePresent(card.id, saved.id);
          app.go(await wayOn(app, saved));
          return true;
        }}
      />
    ),
  );
}

async function readStory({ store }: App, story: string) {
  const [records, found, presents] = await Promise.all([store.plays(), store.seen(story), store.presents()]);
  return { records, saved: savedPlay(story, records, presents), endings: found.endings };
}

interface StoryPageProps {
  readonly app: App;
  readonly card: StoryCard;
  readonly records: readonly PlayRecord[];
  readonly saved: PlayRecord | null; // to be continued
  readonly endings: ReadonlySet<string>; // found so far
  readonly preset: Preset;
  readonly onBegin: (record: PlayRecord) => void;
  readonly onContinue: (saved: PlayRecord) => Promise<boolean>; // false: it is gone
}

function StoryPage({ app, card, records, saved, endings, preset, onBegin, onContinue }: StoryPageProps) {
  const { header } = card;
  const [role, setRole] = useState<Role>(preset.as ?? 'responsible');
  const [key, setKey] = useState<string | null>(preset.opposite);
  const [lost, setLost] = useState(false); // the play that waited
  const opposites = oppositesFor(card, role, records);
  const earlier = saved !== null && saved.choices.length > 0 && isEarlier([card], saved);
  const opposite = opposites.find((each) => each.key === key) ?? opposites[0];
  return (
    <div class="story">
      <Intro card={card} endings={endings} />
      {saved && (
        <section class="notice row">
          <p>{waitingWords(card, saved, earlier)}</p>
          <button
            type="button"
            class="button button-main"
            onClick={() => void onContinue(saved).then((opened) => setLost(!opened))}
          >
            {earlier ? STORY.look : STORY.continue}
          </button>
        </section>
      )}
      {lost && (
        <p class="notice" role="alert">
          {STORY.continueGone}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (opposite) onBegin(newRecord(card, opposite.role, opposite.seats, preset.seed ?? undefined));
        }}
      >
        <Asked preset={preset} />
        <RadioCards
          name={STORY.playAs}
          cards={ROLES.map((each) => ({
            key: each,
            label: header[each],
            hint: STORY.them(header.breach, each),
            picture: portraitOf(header[each]),
          }))}
          chosen={role}
          onChoose={(chosen) => setRole(ROLES.find((each) => each === chosen) ?? role)}
        />
        <RadioCards
          name={STORY.opposite}
          hint={STORY.oppositeHint(header[otherRole(role)])}
          cards={opposites}
          chosen={opposite?.key ?? ''}
          onChoose={setKey}
        />
        <div class="begin-bar">
          <button type="submit" class={saved ? 'button' : 'button button-main'}>
            {STORY.begin}
          </button>
        </div>
      </form>
      <DuetDoor app={app} card={card} as={role} seed={preset.seed} />
      <p class="row">
        <a href={hrefOf({ page: 'map', story: card.id })}>{STORY.map}</a>
        <a href={hrefOf({ page: 'teach', story: card.id })}>{STORY.teach}</a>
        <a href={hrefOf({ page: 'class-play', story: card.id, id: NEW })}>{STORY.together}</a>
      </p>
      <Share story={card.id} as={role} opposite={opposite?.key ?? null} preset={preset} />
    </div>
  );
}

function waitingWords({ header }: StoryCard, record: PlayRecord, earlier: boolean): string {
  const { role, choices, ending } = record;
  if (earlier) return STORY.waitsEarlier(role === 'both' ? null : header[role], choices.length);
  if (ending !== null) return STORY.continueEnded(role === 'both' ? null : header[role]);
  if (role === 'both') return STORY.continueBoth(choices.length);
  return STORY.continueHint(header[role], choices.length);
}

/** What a link has set up, said before it counts. */
function Asked({ preset }: Pick<StoryPageProps, 'preset'>) {
  const { as, opposite, seed, meters, unknown } = preset;
  const set = as !== null || opposite !== null || seed !== null || meters !== null;
  if (!set && unknown.length === 0) return null;
  const said = [
    set && STORY.asked,
    seed !== null && STORY.askedSeed,
    meters !== null && STORY.askedMeters[meters],
    unknown.length > 0 && STORY.askedUnknown(unknown),
  ];
  return <p class="notice">{said.filter((each) => each !== false).join(' ')}</p>;
}

function Intro({ card, endings }: Pick<StoryPageProps, 'card' | 'endings'>) {
  const { title, summary, content, minutes, ages, responsible, hurt } = card.header;
  const found = card.endings.filter(({ id }) => endings.has(id)).length;
  return (
    <>
      <Cover story={card.id} header={card.header} />
      <h1 dir="auto">{title}</h1>
      <p class="facts">
        <span>{STORY.between(responsible, hurt)}</span>
        <span>{STORY.minutes(minutes)}</span>
        {ages && <span>{STORY.ages(ages)}</span>}
        {found > 0 && <span>{STORY.found(found, card.endings.length)}</span>}
      </p>
      <p class="lead" dir="auto">
        {summary}
      </p>
      {content && (
        <p class="content-note">
          <strong>{STORY.content}</strong> <bdi>{content}</bdi>
        </p>
      )}
    </>
  );
}
