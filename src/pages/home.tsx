/** The first page: what Seams is, the stories, and the way in for a play code. */
import type { Signal } from '@preact/signals';
import { Cover } from '../look/cover.tsx';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { CodeForm } from './code-form.tsx';
import { SeamArt } from './seam-art.tsx';
import { WORDS } from './words.ts';
import { CLASS } from './words-class.ts';
import './home.css';

/** What was played of a story on this device. */
export interface StoryShelf {
  readonly saved: boolean; // a play waits
  readonly endings: ReadonlySet<string>; // found so far
}

export interface HomeProps {
  readonly cards: readonly StoryCard[];
  readonly shelves: Readonly<Record<string, StoryShelf>>; // by story id
  readonly plays: number; // kept on this device
  readonly unreadable: Signal<number>; // records put aside
  readonly kept: Signal<string | null>; // why nothing can be kept here
  readonly onCode: (code: string) => void;
}

export function Home({ cards, shelves, plays, unreadable, kept, onCode }: HomeProps) {
  return (
    <div class="home">
      <section class="hero">
        <div>
          <h1>{WORDS.seams}</h1>
          <p class="lead">{WORDS.lead}</p>
          <p>{WORDS.intro}</p>
        </div>
        <SeamArt />
      </section>
      {unreadable.value > 0 && <p class="notice">{WORDS.unreadable(unreadable.value)}</p>}
      {kept.value !== null && <p class="notice">{kept.value}</p>}
      <h2 id="stories">{WORDS.stories}</h2>
      {cards.length === 0 && <p>{WORDS.noStories}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="cards" role="list" aria-labelledby="stories">
        {cards.map((card) => (
          <Card key={card.id} card={card} shelf={shelves[card.id]} />
        ))}
      </ul>
      {plays > 0 && (
        <p>
          <a href={hrefOf({ page: 'plays' })}>{WORDS.allPlays(plays)}</a>
        </p>
      )}
      <hr class="stitches" />
      <CodeForm onCode={onCode} />
      <p class="home-class">
        <a href={hrefOf({ page: 'class' })}>{CLASS.title}</a> {CLASS.fromHome}
      </p>
    </div>
  );
}

function Card({ card, shelf }: { readonly card: StoryCard; readonly shelf: StoryShelf | undefined }) {
  const { title, summary, responsible, hurt, minutes, ages } = card.header;
  const found = card.endings.filter(({ id }) => shelf?.endings.has(id)).length;
  return (
    <li class="card">
      <Cover story={card.id} header={card.header} />
      <div class="card-words">
        <h3 dir="auto">
          <a href={hrefOf({ page: 'story', story: card.id })}>{title}</a>
        </h3>
        <p class="facts">
          <span>{WORDS.between(responsible, hurt)}</span>
          <span>{WORDS.minutes(minutes)}</span>
          {ages && <span>{WORDS.ages(ages)}</span>}
        </p>
        <p dir="auto">{summary}</p>
        {(found > 0 || shelf?.saved) && (
          <p class="card-state">
            {shelf?.saved && <strong>{WORDS.waits}</strong>}
            {found > 0 && <span>{WORDS.found(found, card.endings.length)}</span>}
          </p>
        )}
      </div>
    </li>
  );
}
