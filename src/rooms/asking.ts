/** What a device asks of its room, in order and one at a time, again and again until it is answered: every act may come twice. */
import type { Act } from './acts.ts';
import { demandRoom, RoomGone, whyIn } from './told-by.ts';
import type { Verdict, Why } from './verdict.ts';

/** `no-answer`: the line was closed before one came. `replaced`: a newer one of the kind was asked meanwhile. */
export type Answered = Verdict | { readonly ok: false; readonly why: 'no-answer' | 'replaced' };

/** Of these only the newest counts. */
const LATEST: readonly Act['do'][] = ['stand', 'vote', 'at', 'half', 'lock'];

export interface AskingSetup {
  readonly address: string; // of the room's acts
  readonly token: string;
  readonly fetch: typeof fetch;
  pause(tried: number): Promise<void>; // before asking again; ends early when the line is back
}

interface Waiting {
  readonly act: Act;
  answer(answered: Answered): void;
}

export interface Asker {
  ask(act: Act): Promise<Answered>;
  readonly waiting: number; // how many have no answer yet
  close(): void;
}

export function openAsker({ address, token, fetch, pause }: AskingSetup): Asker {
  const queue: Waiting[] = [];
  let working = false;
  let closed = false;

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (let tried = 0; queue.length > 0 && !closed; ) {
      const [first] = queue;
      if (!first) break;
      const answered = await send(first.act);
      if (answered === null) {
        await pause(tried++);
        continue;
      }
      tried = 0;
      const at = queue.indexOf(first);
      if (at >= 0) queue.splice(at, 1); // a newer one may have taken its place
      first.answer(answered);
    }
    working = false;
  }

  /** Null: nobody answered. */
  async function send(act: Act): Promise<Answered | null> {
    try {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const body = JSON.stringify(act);
      const response = await fetch(address, { method: 'POST', headers, body, cache: 'no-store' });
      if (response.status === 400 || response.status === 413) return refusedWith(await response.json());
      await demandRoom(response);
      const answer: unknown = await response.json();
      return isAllowed(answer) ? { ok: true } : refusedWith(answer);
    } catch (error) {
      return error instanceof RoomGone ? { ok: false, why: error.why } : null;
    }
  }

  return {
    get waiting() {
      return queue.length;
    },
    ask(act) {
      if (closed) return Promise.resolve({ ok: false, why: 'no-answer' });
      return new Promise((answer) => {
        if (LATEST.includes(act.do)) {
          for (const older of queue.filter((each) => each.act.do === act.do)) {
            queue.splice(queue.indexOf(older), 1);
            older.answer({ ok: false, why: 'replaced' });
          }
        }
        queue.push({ act, answer });
        void work();
      });
    },
    close() {
      closed = true;
      for (const { answer } of queue.splice(0)) answer({ ok: false, why: 'no-answer' });
    },
  };
}

function refusedWith(answer: unknown): Answered {
  const why: Why = whyIn(answer) ?? 'malformed';
  return { ok: false, why };
}

function isAllowed(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
