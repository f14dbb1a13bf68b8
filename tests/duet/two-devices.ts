/** Two devices and their room, without a network: what is asked waits on each device's line until the test lets it through. */

import { PairSession } from '../../src/duet/pair-session.ts';
import { type Reconciled, reconcile } from '../../src/journal/reconcile.ts';
import { beginRecord, type PlayRecord } from '../../src/journal/record.ts';
import type { Act } from '../../src/rooms/acts.ts';
import type { Answered } from '../../src/rooms/line.ts';
import { applyEntry, openRoom, type Room } from '../../src/rooms/room.ts';
import type { DuetView } from '../../src/rooms/view.ts';
import { viewFor } from '../../src/rooms/view.ts';
import { openSession, type Session } from '../../src/session/session.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { MODEL_VERSION } from '../../src/trust/respond.ts';
import type { Role } from '../../src/trust/roles.ts';

const TWO = { responsible: { kind: 'player' }, hurt: { kind: 'player' } } as const;

export const record = (file: StoryFile, over: Partial<PlayRecord> = {}): PlayRecord => ({
  ...beginRecord({
    id: 'one',
    story: file.id,
    storyVersion: file.version,
    modelVersion: MODEL_VERSION,
    role: 'both',
    seats: TWO,
    seed: 7,
    now: 1,
  }),
  ...over,
});

/** A room with both seated. */
export class TestRoom {
  room: Room;
  entries = 0;

  constructor(file: StoryFile) {
    this.room = openRoom({ kind: 'duet', story: file.id, version: file.version, code: null }, 0);
    for (const role of ['responsible', 'hurt'] as const) {
      this.ask(role, { do: 'join' });
      this.ask(role, { do: 'sit', role });
    }
  }

  ask(from: string, act: Act): Answered {
    const judged = applyEntry(this.room, { id: String(this.entries++), at: this.entries, from, act });
    this.room = judged.room;
    return judged.verdict;
  }

  view(device: string): DuetView {
    const view = viewFor(this.room, device, this.entries);
    if (view.for !== 'member' || view.duet === null) throw new Error(`${device} is not in the room.`);
    return view.duet;
  }
}

interface Waiting {
  readonly act: Act;
  answer(answered: Answered): void;
}

/** One device: its storage outlives its tab. */
export class Device {
  stored: PlayRecord;
  backs = 0;
  online = true;
  moved = 0; // how often the play was drawn anew
  session: PairSession;
  whole: Session;
  readonly left: PlayRecord[] = []; // ways left by going back
  #waiting: Waiting[] = [];
  #ids = 0;

  constructor(
    readonly seat: Role,
    readonly file: StoryFile,
    readonly room: TestRoom,
    readonly before: readonly string[] = [],
  ) {
    this.stored = record(file, { choices: [...before] });
    [this.whole, this.session] = this.#open();
  }

  /** The tab is killed and opened again: what was not let through is gone with it. */
  reload(): void {
    this.#waiting = [];
    [this.whole, this.session] = this.#open();
  }

  #open(): [Session, PairSession] {
    let now = this.stored.touched;
    const whole = openSession({
      file: this.file,
      record: this.stored,
      kept: true,
      save: async (draft, left): Promise<Reconciled> => {
        const came = reconcile(this.stored, draft);
        if (came.written) this.stored = came.record;
        this.left.push(...left);
        return came;
      },
      newId: () => `${this.seat} ${this.#ids++}`,
      now: () => ++now,
    });
    const session: PairSession = new PairSession({
      whole,
      seat: this.seat,
      before: this.before.length,
      backs: this.backs,
      act: (act) => new Promise((answer) => this.#waiting.push({ act, answer })),
      keepBacks: async (backs) => {
        this.backs = backs;
      },
    });
    session.onMoved = () => {
      this.moved += 1;
    };
    return [whole, session];
  }

  /** The oldest thing asked reaches the room; its answer is lost where the test says so, and it is asked again. */
  letThrough(answerLost = false): boolean {
    const [first, ...rest] = this.#waiting;
    if (!this.online || !first) return false;
    const verdict = this.room.ask(this.seat, first.act);
    if (answerLost) return true;
    this.#waiting = rest;
    first.answer(verdict);
    return true;
  }

  ask(act: Act): void {
    this.#waiting.push({ act, answer() {} });
  }

  /** To the wish that stands in the room. */
  reply(agreed: boolean): void {
    const { back } = this.room.room.duet;
    if (back !== null) this.ask({ do: 'answer', to: back.to, agreed });
  }

  async hear(): Promise<void> {
    if (this.online) await this.session.hear(this.room.view(this.seat));
  }

  /** Lets everything through that there is, until nothing comes any more. */
  async settle(): Promise<void> {
    await turn();
    while (this.letThrough()) await turn();
    await this.hear();
    await turn();
  }
}

/** Everything that waits for nothing has been done. */
export const turn = () => new Promise<void>((done) => setTimeout(done, 0));
