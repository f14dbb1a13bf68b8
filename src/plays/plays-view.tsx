/** The page of all plays saved on this device: continue, open, name, compare, delete or export them. */

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { familiesOf, type PlayFamily } from '../journal/branches.ts';
import type { PlayRecord } from '../journal/record.ts';
import { isEarlier } from '../journal/version.ts';
import { usePlaced } from '../look/use-placed.ts';
import type { App } from '../session/app.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { CompareBar, useComparing } from './compare-bar.tsx';
import { titleOf } from './describe-play.ts';
import { FIRST, firstPlays } from './in-parts.ts';
import { PlayRow, type RowActions } from './play-row.tsx';
import { PlaysFiles } from './plays-files.tsx';
import { type FindCard, useCards } from './use-earlier-cards.ts';
import { useKeptPlays } from './use-plays.ts';
import { PLAYS } from './words.ts';
import './plays.css';

interface PlaysViewProps {
  readonly app: App;
  readonly kept: readonly PlayRecord[];
  look(): Promise<readonly PlayRecord[]>; // draws this with what is kept by then, and resolves with it
}

/** `kept`: the saved records, the last changed first. Changes made here are saved at once. */
export function PlaysView({ app, kept, look }: PlaysViewProps) {
  const { cards } = app;
  const { records, gone, marked, told, actions, bring, drop, unmark } = useKeptPlays(app, kept, look);
  const cardOf = useCards(app, records);
  const comparing = useComparing(app, marked, cardOf);
  const shelves = useMemo(() => shelvesOf(records, cards), [records, cards]);
  const left = records.filter(({ id }) => !gone.has(id));
  return (
    <div class="plays">
      <h1>{PLAYS.title}</h1>
      <p class="lead">{PLAYS.lead}</p>
      {app.storageTrouble.value !== null && <p class="notice">{app.storageTrouble.value}</p>}
      {records.length === 0 && (
        <p>
          {PLAYS.none} <a href={hrefOf({ page: 'home' })}>{PLAYS.toStories}</a>
        </p>
      )}
      <p role="status">{told}</p>
      <PlaysFiles app={app} plays={left.length} onFresh={bring} onTakenBack={drop} />
      {left.length > 1 && <p class="soft plays-hint">{PLAYS.hint}</p>}
      {shelves.map((shelf) => (
        <ShelfRows
          key={shelf.story}
          shelf={shelf}
          gone={gone}
          marked={marked}
          ready={comparing.ready}
          cardOf={cardOf}
          isEarlier={(record) => isEarlier(cards, record)}
          actions={{ ...actions, compare: comparing.open }}
          kept={app.store.kept}
        />
      ))}
      <CompareBar comparing={comparing} onUnmark={unmark} />
    </div>
  );
}

interface RowsProps {
  readonly gone: ReadonlySet<string>;
  readonly marked: readonly PlayRecord[];
  readonly ready: boolean; // to be compared
  readonly cardOf: FindCard;
  isEarlier(record: PlayRecord): boolean;
  readonly actions: RowActions;
  readonly kept: App['store']['kept'];
}

/** The plays of a story; a long list stands there in parts. */
function ShelfRows({ shelf, ...rows }: RowsProps & { readonly shelf: Shelf }) {
  const { story, card, families, plays } = shelf;
  const title = card?.header.title ?? story;
  const [most, setMost] = useState(FIRST);
  const placed = usePlaced<HTMLElement>(String(most), (was) => setMost(Math.max(FIRST, Number(was) || 0)));
  const from = useRef<number | null>(null); // the first row that was added
  useLayoutEffect(() => {
    const titles = placed.ref.current?.querySelectorAll<HTMLElement>('.play-title, .play-gone button');
    if (from.current !== null) titles?.[from.current]?.focus();
    from.current = null;
  }, [most]);
  return (
    <section aria-label={title} {...placed}>
      <h2>
        <bdi class="plays-story">{title}</bdi> <span class="soft">{PLAYS.counted(plays)}</span>
      </h2>
      {!card && <p class="soft">{PLAYS.unknownStory(story)}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="plays-list" role="list">
        {firstPlays(families, most).map((family) => (
          <FamilyRows key={family.first.id} family={family} {...rows} />
        ))}
      </ul>
      {plays > FIRST && <p role="status">{PLAYS.listed(Math.min(most, plays), plays)}</p>}
      {plays > most && (
        <button
          type="button"
          class="button"
          aria-label={PLAYS.more(title)}
          onClick={() => {
            from.current = most;
            setMost(2 * most);
          }}
        >
          {PLAYS.moreShown}
        </button>
      )}
    </section>
  );
}

interface FamilyRowsProps extends RowsProps {
  readonly family: PlayFamily;
}

function FamilyRows({ family, gone, marked, ready, cardOf, isEarlier, actions, kept }: FamilyRowsProps) {
  const { first, branches } = family;
  const titleBeside = (record: PlayRecord) => {
    const beside = marked.find(({ id }) => id !== record.id);
    return ready && beside ? titleOf(beside, cardOf(beside)) : null;
  };
  const rowOf = (record: PlayRecord) => ({
    record,
    card: cardOf(record),
    earlier: isEarlier(record),
    gone: gone.has(record.id),
    marked: marked.includes(record),
    beside: marked.includes(record) ? titleBeside(record) : null,
    actions,
    kept,
  });
  return (
    <li class="plays-family" data-place={first.id}>
      <PlayRow {...rowOf(first)} branch={null} />
      {branches.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none
        <ul class="plays-branches" role="list">
          {branches.map(({ record, from, shared, depth }) => (
            <li key={record.id} class={`plays-depth-${Math.min(depth, 3)}`} data-place={record.id}>
              <PlayRow {...rowOf(record)} branch={{ from: titleOf(from, cardOf(from)), shared }} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface Shelf {
  readonly story: string;
  readonly card: StoryCard | undefined; // of a story that is here
  readonly families: readonly PlayFamily[];
  readonly plays: number;
}

/** The stories with their plays; the one that was played last stands first. */
function shelvesOf(records: readonly PlayRecord[], cards: readonly StoryCard[]): readonly Shelf[] {
  const shelves = new Map<string, PlayFamily[]>();
  for (const family of familiesOf(records)) {
    const { story } = family.first;
    const shelf = shelves.get(story);
    if (shelf) shelf.push(family);
    else shelves.set(story, [family]);
  }
  return [...shelves].map(([story, families]) => ({
    story,
    card: cards.find(({ id }) => id === story),
    families,
    plays: families.reduce((sum, { branches }) => sum + 1 + branches.length, 0),
  }));
}
