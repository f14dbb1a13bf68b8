/** The debrief of a play code: read, replayed, and the ways on from it. */

import { render } from 'preact';
import { boardRoomFor } from '../classroom/handing-in/board-room.ts';
import { mountHandIn } from '../classroom/handing-in/hand-in.tsx';
import { type ComparablePlay, mountDebrief } from '../debrief/debrief.tsx';
import { codeOf, readPlayCode } from '../journal/play-code.ts';
import type { PlayRecord } from '../journal/record.ts';
import { isEarlier } from '../journal/version.ts';
import { isolatedNames } from '../look/isolate.ts';
import { once } from '../look/once.ts';
import { reopen } from '../look/reopen.ts';
import type { Play } from '../play/play.ts';
import type { App } from '../session/app.ts';
import { beginPlay } from '../session/begin.ts';
import { fromOtherSide, recordUpTo } from '../session/derived-records.ts';
import { isShownAsThen, showAsThen, storyForPlay } from '../session/earlier.ts';
import { newRecord } from '../session/new-record.ts';
import { playAgain, playBefore, withWholeEcho } from '../session/record-replay.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { PlayThread } from '../thread/play-thread.tsx';
import { earlierDoor } from './earlier-door.tsx';
import { nameInAddress } from './name-in-address.ts';
import { ownPlay } from './own-play.ts';
import type { Page } from './page.tsx';
import { playCode } from './play-codes.ts';
import { refusedPage } from './refused-code.tsx';
import { seenIn } from './seen-in.ts';
import { WORDS } from './words.ts';
import { EARLIER } from './words-earlier.ts';

/** `address`: what stands in the address where the code belongs, or around it. */
export async function openDebriefPage(app: App, address: string): Promise<Page> {
  const read = readPlayCode(address, app.cards);
  if (!read.ok) return refusedPage(app, address, read);
  const { code } = read;
  const card = app.cards.find(({ id }) => id === read.contents.story);
  if (!card) throw new Error(`The code names the story "${read.contents.story}", which is not in the list.`);
  const echoed = read.contents.opposite === 'echo';
  const [file, records] = await Promise.all([
    storyForPlay(app, read.contents),
    echoed ? app.store.plays() : [],
  ]);
  const { play: coded, parted } = playCode(file, read.contents);
  if (parted) return refusedPage(app, code, { why: WORDS.unfitCode, story: card.id });
  const play = withWholeEcho(coded, records);
  const earlier = isEarlier(app.cards, read.contents);
  if (earlier && !isShownAsThen(code)) return askWhatBecomes(app, { card, play, code });
  return {
    title: WORDS.titled(WORDS.debriefTitle(card.header.title)),
    full: false,
    mount(element) {
      if (code !== address) nameInAddress({ page: 'debrief', code });
      return mountPlayed(element, app, { card, play, code, earlier });
    },
  };
}

interface Played {
  readonly card: StoryCard; // of the story as it is now
  readonly play: Play;
  readonly code: string;
  readonly earlier: boolean; // the play was made with an earlier version of it
}

function askWhatBecomes(app: App, { card, play, code }: Omit<Played, 'earlier'>): Page {
  const begin = once((record: PlayRecord) => beginPlay(app, record));
  return earlierDoor({
    story: card.header.title,
    decided: play.steps.length,
    ended: play.moment.ending !== null,
    carried: 0, // a code may be anybody's: who opens it looks at it
    async show() {
      showAsThen(code);
      reopen();
      return null;
    },
    onAgain: () => void begin(newRecord(card, play.setup.role, play.setup.seats)),
  });
}

function mountPlayed(element: HTMLElement, app: App, { card, play, code, earlier }: Played) {
  const { handing, thread, thoughts, body } = layBoxes(element, card, earlier);
  const room = boardRoomFor(card.id);
  const unhand = room ? mountHandIn(handing, { room, code: () => code }) : null;
  const { header } = play.setup.file;
  const people = isolatedNames(header);
  const { role } = play.setup;
  const begin = once((record: PlayRecord) => beginPlay(app, record));
  const kept = readOnce(app);
  const debrief = mountDebrief(
    body,
    {
      header,
      people,
      role,
      opening: play.opening.bond,
      opened: play.opening.beat.lines,
      steps: play.steps,
      ending: play.moment.ending,
      play: play.setup,
      code,
    },
    {
      onGoBack: earlier ? null : (n) => void begin(recordUpTo(card, play, n)),
      ...ownPlay(app, kept, play),
      onAgain: () => void begin(newRecord(card, role, play.setup.seats)),
      onOtherSide: () => void begin(fromOtherSide(card, play)),
      findEndings: async () => seenIn(await app.store.seen(card.id), await kept(), card.id).endings,
      findStops: () => findStops(play),
      findBeside: () => findBeside(app, kept, play, code),
      links: {
        debrief: (other) => hrefOf({ page: 'debrief', code: other }),
        map: earlier ? null : hrefOf({ page: 'map', story: card.id }),
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
  if (role === 'both') void showThoughts(thoughts, play);
  return () => {
    unhand?.();
    render(null, thread);
    render(null, thoughts);
    debrief.destroy();
  };
}

/** The number on the sheet of each decision; none where the sheets do not arrive. */
async function findStops({ setup, steps }: Play): Promise<readonly (number | null)[]> {
  try {
    const { stopsOf } = await import('../classroom/vote/sheet-stop.ts');
    const stopOf = stopsOf(setup.file);
    return steps.map(({ options }) => stopOf(options));
  } catch {
    return [];
  }
}

/** The page from its top: heading, a word on an earlier version, handing in, the thread of the whole play, the debrief. */
function layBoxes(element: HTMLElement, card: StoryCard, earlier: boolean) {
  const heading = document.createElement('h1');
  heading.className = 'where';
  heading.textContent = WORDS.debriefTitle(card.header.title);
  const note = document.createElement('p');
  note.className = 'notice';
  note.textContent = EARLIER.note;
  const boxes = {
    handing: document.createElement('div'),
    thread: document.createElement('div'),
    thoughts: document.createElement('div'),
    body: document.createElement('div'),
  };
  element.append(
    heading,
    ...(earlier ? [note] : []),
    boxes.handing,
    boxes.thread,
    boxes.thoughts,
    boxes.body,
  );
  return boxes;
}

/** What both of them thought: nobody saw all of it while they played. Without the network the debrief stands without it. */
async function showThoughts(element: HTMLElement, play: Play): Promise<void> {
  try {
    const { drawThoughts } = await import('../duet/thoughts-view.tsx');
    if (element.isConnected) drawThoughts(element, play);
  } catch (error) {
    console.warn('What the two thought did not arrive.', error);
  }
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
