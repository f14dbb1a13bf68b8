/** One room as this process holds it: what its log has made of it, and the lines of its devices that end here. */
import { isDeepStrictEqual } from 'node:util';
import type { Act, Entry } from '../rooms/acts.ts';
import { applyEntry, isOver, openRoom, type Room } from '../rooms/room.ts';
import type { Verdict } from '../rooms/verdict.ts';
import { viewFor } from '../rooms/view.ts';
import type { Clock } from './clock.ts';
import { SERVER_TIMES, type ServerLimits } from './limits.ts';
import type { Line } from './line.ts';
import { type Head, type Hearer, LogDown, type RoomLog } from './log.ts';
import { Presences } from './presences.ts';

/** What all rooms of a process share. */
export interface Process {
  readonly name: string;
  readonly log: RoomLog;
  readonly clock: Clock;
  readonly limits: ServerLimits;
  /** An id that no other entry has. */
  newId(): string;
}

const STILL = 60_000; // ms after which even an act that changes nothing is noted, so that the room does not fall silent

export class HeldRoom implements Hearer {
  readonly letters: string;
  readonly #process: Process;
  readonly #presences: Presences;
  readonly #lines = new Set<Line>();
  readonly #told = new Map<Line, string>();
  readonly #polled = new Map<string, { readonly at: number; readonly view: string }>(); // by device, between two polls
  readonly #asked = new Map<string, (verdict: Verdict) => void>(); // by entry
  #head: Head | null = null;
  #room: Room | null = null;
  #early: Entry[] = []; // heard before the head was known
  #flushed = Number.NEGATIVE_INFINITY;
  #flushing = false;

  constructor(letters: string, process: Process) {
    this.letters = letters;
    this.#process = process;
    this.#presences = new Presences({
      process: process.name,
      clock: process.clock,
      most: process.limits.presences,
      room: () => this.room,
      note: async (from, act) => {
        if (!this.isOver()) await this.#append(from, act);
      },
    });
  }

  get owner(): string {
    return this.#known.owner;
  }

  get lines(): ReadonlySet<Line> {
    return this.#lines;
  }

  get room(): Room {
    if (!this.#room) throw new LogDown(`Room ${this.letters} is not read yet.`);
    return this.#room;
  }

  get #known(): Head {
    if (!this.#head) throw new LogDown(`Room ${this.letters} is not read yet.`);
    return this.#head;
  }

  /** Its head, once the log told it; what was heard before is judged now. */
  begin(head: Head): void {
    this.#head = head;
    this.#room = openRoom(head.opening, head.opened);
    for (const entry of this.#early.splice(0)) this.hear(entry);
  }

  hear(entry: Entry): void {
    if (!this.#room) {
      this.#early.push(entry);
      return;
    }
    const { room, verdict } = applyEntry(this.#room, entry);
    this.#room = room;
    this.#asked.get(entry.id)?.(verdict);
    this.#presences.look(entry);
    this.#flushSoon();
  }

  anew(): void {
    this.#early = [];
    if (this.#head) this.#room = openRoom(this.#head.opening, this.#head.opened);
  }

  isOver(): boolean {
    return isOver(this.room, this.#process.clock.now());
  }

  /** What a device asks. Rejects with `LogDown` where the log does not answer. */
  async ask(from: string, act: Act): Promise<Verdict> {
    const known = this.#foresee(from, act);
    if (known) {
      await this.#process.log.upToDate(this.letters); // another process may have let it in a moment ago
      const still = this.#foresee(from, act);
      if (still) return still;
    }
    return this.#append(from, act);
  }

  /** A line begins: it is told the room at once, or a poll as soon as it stands elsewhere than where the poll says. */
  attend(line: Line, after: number | null): void {
    this.#lines.add(line);
    const polled = this.#polled.get(line.device);
    if (line.kind === 'poll' && after === this.room.at) this.#told.set(line, this.#viewOf(line));
    else if (line.kind === 'poll' && polled && after === polled.at) this.#told.set(line, polled.view);
    this.#presences.begun(line);
    this.#tell(line);
  }

  /** A line has ended, from whichever side. */
  release(line: Line): void {
    if (!this.#lines.delete(line)) return;
    this.#told.delete(line);
    const more = [...this.#lines].some(({ device }) => device === line.device);
    this.#presences.ended(line, more, () => this.#polled.delete(line.device));
  }

  /** Tells a poll where the room stands although nothing has changed. */
  answer(line: Line): void {
    this.#told.delete(line);
    this.#tell(line);
  }

  /** Processes, other than this one, to which the room believes lines to lead. */
  others(): readonly string[] {
    return this.#presences.others();
  }

  /** This process ends: its lines lead nowhere any more. */
  async leave(): Promise<void> {
    for (const line of [...this.#lines]) line.end();
    this.#lines.clear();
    await this.#presences.leave();
  }

  /** Says in the log that another process answers no more. */
  noteLost(process: string): void {
    this.#presences.noteLost(process);
  }

  /** Tells every line whose view has changed. */
  flush(): void {
    this.#flushing = false;
    this.#flushed = this.#process.clock.now();
    for (const line of [...this.#lines]) this.#tell(line);
  }

  #tell(line: Line): void {
    const view = this.#viewOf(line);
    if (this.#told.get(line) === view) return;
    const { at } = this.room;
    this.#told.set(line, view);
    if (line.kind === 'poll') this.#polled.set(line.device, { at, view });
    line.tell(at, view);
  }

  #viewOf({ device }: Line): string {
    return JSON.stringify(viewFor(this.room, device, this.#process.clock.now()));
  }

  #flushSoon(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    const { clock } = this.#process;
    clock.later(Math.max(1, this.#flushed + SERVER_TIMES.coalesce - clock.now()), () => this.flush());
  }

  /** The verdict on what would be refused or change nothing: neither needs to stand in the log, which a flood would fill. */
  #foresee(from: string, act: Act): Verdict | null {
    const before = this.room;
    const at = this.#process.clock.now();
    const { room, verdict } = applyEntry(before, { id: '', at, from, act });
    if (!verdict.ok) return verdict;
    const same = at - before.touched < STILL && isDeepStrictEqual({ ...room, ...untouched(before) }, before);
    return same ? verdict : null;
  }

  async #append(from: string, act: Entry['act']): Promise<Verdict> {
    const { clock, log, newId } = this.#process;
    const entry = { id: newId(), at: clock.now(), from, act };
    let tooLate = () => {};
    const judged = new Promise<Verdict>((resolve, reject) => {
      this.#asked.set(entry.id, resolve);
      tooLate = clock.later(SERVER_TIMES.answer, () => reject(new LogDown('The log gave nothing back.')));
    });
    judged.catch(() => {}); // told by whichever of the two comes first
    try {
      const stands = await log.append(this.letters, entry);
      return stands ? await judged : { ok: false, why: 'no-room' };
    } finally {
      tooLate();
      this.#asked.delete(entry.id);
    }
  }
}

function untouched({ at, touched }: Room): Pick<Room, 'at' | 'touched'> {
  return { at, touched };
}
