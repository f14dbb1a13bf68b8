/** The page of the model; with a play code, the numbers of that play can be turned. */

import { mountModel, type Turnable } from '../debrief/model/model-view.tsx';
import { MODEL } from '../debrief/model/words.ts';
import { readPlayCode } from '../journal/play-code.ts';
import { isEarlier } from '../journal/version.ts';
import { isolatedNames } from '../look/isolate.ts';
import type { App } from '../session/app.ts';
import { storyForPlay } from '../session/earlier.ts';
import { hrefOf } from '../session/route.ts';
import { LostPage } from './lost.tsx';
import { nameInAddress } from './name-in-address.ts';
import { type Page, simplePage } from './page.tsx';
import { playCode } from './play-codes.ts';
import { WORDS } from './words.ts';
import { EARLIER } from './words-earlier.ts';

/** `address`: what stands in the address where a code belongs. */
export async function openModelPage(app: App, address: string | null): Promise<Page> {
  const play = address === null ? null : await turnable(app, address);
  if (play && 'why' in play) {
    return simplePage(WORDS.badCodeTitle, <LostPage title={WORDS.badCodeTitle} why={play.why} />);
  }
  return {
    title: WORDS.titled(MODEL.title),
    full: false,
    mount(element) {
      const code = play?.code ?? null;
      if (code !== null && code !== address) nameInAddress({ page: 'model', code });
      const heading = document.createElement('h1');
      heading.textContent = MODEL.title;
      const lead = document.createElement('p');
      lead.className = 'lead';
      lead.textContent = MODEL.lead;
      const way = document.createElement('p');
      const link = document.createElement('a');
      link.href = code === null ? hrefOf({ page: 'about' }) : hrefOf({ page: 'debrief', code });
      link.textContent = code === null ? MODEL.toAbout : MODEL.toDebrief;
      way.append(link);
      const body = document.createElement('div');
      const note = document.createElement('p');
      note.className = 'notice';
      note.textContent = EARLIER.turned;
      element.append(heading, lead, way, ...(play?.earlier ? [note] : []), body);
      const model = mountModel(body, play);
      return () => model.destroy();
    },
  };
}

type Coded = Turnable & { readonly code: string; readonly earlier: boolean };

async function turnable(app: App, address: string): Promise<Coded | { readonly why: string }> {
  const read = readPlayCode(address, app.cards);
  if (!read.ok) return { why: read.why };
  const file = await storyForPlay(app, read.contents);
  const { play, parted } = playCode(file, read.contents);
  if (parted) return { why: WORDS.unfitCode };
  return {
    code: read.code,
    earlier: isEarlier(app.cards, read.contents),
    people: isolatedNames(file.header),
    opening: play.opening,
    steps: play.steps,
    mended: play.moment.ending?.mended ?? false,
  };
}
