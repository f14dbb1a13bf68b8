/** The three lesson plans as buttons that set everything up, each with its minutes and stops. */
import { useEffect, useId, useState } from 'preact/hooks';
import { MAP } from '../../debrief/map/words.ts';
import { whenIdle } from '../../look/idle.ts';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import type { App } from '../../session/app.ts';
import { newRecord } from '../../session/new-record.ts';
import { hrefOf, type Route } from '../../session/route.ts';
import type { StoryCard } from '../../story/beat.ts';
import { otherRole } from '../../trust/bond.ts';
import { LONGEST_NAME, nameIn } from '../vote/saved-class-play.ts';
import { WithCards } from '../vote/set-up.tsx';
import type { Begun } from '../vote/waiting-plays.ts';
import { type LessonPlan, longStories, PLAN_IDS, PLANS, type PlannedRoom, roomFor } from './plans.ts';
import { PLAN_WORDS, PLANS_SAID, type PlanPart } from './words-plans.ts';
import './plans.css';

interface PlansProps {
  readonly app: Pick<App, 'cards' | 'load'>;
  onBegin(begun: Begun): void;
}

/** A section of level 2. Nothing where there is no story. */
export function PlansView({ app, onBegin }: PlansProps) {
  const id = useId();
  const long = longStories(app.cards);
  const [story, setStory] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [cards, setCards] = useState(false);
  const [told, setTold] = useState('');
  const chosen = long.find((each) => each.id === story) ?? long[0];
  if (!chosen) return null;
  async function begin(plan: LessonPlan, card: StoryCard) {
    setTold('');
    try {
      const { role } = roomFor(await app.load(card.id));
      const temperament = ownTemperament(card, otherRole(role)); // as the story has them
      const record = newRecord(card, role, seatsAround(role, { kind: 'temperament', temperament }));
      onBegin({ record, people: null, name: nameIn(name), plan: plan.id, cards });
    } catch {
      setTold(PLANS_SAID.lost);
    }
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{PLANS_SAID.title}</h2>
      <p>{PLANS_SAID.hint}</p>
      <div class="row plans-asked">
        <label for={`${id}-story`}>{PLANS_SAID.story}</label>
        <select
          id={`${id}-story`}
          class="field"
          value={chosen.id}
          onChange={({ currentTarget }) => setStory(currentTarget.value)}
        >
          {long.map(({ id: key, header }) => (
            <option key={key} value={key}>
              {header.title}
            </option>
          ))}
        </select>
        <label for={`${id}-name`}>{PLANS_SAID.name}</label>
        <input
          id={`${id}-name`}
          class="field"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <span id={`${id}-hint`} class="soft">
          {PLANS_SAID.nameHint}
        </span>
      </div>
      {told !== '' && (
        <p class="notice" role="alert">
          {told}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where list-style is none */}
      <ul class="plans" role="list" aria-labelledby={id}>
        {PLAN_IDS.map((each) => {
          const plan = PLANS[each];
          const card = app.cards.find(({ id: own }) => own === plan.story) ?? chosen;
          return (
            <li key={each}>
              <PlanView
                plan={plan}
                card={card}
                app={app}
                alone={chosen.id}
                onBegin={() => void begin(plan, card)}
              />
            </li>
          );
        })}
      </ul>
      <WithCards cards={cards} onCards={setCards} />
    </section>
  );
}

interface PlanProps {
  readonly plan: LessonPlan;
  readonly card: StoryCard; // what is played together
  readonly app: PlansProps['app'];
  readonly alone: string; // the story that everybody plays alone
  onBegin(): void;
}

function PlanView({ plan, card, app, alone, onBegin }: PlanProps) {
  const { title, what, parts } = PLAN_WORDS[plan.id];
  const story = card.header.title;
  return (
    <>
      <h3>
        {PLANS_SAID.minutes(plan.minutes)} <span class="plans-title">{title}</span>
      </h3>
      <button type="button" class="button button-main" onClick={onBegin}>
        {PLANS_SAID.begin(plan.minutes)}
      </button>
      <p>
        {what} {PLANS_SAID.plays(story)}
      </p>
      <dl>
        {parts.map((part, at) => (
          <div key={part.from}>
            <dt>{PLANS_SAID.span(part.from, parts[at + 1]?.from ?? plan.minutes)}</dt>
            <dd>
              {part.what}{' '}
              {part.way && <a href={hrefOf(wayOf(part.way, alone))}>{PLANS_SAID.where[part.way]}</a>}
            </dd>
          </div>
        ))}
      </dl>
      <StopsOf plan={plan} card={card} app={app} />
    </>
  );
}

function wayOf(way: NonNullable<PlanPart['way']>, story: string): Route {
  return way === 'board' ? { page: 'board', story } : { page: 'story', story };
}

/** The sheet's stops that the plan votes at, once the story is there; without it the plan stands alone. */
function StopsOf({ plan, card, app }: Pick<PlanProps, 'plan' | 'card' | 'app'>) {
  const [found, setFound] = useState<{ readonly story: string; readonly room: PlannedRoom } | null>(null);
  useEffect(() => {
    let wanted = true;
    whenIdle(() => {
      app
        .load(card.id)
        .then((file) => wanted && setFound({ story: card.id, room: roomFor(file) }))
        .catch(() => {}); // a press on the button tells
    });
    return () => {
      wanted = false;
    };
  }, [card]);
  if (found?.story !== card.id) return null;
  const stops = found.room.stops.slice(0, plan.votes);
  return (
    <>
      <p>{PLANS_SAID.stops(stops.length, card.header.title)}</p>
      <ol>
        {stops.map(({ choice, place, time, ask }) => (
          <li key={choice}>
            {PLANS_SAID.stop(card.header[found.room.role], MAP.place(place, time))}. <i>{ask[0]}</i>
          </li>
        ))}
      </ol>
    </>
  );
}
