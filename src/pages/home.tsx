/** The first page: what Seams is, the stories, and the way in for a play code. */
import { Cover, CoverGround } from '../look/cover.tsx';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { CodeForm } from './code-form.tsx';
import { SeamArt } from './seam-art.tsx';
import { WORDS } from './words.ts';
import { CLASS } from './words-class.ts';
import { HOME } from './words-home.ts';
import { JOIN } from './words-join.ts';
import { STORY } from './words-story.ts';

/** What was played of a story on this device. */
export interface StoryShelf {
  readonly saved: boolean; // a play waits
  readonly endings: ReadonlySet<string>; // found so far
}

export interface HomeProps {
  readonly cards: readonly StoryCard[];
  readonly shelves: Readonly<Record<string, StoryShelf>>; // by story id
  readonly plays: number; // kept on this device
  readonly unreadable: { readonly value: number }; // records put aside
  readonly kept: { readonly value: string | null }; // why nothing can be kept here
  readonly ahead?: boolean; // written by the build: pictures come when the page has started
  readonly onLook: (story: string) => void; // at its card, by pointer or by keys
  readonly onCode: (code: string) => void;
}

export function Home({ cards, shelves, plays, unreadable, kept, ahead = false, onLook, onCode }: HomeProps) {
  return (
    <div class="home">
      <section class="hero">
        <div>
          <h1>{WORDS.seams}</h1>
          <p class="lead">{HOME.lead}</p>
          <p>{HOME.intro}</p>
        </div>
        <SeamArt />
      </section>
      {unreadable.value > 0 && <p class="notice">{HOME.unreadable(unreadable.value)}</p>}
      {kept.value !== null && <p class="notice">{kept.value}</p>}
      <h2 id="stories">{HOME.stories}</h2>
      {cards.length === 0 && <p>{HOME.noStories}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="cards" role="list" aria-labelledby="stories">
        {cards.map((card) => (
          <Card key={card.id} card={card} shelf={shelves[card.id]} ahead={ahead} onLook={onLook} />
        ))}
      </ul>
      {plays > 0 && (
        <p>
          <a href={hrefOf({ page: 'plays' })}>{HOME.allPlays(plays)}</a>
        </p>
      )}
      <hr class="stitches" />
      <CodeForm onCode={onCode} />
      <p class="home-class">
        <a href={hrefOf({ page: 'join' })}>{JOIN.title}</a> {JOIN.fromHome}
      </p>
      <p class="home-class">
        <a href={hrefOf({ page: 'class' })}>{CLASS.door}</a> {CLASS.fromHome}
      </p>
    </div>
  );
}

interface CardProps extends Pick<Required<HomeProps>, 'ahead' | 'onLook'> {
  readonly card: StoryCard;
  readonly shelf: StoryShelf | undefined;
}

function Card({ card, shelf, ahead, onLook }: CardProps) {
  const { title, summary, responsible, hurt, minutes, ages } = card.header;
  const found = card.endings.filter(({ id }) => shelf?.endings.has(id)).length;
  return (
    <li class="card">
      {ahead ? <CoverGround story={card.id} /> : <Cover story={card.id} header={card.header} />}
      <div class="card-words">
        <h3 dir="auto">
          <a
            href={hrefOf({ page: 'story', story: card.id })}
            onPointerEnter={() => onLook(card.id)}
            onFocus={() => onLook(card.id)}
          >
            {title}
          </a>
        </h3>
        <p class="facts">
          <span>{STORY.between(responsible, hurt)}</span>
          <span>{STORY.minutes(minutes)}</span>
          {ages && <span>{STORY.ages(ages)}</span>}
        </p>
        <p dir="auto">{summary}</p>
        {(found > 0 || shelf?.saved) && (
          <p class="card-state">
            {shelf?.saved && <strong>{HOME.waits}</strong>}
            {found > 0 && <span>{STORY.found(found, card.endings.length)}</span>}
          </p>
        )}
      </div>
    </li>
  );
}
