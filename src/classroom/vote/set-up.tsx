/** The form before a class plays: which story, which role, who decides for the other person, how many vote. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { portraitOf } from '../../look/portraits.ts';
import { RadioCards } from '../../look/radio-cards.tsx';
import { ownTemperament, seatsAround } from '../../play/seats.ts';
import { newRecord } from '../../session/new-record.ts';
import { oppositesFor } from '../../session/opposite.ts';
import type { StoryCard } from '../../story/beat.ts';
import { otherRole, ROLES, type Role } from '../../trust/bond.ts';
import { CLASS_ROOM } from './room/words.ts';
import { LONGEST_NAME, nameIn } from './saved-class-play.ts';
import type { Begun } from './waiting-plays.ts';
import { SET_UP } from './words-set-up.ts';
import '../../look/beginning.css';
import './set-up.css';

interface SetUpProps {
  readonly cards: readonly StoryCard[];
  readonly story: string | null; // chosen beforehand
  readonly children: ComponentChildren; // those that wait
  readonly troubles: readonly string[]; // what was kept and cannot be read, a few sentences each
  readonly noRoom: string | null; // why none could be opened, in a sentence
  onBegin(begun: Begun): void;
  onOpenRoom(begun: Begun): void; // begins in a room of phones
}

const MOST_PEOPLE = 9999;

/** Shows unfinished class plays (`children`) and the form for a new one (`onBegin`). */
export function SetUp(props: SetUpProps): ComponentChildren {
  const { cards, story, children, troubles } = props;
  const [id, setId] = useState(story);
  const [typed, setTyped] = useState<Typed>({ name: '', people: '', cards: false });
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
      {children}
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
      {card && <Room {...props} key={card.id} card={card} typed={typed} onTyped={setTyped} />}
    </div>
  );
}

/** What stays when another story is chosen. */
interface Typed {
  readonly name: string;
  readonly people: string;
  readonly cards: boolean;
}

interface RoomProps extends Pick<SetUpProps, 'noRoom' | 'onBegin' | 'onOpenRoom'> {
  readonly card: StoryCard;
  readonly typed: Typed;
  onTyped(typed: Typed): void;
}

function Room({ card, typed, noRoom, onTyped, onBegin, onOpenRoom }: RoomProps): ComponentChildren {
  const { header } = card;
  const [role, setRole] = useState<Role | 'both'>('responsible');
  const [temper, setTemper] = useState<string | null>(null);
  const seat = role === 'both' ? 'responsible' : role;
  const opposites = oppositesFor(card, seat, []).filter((each) => each.key !== 'player');
  const temperament =
    opposites.find(({ key }) => key === temper)?.key ?? ownTemperament(card, otherRole(seat));
  const people = countIn(typed.people);
  const wrong = typed.people.trim() !== '' && people === null;
  const begin = (how: (begun: Begun) => void) => {
    if (wrong) return;
    const seats = seatsAround(role, { kind: 'temperament', temperament });
    const { name, cards } = typed;
    how({ record: newRecord(card, role, seats), people, name: nameIn(name), plan: null, cards });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin(onBegin);
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
      <Fields typed={typed} wrong={wrong} onTyped={onTyped} />
      <p class="soft" id="class-room-hint" role="status">
        {noRoom ?? CLASS_ROOM.openHint}
      </p>
      <div class="begin-bar class-begin">
        <button type="submit" class="button button-main">
          {SET_UP.begin}
        </button>
        <button
          type="button"
          class="button"
          aria-describedby="class-room-hint"
          onClick={() => begin(onOpenRoom)}
        >
          {CLASS_ROOM.open}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly typed: Typed;
  readonly wrong: boolean; // the number
  onTyped(typed: Typed): void;
}

function Fields({ typed, wrong, onTyped }: FieldsProps) {
  return (
    <div class="class-people">
      <label>
        {SET_UP.name}{' '}
        <input
          class="field class-name"
          type="text"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={typed.name}
          aria-describedby="class-name-hint"
          onInput={({ currentTarget }) => onTyped({ ...typed, name: currentTarget.value })}
        />
      </label>
      <p class="soft" id="class-name-hint">
        {SET_UP.nameHint}
      </p>
      <label>
        {SET_UP.people}{' '}
        <input
          class="field"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          value={typed.people}
          aria-describedby="class-people-hint"
          aria-invalid={wrong}
          onInput={({ currentTarget }) => onTyped({ ...typed, people: currentTarget.value })}
        />
      </label>
      <p class="soft" id="class-people-hint" role={wrong ? 'alert' : undefined}>
        {wrong ? SET_UP.noPeople : SET_UP.peopleHint}
      </p>
      <WithCards cards={typed.cards} onCards={(cards) => onTyped({ ...typed, cards })} />
    </div>
  );
}

interface WithCardsProps {
  readonly cards: boolean;
  onCards(cards: boolean): void;
}

/** Whether the room votes with cards: then whoever has a clicker alone comes to the camera as well. */
export function WithCards({ cards, onCards }: WithCardsProps) {
  return (
    <p class="class-cards">
      <label>
        <input
          type="checkbox"
          checked={cards}
          aria-describedby="class-cards-hint"
          onChange={({ currentTarget }) => onCards(currentTarget.checked)}
        />{' '}
        {SET_UP.cards}
      </label>{' '}
      <span class="soft" id="class-cards-hint">
        {SET_UP.cardsHint}
      </span>
    </p>
  );
}

/** The typed number of people; null where nothing was typed or it is no possible number. */
function countIn(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,5}$/.test(text)) return null;
  const count = Number(text);
  return count >= 1 && count <= MOST_PEOPLE ? count : null;
}
