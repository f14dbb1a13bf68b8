/** The rooms that this process holds: opened here, or asked for here. */
import type { Opening } from '../rooms/acts.ts';
import { every } from './clock.ts';
import { HeldRoom, type Process } from './held-room.ts';
import { drawLetters } from './identity.ts';
import { SERVER_TIMES } from './limits.ts';

const TRIES = 20; // letters drawn until some are free; of 33 million, one is nearly always enough

export interface Counts {
  readonly rooms: number;
  readonly lines: number;
}

export class Rooms {
  readonly #process: Process;
  readonly #held = new Map<string, HeldRoom>();
  readonly #coming = new Map<string, Promise<HeldRoom | null>>(); // being read from the log
  readonly #over = new Map<string, number>(); // since when, ms
  readonly #ends: readonly (() => void)[];

  constructor(process: Process) {
    this.#process = process;
    const { clock } = process;
    this.#ends = [
      every(clock, SERVER_TIMES.beat, () => this.#beat()),
      every(clock, SERVER_TIMES.sweep, () => this.#sweep()),
      every(clock, SERVER_TIMES.alive, () => void this.#lookForLost().catch(() => {})),
    ];
  }

  /** Opens a room; its letters, or null where this process holds as many as it can. Rejects with `LogDown`. */
  async open(opening: Opening, owner: string): Promise<string | null> {
    const { log, clock, limits } = this.#process;
    if (this.#held.size >= limits.rooms) return null;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const letters = drawLetters();
      if (!(await log.create(letters, { opening, owner, opened: clock.now() }))) continue;
      await this.find(letters);
      return letters;
    }
    return null;
  }

  /** The room of these letters, read from the log where this process does not hold it yet. Rejects with `LogDown`. */
  async find(letters: string): Promise<HeldRoom | null> {
    const held = this.#held.get(letters);
    if (held) return held;
    const coming = this.#coming.get(letters) ?? this.#read(letters);
    this.#coming.set(letters, coming);
    try {
      return await coming;
    } finally {
      this.#coming.delete(letters);
    }
  }

  counts(): Counts {
    const lines = [...this.#held.values()].reduce((sum, room) => sum + room.lines.size, 0);
    return { rooms: this.#held.size, lines };
  }

  /** Ends all lines and says in the logs that they lead here no more. */
  async close(): Promise<void> {
    for (const end of this.#ends) end();
    await Promise.all([...this.#held.values()].map((room) => room.leave()));
    this.#held.clear();
    await this.#process.log.close();
  }

  async #read(letters: string): Promise<HeldRoom | null> {
    const room = new HeldRoom(letters, this.#process);
    const head = await this.#process.log.follow(letters, room);
    if (!head) return null;
    room.begin(head);
    this.#held.set(letters, room);
    return room;
  }

  #beat(): void {
    for (const room of this.#held.values()) for (const line of room.lines) line.beat();
  }

  /** Tells what is over, and after a while forgets it. */
  #sweep(): void {
    const now = this.#process.clock.now();
    for (const [letters, room] of this.#held) {
      if (!room.isOver()) continue;
      const since = this.#over.get(letters) ?? now;
      this.#over.set(letters, since);
      room.flush();
      if (now - since >= SERVER_TIMES.over) this.#forget(letters, room);
    }
  }

  #forget(letters: string, room: HeldRoom): void {
    this.#held.delete(letters);
    this.#over.delete(letters);
    for (const line of [...room.lines]) line.end();
    this.#process.log.forget(letters).catch(() => {}); // the log forgets by itself, later
  }

  async #lookForLost(): Promise<void> {
    const rooms = [...this.#held.values()].map((room) => ({ room, others: room.others() }));
    const named = new Set(rooms.flatMap(({ others }) => others));
    if (named.size === 0) return;
    for (const lost of await this.#process.log.lost([...named]))
      for (const { room, others } of rooms) if (others.includes(lost)) room.noteLost(lost);
  }
}
