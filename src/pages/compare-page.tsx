/** Two play codes: both played again and laid beside each other, or a word on why they cannot be. */

import { type ComparedPlay, mountCompare } from '../debrief/compare/compare-view.tsx';
import { readPlayCode } from '../journal/play-code.ts';
import type { PlayRecord } from '../journal/record.ts';
import { isEarlier } from '../journal/version.ts';
import { isolatedNames } from '../look/isolate.ts';
import type { Play } from '../play/play.ts';
import { PLAYS } from '../plays/words.ts';
import type { App } from '../session/app.ts';
import { beginPlay } from '../session/begin.ts';
import { recordUpTo } from '../session/derived-records.ts';
import { showAsThen, storyForPlay } from '../session/earlier.ts';
import { recordOf, withWholeEcho } from '../session/record-replay.ts';
import { hrefOf } from '../session/route.ts';
import type { StoryCard } from '../story/beat.ts';
import { LostPage } from './lost.tsx';
import { nameInAddress } from './name-in-address.ts';
import { type Page, simplePage } from './page.tsx';
import { playCode } from './play-codes.ts';
import { WORDS } from './words.ts';

type Codes = readonly [string, string];

export async function openComparePage(app: App, ...address: Codes): Promise<Page> {
  const [one, other] = [readPlayCode(address[0], app.cards), readPlayCode(address[1], app.cards)];
  if (!one.ok) return refusedPage(address, PLAYS.badCode(0, one.why));
  if (!other.ok) return refusedPage(address, PLAYS.badCode(1, other.why));
  const codes: Codes = [one.code, other.code];
  const cards = [one, other].map(({ contents }) => app.cards.find(({ id }) => id === contents.story));
  const [card, otherCard] = cards;
  if (!card || !otherCard) throw new Error('A code was read with a story that is not in the list.');
  if (card !== otherCard) {
    return refusedPage(codes, PLAYS.twoStories(card.header.title, otherCard.header.title));
  }
  const [file, otherFile, records] = await Promise.all([
    storyForPlay(app, one.contents),
    storyForPlay(app, other.contents),
    app.store.plays(),
  ]);
  const replays = [playCode(file, one.contents), playCode(otherFile, other.contents)] as const;
  const unfit = replays.findIndex(({ parted }) => parted !== null);
  if (unfit >= 0) return refusedPage(codes, PLAYS.badCode(unfit, WORDS.unfitCode));
  const plays = [withWholeEcho(replays[0].play, records), withWholeEcho(replays[1].play, records)] as const;
  return {
    title: WORDS.titled(PLAYS.compareTitle(card.header.title)),
    full: false,
    mount(element) {
      if (codes.join() !== address.join()) nameInAddress({ page: 'compare', one: codes[0], other: codes[1] });
      return mountBoth(element, app, card, plays, codes, records);
    },
  };
}

function mountBoth(
  element: HTMLElement,
  app: App,
  card: StoryCard,
  [one, other]: readonly [Play, Play],
  codes: Codes,
  records: readonly PlayRecord[],
) {
  const heading = document.createElement('h1');
  heading.className = 'where';
  heading.textContent = PLAYS.compareTitle(card.header.title);
  const body = document.createElement('div');
  element.append(heading, body);
  const compared = (play: Play, code: string): ComparedPlay => ({
    story: card.id,
    role: play.setup.role,
    seats: play.setup.seats,
    seed: play.setup.seed,
    opening: play.opening.bond,
    steps: play.steps,
    ending: play.moment.ending,
    name: recordOf(records, play)?.name ?? null,
    time: play.setup.file.version,
    earlier: isEarlier([card], { story: card.id, storyVersion: play.setup.file.version }),
    debrief: hrefOf({ page: 'debrief', code }),
  });
  const plays = [compared(one, codes[0]), compared(other, codes[1])] as const;
  // Whoever looks at both has decided to see them as they went.
  for (const [at, { earlier }] of plays.entries()) if (earlier) showAsThen(codes[at] ?? '');
  const view = mountCompare(
    body,
    {
      header: card.header,
      people: isolatedNames(card.header),
      plays,
    },
    {
      onThird: plays.some(({ earlier }) => earlier)
        ? null
        : (shared) => void beginPlay(app, recordUpTo(card, one, shared + 1)),
    },
  );
  return () => view.destroy();
}

function refusedPage(codes: Codes, why: string): Page {
  return simplePage(
    PLAYS.cannotCompare,
    <LostPage title={PLAYS.cannotCompare} why={why}>
      <ul>
        {codes.map((code, at) => (
          <li key={at === 0 ? 'one' : 'other'}>
            <a href={hrefOf({ page: 'debrief', code })}>{PLAYS.debriefOf(at)}</a>
          </li>
        ))}
        <li>
          <a href={hrefOf({ page: 'plays' })}>{WORDS.plays}</a>
        </li>
      </ul>
    </LostPage>,
  );
}
