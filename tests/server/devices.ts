/** Devices of a class over real sockets, and a built game small enough for a test. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Act, Kind } from '../../src/rooms/acts.ts';
import type { MemberView, OwnerView, View } from '../../src/rooms/view.ts';
import { AGAIN } from '../../src/rooms/wire.ts';
import { type ServeOptions, type Serving, serve } from '../../src/server/serve.ts';
import { type HandClock, handClock } from './hand-clock.ts';

export const PAGE = '<!doctype html><title>Seams</title>';
export const SOUND = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256));
export const SCRIPT = 'console.log("a script that packs");'.repeat(50);

/** A folder as `npm run build` leaves one. */
export function builtGame(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seams-built-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'index-abc.js'), SCRIPT);
  writeFileSync(join(folder, 'offline-worker.js'), 'addEventListener("fetch", () => {});');
  writeFileSync(join(folder, 'assets', 'tone-abc.ogg'), SOUND);
  writeFileSync(join(folder, '.secret'), 'not served');
  return folder;
}

export interface TestServer {
  readonly base: string; // without a slash at its end
  readonly clock: HandClock;
  readonly serving: Serving;
}

export async function testServer(options: Partial<ServeOptions> = {}): Promise<TestServer> {
  const clock = handClock();
  const serving = await serve({ folder: builtGame(), port: 0, host: '127.0.0.1', clock, ...options });
  return { base: serving.address.replace(/\/$/, ''), clock, serving };
}

export const newSecret = () => randomBytes(16).toString('base64url');

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What a device hears on its line. */
export class Heard<V extends View = View> {
  readonly views: V[] = [];
  readonly beats: string[] = [];
  ended = false;
  again = false; // a new line is to be asked for
  readonly #stop: AbortController;
  #changed: () => void = () => {};

  constructor(stop: AbortController) {
    this.#stop = stop;
  }

  /** The first view, from the newest told on, of which this is true. */
  async until(holds: (view: V) => boolean): Promise<V> {
    for (;;) {
      const newest = this.views.at(-1);
      if (newest && holds(newest)) return newest;
      if (this.ended) throw new Error(`The line ended at ${JSON.stringify(newest)}.`);
      await this.#next();
    }
  }

  async untilEnded(): Promise<void> {
    while (!this.ended) await this.#next();
  }

  async untilBeat(): Promise<void> {
    while (this.beats.length === 0) await this.#next();
  }

  close(): void {
    this.#stop.abort();
  }

  take(part: string): void {
    const data = /^data: (.*)$/m.exec(part)?.[1];
    if (data === undefined) this.beats.push(part);
    else if (part.startsWith(`event: ${AGAIN}`)) this.again = true;
    else this.views.push(JSON.parse(data));
    this.#changed();
  }

  end(): void {
    this.ended = true;
    this.#changed();
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = resolve;
    });
  }
}

export class Device {
  readonly token: string;
  readonly base: string;

  constructor(base: string, token = newSecret()) {
    this.base = base;
    this.token = token;
  }

  /** The same device, reached by another process. */
  at(base: string): Device {
    return new Device(base, this.token);
  }

  async ask(
    letters: string,
    act: Act | object | string,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = typeof act === 'string' ? act : JSON.stringify(act);
    return this.#send(`rooms/${letters}/acts`, { method: 'POST', body, headers });
  }

  async open(kind: Kind = 'class'): Promise<string> {
    const body = JSON.stringify({ kind, story: 'on-credit', version: '1', code: null });
    const answer = await this.#send('rooms/', { method: 'POST', body });
    return (answer.body as { letters: string }).letters;
  }

  async poll(letters: string, after?: number): Promise<Answer> {
    const query = after === undefined ? '' : `?after=${after}`;
    return this.#send(`rooms/${letters}/view${query}`, { headers: { accept: 'application/json' } });
  }

  /** A stream; resolves when it stands. */
  async listen<V extends View = MemberView>(letters: string): Promise<Heard<V>> {
    const stop = new AbortController();
    const heard = new Heard<V>(stop);
    const response = await fetch(`${this.base}/rooms/${letters}/view`, {
      headers: { authorization: `Bearer ${this.token}`, accept: 'text/event-stream' },
      signal: stop.signal,
    });
    if (response.status !== 200) throw new Error(`The stream was refused: ${response.status}`);
    void read(response, heard);
    return heard;
  }

  listenAsOwner(letters: string): Promise<Heard<OwnerView>> {
    return this.listen<OwnerView>(letters);
  }

  async #send(
    path: string,
    { headers, ...init }: RequestInit & { headers?: Record<string, string> },
  ): Promise<Answer> {
    const response = await fetch(`${this.base}/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${this.token}`, ...headers },
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }
}

async function read(response: Response, heard: Heard<View>): Promise<void> {
  let rest = '';
  try {
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      rest += part;
      for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
        heard.take(rest.slice(0, end));
        rest = rest.slice(end + 2);
      }
    }
  } catch {
    // closed from here, or cut
  }
  heard.end();
}

export const OK: Answer = { status: 200, body: { ok: true } };
export const refusal = (why: string): Answer => ({ status: 200, body: { ok: false, why } });

export const stand = (step: string, more: object = {}): object => ({
  do: 'stand',
  code: 'AAAA',
  n: 1,
  step,
  options: ['say-it', 'wait'],
  by: null,
  halves: false,
  ...more,
});
export const vote = (option: string, round = 'first', n = 1): object => ({ do: 'vote', n, round, option });
