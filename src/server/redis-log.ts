/**
 * Logs of rooms in Redis or Valkey, a stream for each: any process serves any room, and any process may die. Each holds what it
 * has heard, and puts back what Redis has lost. The only file that imports `@redis/client`.
 */
import type { Entry } from '../rooms/acts.ts';
import { ROOM_LIMITS } from '../rooms/limits.ts';
import { type Clock, every } from './clock.ts';
import { SERVER_TIMES } from './limits.ts';
import { type Head, type Hearer, LogDown, type RoomLog } from './log.ts';
import { APPEND, PUT_BACK } from './redis-scripts.ts';

const LIFE = ROOM_LIMITS.life + 10 * 60 * 1000; // ms that Redis keeps a room that nobody forgets
const DEAD = 3 * SERVER_TIMES.alive; // ms without a sign of life after which a process is lost
const BLOCK = 2000; // ms that a read waits for something new
const AT_ONCE = 500; // entries of one read
const PAUSE = 250; // ms before Redis is tried again

interface Followed {
  readonly head: Head;
  readonly hearer: Hearer;
  readonly heard: Map<string, string>; // entries as they stand in Redis, by id: put back when Redis loses them
  last: string; // the place in the stream that was read last
  count: number; // how many stood in the stream up to there
}

interface Message {
  readonly id: string;
  readonly message: Readonly<Record<string, string>>;
}

const headKey = (letters: string) => `seams:{${letters}}:head`;
const logKey = (letters: string) => `seams:{${letters}}:log`;
const aliveKey = (process: string) => `seams:process:${process}`;

/** Rejects where there is no Redis at the address. */
export async function redisLog(url: string, process: string, clock: Clock): Promise<RoomLog> {
  const client = await newClient(url);
  const reader = await newClient(url);
  await firstConnect([client, reader]);
  return new RedisLog(client, reader, process, clock);
}

type Client = Awaited<ReturnType<typeof newClient>>;

async function newClient(url: string) {
  const { createClient } = await import('@redis/client');
  const socket = { connectTimeout: 2000, reconnectStrategy: () => PAUSE };
  const client = createClient({ url, socket, disableOfflineQueue: true });
  client.on('error', () => {}); // told to whoever asks, as LogDown
  return client;
}

async function firstConnect(clients: readonly Client[]): Promise<void> {
  const all = Promise.all(clients.map((each) => each.connect()));
  all.catch(() => {}); // told below, or too late
  const tooLate = new Promise((_, reject) => {
    setTimeout(
      () => reject(new Error('Redis does not answer at the address given with --redis')),
      5000,
    ).unref();
  });
  try {
    await Promise.race([all, tooLate]);
  } catch (error) {
    for (const each of clients) each.destroy();
    throw error;
  }
}

class RedisLog implements RoomLog {
  readonly #client: Client;
  readonly #reader: Client;
  readonly #process: string;
  readonly #clock: Clock;
  readonly #followed = new Map<string, Followed>();
  readonly #endAlive: () => void;
  #connectedSince: number; // ms
  #doubt = false; // Redis may have lost something
  #closed = false;

  constructor(client: Client, reader: Client, process: string, clock: Clock) {
    this.#client = client;
    this.#reader = reader;
    this.#process = process;
    this.#clock = clock;
    this.#connectedSince = clock.now();
    client.on('ready', () => {
      this.#connectedSince = clock.now();
      this.#doubt = true;
    });
    this.#endAlive = every(clock, SERVER_TIMES.alive, () => void this.#live().catch(() => {}));
    void this.#live().catch(() => {});
    void this.#read();
  }

  async create(letters: string, head: Head): Promise<boolean> {
    const set = { NX: true, PX: LIFE } as const;
    return (await this.#try(this.#client.set(headKey(letters), JSON.stringify(head), set))) === 'OK';
  }

  async follow(letters: string, hearer: Hearer): Promise<Head | null> {
    const text = await this.#try(this.#client.get(headKey(letters)));
    if (text === null) return null;
    const head: Head = JSON.parse(text);
    const followed = { head, hearer, heard: new Map<string, string>(), last: '0-0', count: 0 };
    this.#hear(followed, await this.#after(letters, '0-0'));
    this.#followed.set(letters, followed);
    await this.#try(this.#wake());
    return head;
  }

  async append(letters: string, entry: Entry): Promise<boolean> {
    const followed = this.#followed.get(letters);
    if (!followed) return false;
    const keys = [headKey(letters), logKey(letters)];
    const text = JSON.stringify(entry);
    for (let tries = 0; tries < 3; tries += 1) {
      const given = { keys, arguments: [entry.id, text, String(followed.count)] };
      const said = await this.#try(this.#client.eval(APPEND, given));
      if (said !== 'gone' && said !== 'behind') return true;
      this.#doubt = true; // the reader hears it all anew
      await this.#putBack(letters, followed);
    }
    throw new LogDown('Redis loses what is put back.');
  }

  async upToDate(letters: string): Promise<void> {
    const followed = this.#followed.get(letters);
    if (followed) this.#hear(followed, await this.#after(letters, followed.last));
  }

  async forget(letters: string): Promise<void> {
    this.#followed.delete(letters);
    await this.#try(this.#client.del([headKey(letters), logKey(letters)]));
  }

  async lost(processes: readonly string[]): Promise<readonly string[]> {
    if (!this.#client.isReady || this.#clock.now() - this.#connectedSince < 2 * DEAD) return []; // all may have lost their sign
    const signs = await this.#try(this.#client.mGet(processes.map(aliveKey)));
    return processes.filter((_, i) => signs[i] === null);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#endAlive();
    await this.#try(this.#client.del([aliveKey(this.#process), this.#wakeKey])).catch(() => {});
    this.#reader.destroy();
    this.#client.destroy();
  }

  get #wakeKey(): string {
    return `seams:wake:${this.#process}`;
  }

  /** Says that this process lives, and keeps the stream that wakes its reader from being kept for ever. */
  async #live(): Promise<void> {
    await this.#try(this.#client.set(aliveKey(this.#process), '1', { PX: DEAD }));
    await this.#try(this.#client.pExpire(this.#wakeKey, LIFE));
  }

  /** Ends the read that waits, so that the next one knows of a room more. */
  #wake(): Promise<unknown> {
    const trim = { strategy: 'MAXLEN', threshold: 1 } as const;
    return this.#client.xAdd(this.#wakeKey, '*', { w: '1' }, { TRIM: trim });
  }

  /** Reads all rooms that are followed, again and again. */
  async #read(): Promise<void> {
    let woken = '0-0'; // and not what comes next: a room may be followed between two reads
    while (!this.#closed) {
      try {
        if (this.#doubt) await this.#readAnew();
        const rooms = [...this.#followed];
        const streams = rooms.map(([letters, { last }]) => ({ key: logKey(letters), id: last }));
        const wake = { key: this.#wakeKey, id: woken };
        const read = await this.#reader.xRead([wake, ...streams], { BLOCK, COUNT: AT_ONCE });
        for (const { name, messages } of read ?? []) {
          if (name === this.#wakeKey) woken = messages.at(-1)?.id ?? woken;
          const room = this.#followed.get(/\{(.*)\}/.exec(name)?.[1] ?? '');
          if (room) this.#hear(room, messages);
        }
      } catch {
        this.#doubt = true;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  }

  /** After a break: what Redis lost is put back, and everything heard again in the order in which it stands now. */
  async #readAnew(): Promise<void> {
    this.#doubt = false;
    for (const [letters, followed] of [...this.#followed]) {
      await this.#putBack(letters, followed);
      const messages = await this.#after(letters, '0-0');
      if (!this.#followed.has(letters)) continue; // forgotten meanwhile
      followed.hearer.anew();
      followed.heard.clear();
      Object.assign(followed, { last: '0-0', count: 0 });
      this.#hear(followed, messages);
    }
    await this.#live();
  }

  async #putBack(letters: string, { head, heard }: Followed): Promise<void> {
    const left = head.opened + LIFE - this.#clock.now();
    if (left <= 0) return;
    const entries = [...heard].flat();
    const given = [JSON.stringify(head), String(left), ...entries];
    const keys = [headKey(letters), logKey(letters)];
    await this.#try(this.#client.eval(PUT_BACK, { keys, arguments: given }));
  }

  async #after(letters: string, last: string): Promise<readonly Message[]> {
    const from = last === '0-0' ? '-' : `(${last}`;
    return (await this.#try(this.#client.xRange(logKey(letters), from, '+'))) ?? [];
  }

  /** Hands on what was not heard yet; two reads may bring the same. */
  #hear(followed: Followed, messages: readonly Message[]): void {
    for (const { id, message } of messages) {
      if (!isAfter(id, followed.last)) continue;
      followed.last = id;
      followed.count += 1;
      const { i = '', e = '' } = message;
      if (followed.heard.has(i)) continue; // put back by two processes
      followed.heard.set(i, e);
      followed.hearer.hear(JSON.parse(e));
    }
  }

  /** What Redis answers; rejects with `LogDown` where it does not, or not in time. */
  async #try<T>(asked: Promise<T>): Promise<T> {
    let tooLate: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      tooLate = setTimeout(() => reject(new Error('It does not answer.')), SERVER_TIMES.answer);
      tooLate.unref();
    });
    try {
      return await Promise.race([asked, late]);
    } catch (error) {
      throw new LogDown(`Redis: ${error instanceof Error ? error.message : error}`);
    } finally {
      clearTimeout(tooLate);
    }
  }
}

/** Whether a place in a stream comes after another: `ms-number`. */
function isAfter(one: string, other: string): boolean {
  const [ms = 0, n = 0] = one.split('-').map(Number);
  const [otherMs = 0, otherN = 0] = other.split('-').map(Number);
  return ms > otherMs || (ms === otherMs && n > otherN);
}
