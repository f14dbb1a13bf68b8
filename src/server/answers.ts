/** Reading and answering of single requests. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ROOM_LIMITS } from '../rooms/limits.ts';
import type { Why } from '../rooms/verdict.ts';
import type { Refusal } from '../rooms/wire.ts';

/** What is refused before a room is asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

const STATUS: Partial<Record<Why, number>> = {
  'no-room': 404,
  ended: 410,
  foreign: 403,
  'too-large': 413,
  'too-fast': 429,
};

export function sendJson(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** A `Refusal`, with its status. */
export function sendRefusal(response: ServerResponse, why: Why): void {
  if (why === 'too-large') response.setHeader('Connection', 'close'); // the rest of it is not read
  if (why === 'too-fast') response.setHeader('Retry-After', '2');
  sendJson(response, STATUS[why] ?? 400, { why } satisfies Refusal);
}

/** The body as JSON, whatever it holds. Throws `Refused` where it is longer than a message may be, or no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > ROOM_LIMITS.message) throw new Refused('too-large');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > ROOM_LIMITS.message) throw new Refused('too-large');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refused('malformed');
  }
}

/** Whether a page of this server, or of one of `origins`, asks. What is no browser sends no origin, and holds no one else's token. */
export function isOwnPage({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin === undefined) return site === undefined || site === 'same-origin';
  return origins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}

/**
 * The address a request comes from, as limits count it: of IPv6 the half that belongs to a network. `behindProxy`: what the last
 * proxy wrote down, since all come from it.
 */
export function addressOf({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  const address = (forwarded || socket.remoteAddress || '').replace(/^::ffff:/, '');
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}
