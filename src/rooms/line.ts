/** A device's line to a room: it is told the room's view at each change, and asks what it will; a line that breaks is made anew. */
import type { Act, Opening } from './acts.ts';
import { type Answered, openAsker } from './asking.ts';
import { type Asking, askOnce, RoomGone, readStream, whyIn } from './told-by.ts';
import type { Why } from './verdict.ts';
import type { View } from './view.ts';
import { firstOf, onComingBack, type Waking, wakeable } from './waking.ts';
import { type Hello, ROOMS_PATH, TOKEN_BYTES, type Told } from './wire.ts';

export type { Answered } from './asking.ts';

/** gone: no use in trying again. */
export type LineState = 'connecting' | 'open' | 'broken' | { readonly gone: Why };

export interface LineSetup {
  readonly letters: string;
  readonly token: string; // a device's token, or the key of the device that opened the room
  readonly fetch?: typeof fetch;
  onView(view: View, at: number): void;
  onState(state: LineState): void;
}

export interface Line {
  readonly letters: string;
  /** Asks until it is answered, whatever breaks meanwhile. */
  act(act: Act): Promise<Answered>;
  readonly waiting: number; // acts without an answer
  close(): void;
}

/** Pauses before trying again, ms: a chance is added so that thirty phones do not knock together. */
const PAUSES = [500, 1000, 2000, 4000, 8000, 14_000] as const;
const CHANCE = 1000;

/** Whether rooms answer where this page comes from; null where they do not: a plain host of files. Never rejects. */
export async function findRooms(get: typeof fetch = fetch): Promise<Hello | null> {
  try {
    const response = await get(ROOMS_PATH, { cache: 'no-store', headers: { accept: 'application/json' } });
    if (!response.ok) return null;
    const hello: unknown = await response.json();
    if (typeof hello !== 'object' || hello === null || !('rooms' in hello) || hello.rooms !== 1) return null;
    const lan = 'lan' in hello && Array.isArray(hello.lan) ? hello.lan : [];
    return { rooms: 1, lan: lan.filter((each) => typeof each === 'string') };
  } catch {
    return null;
  }
}

/** Opens a room. `key`: from `newToken`, for whoever comes back as the one who opened it. Never rejects. */
export async function openRoom(
  opening: Opening,
  key: string,
  post: typeof fetch = fetch,
): Promise<{ ok: true; letters: string } | { ok: false; why: Why | 'no-answer' }> {
  try {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const body = JSON.stringify(opening);
    const response = await post(ROOMS_PATH, { method: 'POST', headers, body, cache: 'no-store' });
    const answer: unknown = await response.json();
    const letters =
      typeof answer === 'object' && answer !== null && 'letters' in answer ? answer.letters : null;
    if (response.ok && typeof letters === 'string') return { ok: true, letters };
    return { ok: false, why: whyIn(answer) ?? 'no-answer' };
  } catch {
    return { ok: false, why: 'no-answer' };
  }
}

export function openLine({ letters, token, fetch: given, onView, onState }: LineSetup): Line {
  const get: typeof fetch = given ?? ((...args) => fetch(...args));
  const waking = wakeable();
  const closing = new AbortController();
  let state: LineState | null = null;
  const say = (next: LineState) => {
    if (closing.signal.aborted || next === state) return;
    state = next;
    onState(next);
  };
  const onTold = ({ view, at }: Told) => {
    if (closing.signal.aborted) return;
    waking.wake(); // what waits to be asked again can go now
    say('open');
    onView(view, at);
  };
  const asker = openAsker({
    address: `${ROOMS_PATH}${letters}/acts`,
    token,
    fetch: get,
    pause: (tried) => waking.pause(pauseBefore(tried)),
  });
  const address = `${ROOMS_PATH}${letters}/view`;
  const stop = follow({ address, token, fetch: get, signal: closing.signal, onTold }, waking, say);
  return {
    letters,
    act: asker.ask,
    get waiting() {
      return asker.waiting;
    },
    close() {
      closing.abort();
      stop();
      asker.close();
      waking.wake();
    },
  };
}

/** Keeps a line standing until its signal ends it. What comes back stops looking out for a network that is there again. */
function follow(asking: Asking, waking: Waking, say: (state: LineState) => void): () => void {
  const { signal } = asking;
  let standing = new AbortController(); // of the line as it stands: ended where a new one is wanted at once
  let at: number | null = null; // where the room stood when it was last told
  let tried = 0;
  let streams = true; // whether streams come through
  const onTold = (told: Told) => {
    at = told.at;
    tried = 0;
    asking.onTold(told);
  };
  async function once(): Promise<void> {
    const { signal: either, done } = firstOf([signal, standing.signal]);
    try {
      if (!streams) return await askOnce({ ...asking, signal: either, onTold }, at);
      const end = await readStream({ ...asking, signal: either, onTold });
      streams = end !== 'held';
      if (end === 'ended') throw new Error('The stream was ended by the other side.');
    } finally {
      done();
    }
  }
  async function keep(): Promise<void> {
    say('connecting');
    while (!signal.aborted) {
      standing = new AbortController();
      try {
        await once();
      } catch (error) {
        if (error instanceof RoomGone) return say({ gone: error.why });
        if (!standing.signal.aborted) say('broken');
        at = null; // the next answer comes at once
        await waking.pause(pauseBefore(tried++));
      }
    }
  }
  void keep();
  return onComingBack(() => {
    standing.abort(); // what stood before a sleep may be dead without knowing
    waking.wake();
  });
}

/** A token or key that nobody guesses. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function pauseBefore(tried: number): number {
  return (PAUSES[Math.min(tried, PAUSES.length - 1)] ?? 0) + Math.random() * CHANCE;
}
