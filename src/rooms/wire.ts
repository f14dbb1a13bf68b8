/**
 * How a device and a server speak about rooms. All addresses are relative to the page; a token (a device's) or key (of the
 * device that opened the room) goes as `Authorization: Bearer …`, so that neither stands in an address or a log. Pure.
 *
 * | request | answer |
 * | --- | --- |
 * | `GET rooms/` | 200 `Hello` where rooms answer; anything else: there are none |
 * | `POST rooms/` with an `Opening` and a new key | 201 `Opened` |
 * | `POST rooms/LETTERS/acts` with an `Act` | 200 `Verdict` |
 * | `GET rooms/LETTERS/view`, `Accept: text/event-stream` | a stream of events: `id` the offset, `data` a `View`; first at once, then at each change. `event: again`: it ends here, and a new one is to be asked for |
 * | `GET rooms/LETTERS/view?after=OFFSET`, `Accept: application/json` | `Told`: at once where the room stands elsewhere, else after its next change or 20 s |
 *
 * What is refused outside of a verdict comes as `Refusal`, with status 400, 403, 404, 410, 413 or 429.
 */
import type { Verdict, Why } from './verdict.ts';
import type { View } from './view.ts';

export const ROOMS_PATH = 'rooms/';

export interface Hello {
  readonly rooms: 1; // the version of what is spoken
  readonly lan: readonly string[]; // addresses of this server that other devices of the network can open; the page's own where none is better
}

/** The event with which a server ends a stream that it wants to be asked for again at once. */
export const AGAIN = 'again';

export interface Opened {
  readonly letters: string;
}

export interface Told {
  readonly at: number;
  readonly view: View;
}

export interface Refusal {
  readonly why: Why;
}

export type Answer = Verdict;

/** Bytes that a token or a key is made of, at random; on the line they stand in base64url. */
export const TOKEN_BYTES = 16;
export const TOKEN = /^[A-Za-z0-9_-]{22}$/;
