/** A room's views as they arrive: from a stream of server-sent events, or by asking again and again where streams do not come through. */
import { createParser } from 'eventsource-parser';
import type { Why } from './verdict.ts';
import { WHYS } from './verdict.ts';
import { firstOf } from './waking.ts';
import { AGAIN, type Told } from './wire.ts';

/** The room answers, and there is no way in: no use in asking again. */
export class RoomGone extends Error {
  override readonly name = 'RoomGone';
  constructor(readonly why: Why) {
    super(why);
  }
}

/** A stream that says nothing for this long (ms) comes from something that holds it back, or is dead. */
export const FIRST_WORD = 6000;
/** The server says something at least every 15 s. */
export const SILENCE = 40_000;

export interface Asking {
  readonly address: string; // of the room's view
  readonly token: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  onTold(told: Told): void;
}

/**
 * Reads a stream until it ends. Returns how: 'held' where nothing came, for something on the way holds streams back; 'again' where
 * the server asks for a new one. Rejects with RoomGone, or with what fetch rejects with.
 */
export async function readStream({
  address,
  token,
  fetch,
  signal,
  onTold,
}: Asking): Promise<'ended' | 'again' | 'held'> {
  const ending = new AbortController();
  const stop = () => ending.abort();
  signal.addEventListener('abort', stop);
  let timer = setTimeout(stop, FIRST_WORD);
  let heard = false;
  let again = false;
  try {
    const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
    const response = await fetch(address, { headers, cache: 'no-store', signal: ending.signal });
    await demandRoom(response);
    const parser = createParser({
      onEvent({ event, id, data }) {
        if (event === AGAIN) again = true;
        const view: unknown = readJson(data);
        if (isView(view)) onTold({ at: Number(id ?? 0), view });
      },
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      heard = true;
      clearTimeout(timer);
      timer = setTimeout(stop, SILENCE);
      parser.feed(part.value);
    }
    if (again) return 'again';
    return heard ? 'ended' : 'held';
  } catch (error) {
    if (error instanceof RoomGone || signal.aborted || heard || !ending.signal.aborted) throw error;
    return 'held';
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    ending.abort();
  }
}

/** Asks once; the answer comes when the room stands elsewhere than at `after`, or after some time. Rejects as `readStream`. */
export async function askOnce(
  { address, token, fetch, signal, onTold }: Asking,
  after: number | null,
): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const asked = after === null ? address : `${address}?after=${after}`;
  const either = firstOf([signal], SILENCE);
  try {
    const response = await fetch(asked, { headers, cache: 'no-store', signal: either.signal });
    await demandRoom(response);
    const told: unknown = await response.json();
    if (!isTold(told)) throw new Error('The room answered with something else than a view.');
    onTold(told);
  } finally {
    either.done();
  }
}

/** Rejects where the answer is none of a room. */
export async function demandRoom(response: Response): Promise<void> {
  if (response.ok) return;
  const why = whyIn(await response.json().catch(() => null));
  if (why !== null && [401, 403, 404, 410].includes(response.status)) throw new RoomGone(why);
  throw new Error(`The room answered ${response.status}.`);
}

export function whyIn(answer: unknown): Why | null {
  const why = isObject(answer) ? answer.why : undefined;
  return WHYS.find((known) => known === why) ?? null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The server is this page's own, of the same release or another: its views are taken by their kind. */
function isView(value: unknown): value is Told['view'] {
  return isObject(value) && (value.for === 'owner' || value.for === 'member') && isObject(value.opening);
}

function isTold(value: unknown): value is Told {
  return isObject(value) && typeof value.at === 'number' && isView(value.view);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
