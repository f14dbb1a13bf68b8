/** The debrief of a play code: read, replayed, and the ways on from it. */

import { render } from 'preact';
import { type ComparablePlay, mountDebrief } from '../debrief/debrief.tsx';
import { codeOf, readPlayCode } from '../journal/play-code.ts';
import type { PlayRecord } from '../journal/record.ts';
import { isolatedNames } from '../look/isolate.ts';
import { once } from '../look/once.ts';
import { playCoded } from '../play/coded.ts';
import type { Play } from '../play/play.ts';
import type { App } from '../session/app.ts';
import { beginPlay } from '../session/begin.ts';
import { fromOtherSide, recordUpTo } from '../session/derived-records.ts';
import { newRecord } from '../session/new-record.ts';
import { playAgain, playBefore, withWholeEcho } from '../session/record-replay.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { PlayThread } from '../thread/play-thread.tsx';
import { nameInAddress } from './name-in-address.ts';
import { ownPlay } from './own-play.ts';
import type { Page } from './page.tsx';
import { refusedPage } from './refused-code.tsx';
import { seenIn } from './seen-in.ts';
import { WORDS } from './words.ts';

/** `address`: what stands in the address where the code belongs, or around it. */
export async function openDebriefPage(app: App, address: string): Promise<Page> {
  const read = readPlayCode(address, app.cards);
  if (!read.ok) return refusedPage(app, address, read);
  const { code } = read;
  const card = app.cards.find(({ id }) => id === read.contents.story);
  if (!card) throw new Error(`The code names the story "${read.contents.story}", which is not in the list.`);
  const echoed = read.contents.opposite === 'echo';
  const [file, records] = await Promise.all([app.load(card.id), echoed ? app.store.plays() : []]);
  const { play: coded, parted } = playCoded(file, read.contents);
  if (parted) return refusedPage(app, code, { why: WORDS.unfitCode, story: card.id });
  const play = withWholeEcho(coded, records);
  return {
    title: WORDS.titled(WORDS.debriefTitle(card.header.title)),
    full: false,
    mount(element) {
      if (code !== address) nameInAddress({ page: 'debrief', code });
      return mountPlayed(element, app, { card, play, code });
    },
  };
}

interface Played {
  readonly card: StoryCard;
  readonly play: Play;
  readonly code: string;
}

function mountPlayed(element: HTMLElement, app: App, { card, play, code }: Played) {
  const heading = document.createElement('h1');
  heading.className = 'where';
  heading.textContent = WORDS.debriefTitle(card.header.title);
  const body = document.createElement('div');
  const thread = document.createElement('div');
  element.append(heading, thread, body);
  const people = isolatedNames(card.header);
  const { role } = play.setup;
  const begin = once((record: PlayRecord) => beginPlay(app, record));
  const kept = readOnce(app);
  const debrief = mountDebrief(
    body,
    {
      header: card.header,
      people,
      role,
      opening: play.opening.bond,
      steps: play.steps,
      ending: play.moment.ending,
      play: play.setup,
      code,
    },
    {
      onGoBack: (n) => void begin(recordUpTo(card, play, n)),
      ...ownPlay(app, kept, play),
      onAgain: () => void begin(newRecord(card, role, play.setup.seats)),
      onOtherSide: () => void begin(fromOtherSide(card, play)),
      findEndings: async () => seenIn(await app.store.seen(card.id), await kept(), card.id).endings,
      findBeside: () => findBeside(app, kept, play, code),
      links: {
        debrief: (other) => hrefOf({ page: 'debrief', code: other }),
        map: hrefOf({ page: 'map', story: card.id }),
        model: hrefOf({ page: 'model', code }),
        compare: (other) => hrefOf({ page: 'compare', one: code, other }),
      },
      onPlays: () => app.go({ page: 'plays' }),
      onHome: () => app.go({ page: 'home' }),
    },
  );
  if (play.steps.length > 0) {
    const { opening, steps } = play;
    render(
      <PlayThread people={people} opening={opening.bond} steps={steps} onDecision={debrief.show} />,
      thread,
    );
  }
  return () => {
    render(null, thread);
    debrief.destroy();
  };
}

/** What is kept, read once for all that ask, and only when somebody does: the debrief stands before that. */
function readOnce(app: App): () => Promise<readonly PlayRecord[]> {
  let read: Promise<readonly PlayRecord[]> | null = null;
  return () => {
    read ??= app.store.plays();
    return read;
  };
}

type Kept = ReturnType<typeof readOnce>;

async function findBeside(app: App, kept: Kept, play: Play, code: string): Promise<ComparablePlay | null> {
  const before = playBefore(await kept(), play);
  if (!before) return null;
  const { file } = play.setup;
  return {
    own: before.own,
    open: () => app.go({ page: 'compare', one: codeOf(playAgain(file, before.record).play), other: code }),
  };
}
