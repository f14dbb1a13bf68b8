/** Opening a room for two, sitting down in it, and beginning the play of it on this device. */
import { codeOf, readPlayCode } from '../journal/play-code.ts';
import type { PlayRecord } from '../journal/record.ts';
import { isSameVersion } from '../journal/version.ts';
import { playCoded } from '../play/coded.ts';
import { openPlay, type Play } from '../play/play.ts';
import { seatsAround } from '../play/seats.ts';
import type { Opening } from '../rooms/acts.ts';
import { newToken, openLine, openRoom } from '../rooms/line.ts';
import { tokenFor } from '../rooms/seat.ts';
import type { Why } from '../rooms/verdict.ts';
import type { App } from '../session/app.ts';
import { newRecord, newSeed } from '../session/new-record.ts';
import type { StoryCard, StoryFile } from '../story/beat.ts';
import type { Role } from '../trust/roles.ts';
import { keepNote, noteOf } from './note.ts';

const TWO = seatsAround('both', { kind: 'player' });

/** A play of two that nobody has decided in yet. */
export function freshPlay(file: StoryFile, seed = newSeed()): Play {
  return openPlay({ file, role: 'both', seats: TWO, seed });
}

type Opened =
  | { readonly ok: true; readonly letters: string }
  | { readonly ok: false; readonly why: Why | 'no-answer' };

/** Opens a room in which this play goes on, and takes a seat there. Resolves when the seat is taken. */
export async function openForTwo(play: Play, seat: Role): Promise<Opened> {
  const { file } = play.setup;
  const opening: Opening = { kind: 'duet', story: file.id, version: file.version, code: codeOf(play) };
  const opened = await openRoom(opening, newToken());
  if (!opened.ok) return opened;
  const { letters } = opened;
  const line = openLine({ letters, token: tokenFor(letters), onView() {}, onState() {} });
  const joined = await line.act({ do: 'join' });
  const sat = joined.ok ? await line.act({ do: 'sit', role: seat }) : joined;
  line.close();
  if (sat.ok) return opened;
  return { ok: false, why: sat.why === 'replaced' ? 'no-answer' : sat.why };
}

/** The play that a room was opened with; or why it cannot be played here. */
export async function playOfRoom(
  app: Pick<App, 'cards' | 'load'>,
  { story, version, code }: Opening,
): Promise<{ readonly card: StoryCard; readonly play: Play } | 'no-story' | 'other-version' | 'unfit'> {
  const card = app.cards.find(({ id }) => id === story);
  if (!card) return 'no-story';
  if (!isSameVersion(card, version)) return 'other-version';
  const read = code === null ? null : readPlayCode(code, app.cards);
  if (!read?.ok || read.contents.story !== story || read.contents.role !== 'both') return 'unfit';
  const { play, parted } = playCoded(await app.load(story), read.contents);
  return parted ? 'unfit' : { card, play };
}

interface Seated {
  readonly letters: string;
  readonly token: string;
  readonly seat: Role;
}

/**
 * The play of this room on this device, by its id: the one that is here, a kept one that goes on in the room, or a new one.
 * From now on it is the one in which the player is.
 */
export async function takeUp({ store }: App, card: StoryCard, play: Play, seated: Seated): Promise<string> {
  const records = (await store.plays()).filter(({ story, role }) => story === card.id && role === 'both');
  const notes = await Promise.all(
    records.map(async (record) => ({ record, note: await noteOf(store, record.id) })),
  );
  const { letters, token, seat } = seated;
  const here = notes.find(({ note }) => note?.letters === letters && note.token === token);
  const kept = here ?? notes.find(({ record, note }) => note?.seat === seat && isOf(record, play));
  const record = kept?.record ?? recordOf(card, play);
  if (!kept) await store.savePlay(record);
  else if (record.choices.length < play.steps.length)
    await store.amendPlay(record.id, (now) => broughtOn(now, play));
  if (!here) await keepNote(store, record.id, { ...seated, before: play.steps.length, backs: 0 });
  await store.savePresent(card.id, record.id);
  return record.id;
}

/** Whether a kept play can go on where this one stands: they share their beginning, as far as both go. */
function isOf({ seed, ending, choices }: PlayRecord, { setup, steps }: Play): boolean {
  const shared = Math.min(choices.length, steps.length);
  const same = steps.slice(0, shared).every(({ option }, at) => option.id === choices[at]);
  return seed === setup.seed && ending === null && shared > 0 && same;
}

/** The other one had read further; what was decided up to there stands. */
function broughtOn(record: PlayRecord, { steps }: Play): PlayRecord {
  return { ...record, choices: steps.map(({ option }) => option.id), ahead: [], line: 0 };
}

function recordOf(card: StoryCard, { setup, steps }: Play): PlayRecord {
  const choices = steps.map(({ option }) => option.id);
  return { ...newRecord(card, 'both', TWO, setup.seed), choices };
}
