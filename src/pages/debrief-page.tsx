/** The debrief of a play code: read, replayed, and the ways on from it. */
import { playCoded, readPlayCode } from '../debrief/coded.ts';
import { mountDebrief } from '../debrief/debrief.tsx';
import type { PlayRecord } from '../journal/record.ts';
import type { Play } from '../play/play.ts';
import { ownTemperament, seatsAround } from '../play/seats.ts';
import type { StoryCard } from '../story/beat.ts';
import { otherRole } from '../trust/bond.ts';
import { beginPlay, newRecord } from './begin.ts';
import { CodeForm } from './code-form.tsx';
import type { House } from './house.ts';
import { LostPage } from './lost.tsx';
import { type Page, simplePage } from './page.tsx';
import { hrefOf } from './router.ts';
import { WORDS } from './words.ts';

export async function openDebriefPage(house: House, code: string): Promise<Page> {
  const read = readPlayCode(code, house.cards);
  if (!read.ok) return refusedPage(house, code, read);
  const card = house.cards.find(({ id }) => id === read.contents.story);
  if (!card) throw new Error(`The code names the story "${read.contents.story}", which is not in the list.`);
  const { play, parted } = playCoded(await house.load(card.id), read.contents);
  if (parted) return refusedPage(house, code, { why: WORDS.unfitCode, story: card.id });
  return {
    title: WORDS.titled(WORDS.debriefTitle(card.header.title)),
    full: false,
    mount: (element) => mountPlayed(element, house, card, play, code),
  };
}

function mountPlayed(element: HTMLElement, house: House, card: StoryCard, play: Play, code: string) {
  const heading = document.createElement('h1');
  heading.className = 'where';
  heading.textContent = WORDS.debriefTitle(card.header.title);
  const body = document.createElement('div');
  element.append(heading, body);
  const { responsible, hurt } = card.header;
  const { role } = play.setup;
  const begin = (record: PlayRecord) => void beginPlay(house, record);
  const debrief = mountDebrief(
    body,
    {
      header: card.header,
      people: { responsible, hurt },
      role,
      opening: play.opening.bond,
      steps: play.steps,
      ending: play.moment.ending,
      code,
    },
    {
      onGoBack: (n) => begin(recordUpTo(card, play, n)),
      onAgain: () => begin(newRecord(card, role, play.setup.seats)),
      onOtherSide: () => begin(fromOtherSide(card, play)),
      onHome: () => house.go({ page: 'home' }),
    },
  );
  return () => debrief.destroy();
}

/** A new play that shares everything before decision `n`; a player who decides there sees the choices at once. */
function recordUpTo(card: StoryCard, { setup, opening, steps }: Play, n: number): PlayRecord {
  const before = steps.slice(0, n - 1);
  const moment = before.at(-1)?.next ?? opening;
  return {
    ...newRecord(card, setup.role, setup.seats),
    seed: setup.seed,
    choices: before.map(({ option }) => option.id),
    line: moment.seat === 'player' ? moment.beat.lines.length : 0,
  };
}

/** The same story from the other seat, with this play sitting opposite. */
function fromOtherSide(card: StoryCard, { setup, steps }: Play): PlayRecord {
  const { role } = setup;
  if (role === 'both') return newRecord(card, role, setup.seats);
  const choices = steps.map(({ option }) => option.id);
  const temperament = ownTemperament(card, role);
  const seats = seatsAround(otherRole(role), { kind: 'echo', choices, temperament });
  return newRecord(card, otherRole(role), seats);
}

interface Refusal {
  readonly why: string;
  readonly story?: string | undefined; // where a story of this name is here all the same
}

function refusedPage(house: House, code: string, refusal: Refusal): Page {
  return simplePage(
    WORDS.badCodeTitle,
    <LostPage title={WORDS.badCodeTitle} why={refusal.why}>
      <CodeForm code={code} onCode={(again) => house.go({ page: 'debrief', code: again })} />
      {refusal.story && (
        <p>
          <a href={hrefOf({ page: 'story', story: refusal.story })}>{WORDS.otherStory}</a>
        </p>
      )}
    </LostPage>,
  );
}
