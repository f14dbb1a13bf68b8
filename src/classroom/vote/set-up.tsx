/** The form before a class plays: which story, which role, who decides for the other person, how many vote. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PlayRecord } from '../../journal/record.ts';
import { isEarlier } from '../../journal/version.ts';
import { portraitOf } from '../../look/portraits.ts';
import { RadioCards } from '../../look/radio-cards.tsx';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import { newRecord } from '../../session/new-record.ts';
import { oppositesFor } from '../../session/opposite.ts';
import type { StoryCard } from '../../story/beat.ts';
import { otherRole, ROLES, type Role } from '../../trust/bond.ts';
import { SET_UP } from './words.ts';
import '../../look/beginning.css';
import './set-up.css';

export interface Begun {
  readonly record: PlayRecord;
  readonly people: number | null;
}

interface SetUpProps {
  readonly cards: readonly StoryCard[];
  readonly story: string | null; // chosen beforehand
  readonly waiting: readonly { readonly card: StoryCard; readonly record: PlayRecord }[]; // begun and not ended
  readonly troubles: readonly string[]; // what was kept and cannot be read, a few sentences each
  onGoOn(story: string): void;
  onBegin(begun: Begun): void;
}

const MOST_PEOPLE = 9999;

/** Shows unfinished class plays to continue (`onGoOn`) and the form for a new one (`onBegin`). */
export function SetUp({ cards, story, waiting, troubles, onGoOn, onBegin }: SetUpProps): ComponentChildren {
  const [id, setId] = useState(story);
  const [people, setPeople] = useState('');
  const card = cards.find((each) => each.id === id) ?? cards[0];
  return (
    <div class="class-set-up">
      <h1>{SET_UP.title}</h1>
      <p class="lead">{SET_UP.lead}</p>
      {troubles.map((trouble) => (
        <p class="notice" role="alert" key={trouble}>
          {trouble}
        </p>
      ))}
      {waiting.map((each) => (
        <section class="notice row" key={each.card.id}>
          <p>
            {SET_UP.waiting(each.card.header.title, each.record.choices.length)}
            {isEarlier([each.card], each.record) && ` ${SET_UP.waitingEarlier}`}
          </p>
          <button type="button" class="button button-main" onClick={() => onGoOn(each.card.id)}>
            {SET_UP.goOn}
          </button>
        </section>
      ))}
      <RadioCards
        name={SET_UP.story}
        cards={cards.map(({ id: key, header }) => ({
          key,
          label: header.title,
          hint: `${SET_UP.facts(header.minutes, header.ages)}. ${header.summary}`,
        }))}
        chosen={card?.id ?? ''}
        onChoose={setId}
      />
      {card && (
        <Room
          key={card.id}
          card={card}
          again={waiting.some((each) => each.card.id === card.id)}
          people={people}
          onPeople={setPeople}
          onBegin={onBegin}
        />
      )}
    </div>
  );
}

interface RoomProps {
  readonly card: StoryCard;
  readonly again: boolean; // one of this story waits
  readonly people: string; // as it was typed
  onPeople(typed: string): void;
  onBegin(begun: Begun): void;
}

function Room({ card, again, people, onPeople, onBegin }: RoomProps): ComponentChildren {
  const { header } = card;
  const [role, setRole] = useState<Role | 'both'>('responsible');
  const [temper, setTemper] = useState<string | null>(null);
  const seat = role === 'both' ? 'responsible' : role;
  const opposites = oppositesFor(card, seat, []).filter((each) => each.key !== 'player');
  const temperament =
    opposites.find(({ key }) => key === temper)?.key ?? ownTemperament(card, otherRole(seat));
  const wrong = people.trim() !== '' && countIn(people) === null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const seats = seatsAround(role, { kind: 'temperament', temperament });
        if (!wrong) onBegin({ record: newRecord(card, role, seats), people: countIn(people) });
      }}
    >
      {header.content && (
        <p class="content-note">
          <strong>{SET_UP.content}</strong> <bdi>{header.content}</bdi>
        </p>
      )}
      <RadioCards
        name={SET_UP.who}
        cards={[
          ...ROLES.map((each) => ({
            key: each,
            label: SET_UP.one(header[each]),
            hint: SET_UP.oneHint(header[otherRole(each)]),
            picture: portraitOf(header[each]),
          })),
          { key: 'both', label: SET_UP.two, hint: SET_UP.twoHint(header.responsible, header.hurt) },
        ]}
        chosen={role}
        onChoose={(key) => setRole(ROLES.find((each) => each === key) ?? 'both')}
      />
      {role !== 'both' && (
        <RadioCards
          name={SET_UP.opposite(header[otherRole(role)])}
          cards={opposites}
          chosen={temperament}
          onChoose={setTemper}
        />
      )}
      <div class="class-people">
        <label>
          {SET_UP.people}{' '}
          <input
            class="field"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            value={people}
            aria-describedby="class-people-hint"
            aria-invalid={wrong}
            onInput={({ currentTarget }) => onPeople(currentTarget.value)}
          />
        </label>
        <p class="soft" id="class-people-hint" role={wrong ? 'alert' : undefined}>
          {wrong ? SET_UP.noPeople : SET_UP.peopleHint}
        </p>
      </div>
      <div class="begin-bar">
        <button type="submit" class="button button-main">
          {SET_UP.begin}
        </button>
        {again && <p class="soft">{SET_UP.anew}</p>}
      </div>
    </form>
  );
}

/** The typed number of people; null where nothing was typed or it is no possible number. */
function countIn(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,5}$/.test(text)) return null;
  const count = Number(text);
  return count >= 1 && count <= MOST_PEOPLE ? count : null;
}
