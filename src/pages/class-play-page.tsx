/** Class play: what is to be played, and a story run for a room, decision by decision. */

import { mountDark } from '../classroom/class-play-dark.tsx';
import {
  type ClassPlay,
  countedOnly,
  fitsDecision,
  keptClassPlay,
  parseClassPlay,
} from '../classroom/class-play-kept.ts';
import { Deciding } from '../classroom/class-play-vote.tsx';
import { beginVote, keptVote, type RunningVote, resumeVote } from '../classroom/vote.ts';
import { SET_UP } from '../classroom/words-play.ts';
import { FEW, type PlayRecord, withVote } from '../journal/record.ts';
import type { Vote } from '../journal/said.ts';
import type { StoryCard } from '../story/beat.ts';
import { newId } from './begin.ts';
import { SetUp } from './class-set-up.tsx';
import { fetchDoor } from './guests.ts';
import type { House } from './house.ts';
import { openMet } from './met.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Page, simplePage } from './page.tsx';
import { layBoxes } from './play-page.ts';
import { type RoomSetup, startPlaying } from './playing.ts';
import { openSession, type Session } from './session.ts';
import { WORDS } from './words.ts';

/** Which story, who the room is, how many vote. `asked`: the story that an address named. */
export async function openSetUpPage(house: House, asked?: StoryCard): Promise<Page> {
  const kept = await house.store.classPlays();
  const waiting: { readonly card: StoryCard; readonly record: PlayRecord }[] = [];
  const troubles: string[] = [];
  for (const card of house.cards) {
    if (!kept.has(card.id)) continue;
    const read = parseClassPlay(kept.get(card.id), card.id);
    if (read.ok) waiting.push({ card, record: read.play.record });
    else {
      troubles.push(SET_UP.aside(card.header.title, read.why));
      await house.store.putAside('class-play', card.id, read.why);
    }
  }
  return simplePage(
    SET_UP.title,
    <SetUp
      cards={house.cards}
      story={asked?.id ?? null}
      waiting={waiting}
      troubles={troubles}
      onGoOn={(story) => house.go({ page: 'class-play', story })}
      onBegin={async ({ record, people }) => {
        const { story } = record;
        const before = waiting.find(({ card }) => card.id === story)?.record;
        if (before && before.choices.length >= FEW) await house.store.savePlay(before);
        await house.store.saveClassPlay(story, keptClassPlay({ record, people, vote: null }));
        if (asked?.id === story)
          dispatchEvent(new HashChangeEvent('hashchange')); // its address stands there already
        else house.go({ page: 'class-play', story });
      }}
    />,
  );
}

/** The class play of this story where it stands; where none waits, what is to be played. */
export async function openClassPlayPage(house: House, card: StoryCard): Promise<Page> {
  const read = parseClassPlay((await house.store.classPlays()).get(card.id), card.id);
  if (!read.ok) return openSetUpPage(house, card); // which tells why, where there is one
  const kept = read.play;
  const [file, found] = await Promise.all([house.load(card.id), house.store.found(card.id)]);
  fetchDoor();
  const { people } = kept;
  let running = kept.vote;
  let ended = false;
  async function write(record: PlayRecord): Promise<void> {
    if (ended) return; // it is among the plays by now
    await house.store.saveClassPlay(card.id, keptClassPlay({ record, people, vote: running }));
  }
  const session = openSession({
    file,
    record: kept.record,
    save: async (record) => {
      await write(record);
      if (record.ending !== null) await house.store.savePlay(record);
    },
    keepLeft: () => {}, // a way that was left by going back: the room has seen where it leads
    newId,
    now: () => Date.now(),
  });
  const keepSoon = oneAtATime(() => write(session.record), console.error); // the store tells what it cannot keep
  const keep = (vote: RunningVote) => {
    running = vote;
    keepSoon();
  };
  return {
    title: WORDS.titled(card.header.title),
    full: true,
    mount(element) {
      document.documentElement.toggleAttribute('data-room', true);
      const room: RoomSetup = {
        ...roomOf(card, session, kept, keep),
        door: { page: 'class-play' },
        async ended() {
          ended = true;
          await house.store.saveClassPlay(card.id, null);
        },
      };
      const met = openMet(card.id, found, house.store);
      const stop = startPlaying({ house, card, session, met, boxes: layBoxes(element), room });
      const dark = document.createElement('div');
      element.append(dark);
      const lighten = mountDark(dark);
      return () => {
        document.documentElement.toggleAttribute('data-room', false);
        lighten();
        stop();
      };
    },
  };
}

function roomOf(
  { header }: StoryCard,
  session: Session,
  kept: ClassPlay,
  keep: (vote: RunningVote) => void,
): Pick<RoomSetup, 'decision'> {
  const standing = new Map<number, RunningVote>(kept.vote ? [[kept.vote.n, kept.vote]] : []);
  const said = kept.record.votes;

  function begun(n: number, options: readonly string[]): RunningVote {
    const vote = standing.get(n) ?? null;
    if (fitsDecision(vote, n, options)) return vote;
    const before = said.find((each) => each.n === n);
    return before && countedOnly(before, options) ? resumeVote(before, options) : beginVote(n, options);
  }

  function decide(n: number, chosen: string, vote: RunningVote) {
    if (session.record.ahead[0] !== chosen) {
      for (const each of [...standing.keys()]) if (each > n) standing.delete(each); // of a way that was left
    }
    session.note((record) => voted(record, n, keptVote(vote, chosen)));
  }

  return {
    decision(n, { by, beat }, acts) {
      if (by === null) return null;
      const ids = beat.options.map(({ id }) => id);
      return (
        <Deciding
          key={n}
          begun={begun(n, ids)}
          by={by}
          options={beat.options}
          people={header}
          halves={session.record.role === 'both'}
          voters={kept.people}
          onVote={(vote) => {
            standing.set(n, vote);
            keep(vote);
          }}
          onChoose={(index, vote) => {
            decide(n, ids[index] ?? '', vote);
            acts.choose(index);
          }}
          onBack={acts.back}
        />
      );
    },
  };
}

/** Null: this decision was taken without a vote. */
function voted(record: PlayRecord, n: number, vote: Vote | null): PlayRecord {
  if (vote) return withVote(record, vote);
  return { ...record, votes: record.votes.filter((each) => each.n !== n) };
}
