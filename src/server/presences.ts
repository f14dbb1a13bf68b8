/** Who is here: notes in a room's log when a device's first line stands with this process, and when it has had none for a while. */
import { type Entry, OWNER_ID, type Presence, processOf, SERVER_ID } from '../rooms/acts.ts';
import type { Room } from '../rooms/room.ts';
import type { Clock } from './clock.ts';
import { SERVER_TIMES } from './limits.ts';
import type { Line } from './line.ts';

/** What is needed of the room and its process. */
export interface Place {
  readonly process: string; // its name
  readonly clock: Clock;
  readonly most: number; // how often one device's coming is noted
  room(): Room;
  /** Puts an entry into the log; rejects where that does not answer. */
  note(from: string, act: Presence): Promise<void>;
}

export class Presences {
  readonly #place: Place;
  readonly #standing = new Set<string>(); // devices with a line, or whose last one ended just now
  readonly #leaving = new Map<string, () => void>(); // by device: calls off that it counts as away
  readonly #noting = new Set<string>(); // devices about which an entry is on its way
  readonly #noted = new Map<string, number>(); // how often, by device
  readonly #owners = new Map<Line, string>(); // the name of each stream of the opening device
  readonly #due = new Set<string>(); // devices to be looked at
  #named = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  begun(line: Line): void {
    const { device } = line;
    if (device === OWNER_ID) {
      if (line.kind === 'stream') this.#ownerBegun(line);
      return;
    }
    this.#leaving.get(device)?.();
    this.#leaving.delete(device);
    this.#standing.add(device);
    this.#settle(device, true);
  }

  /** `more`: other lines of the device stand; `gone` is called when it counts as away. */
  ended(line: Line, more: boolean, gone: () => void): void {
    const name = this.#owners.get(line);
    if (name !== undefined) {
      this.#owners.delete(line);
      this.#quietly(OWNER_ID, { do: 'away', process: name });
    }
    if (line.device === OWNER_ID || more || !this.#standing.has(line.device)) return;
    const off = this.#place.clock.later(SERVER_TIMES.away, () => {
      this.#leaving.delete(line.device);
      this.#standing.delete(line.device);
      gone();
      this.#settle(line.device, false);
    });
    this.#leaving.set(line.device, off);
  }

  /** An entry was heard; what follows from it is noted when all that came with it were heard too. */
  look({ from, act }: Entry): void {
    if (act.do === 'join' || act.do === 'away' || act.do === 'here') this.#dueSoon([from]);
    if (act.do !== 'lost') return;
    this.#dueSoon(this.#standing);
    if (act.process === this.#place.process)
      for (const name of this.#owners.values()) this.#quietly(OWNER_ID, { do: 'here', process: name });
  }

  /** Processes, other than this one, to which the room believes lines to lead. */
  others(): readonly string[] {
    const { members, owners } = this.#place.room();
    const all = [...members.values()].map(({ here }) => here).concat([...owners]);
    const names = new Set(all.flatMap((line) => (line === null ? [] : [processOf(line)])));
    names.delete(this.#place.process);
    return [...names];
  }

  /** This process ends: lines led to it and do no more. */
  async leave(): Promise<void> {
    for (const off of this.#leaving.values()) off();
    const { process, room, note } = this.#place;
    const { members, owners } = room();
    const led =
      [...members.values()].some(({ here }) => here === process) ||
      [...owners].some((line) => processOf(line) === process);
    if (led) await note(SERVER_ID, { do: 'lost', process }).catch(() => {});
  }

  noteLost(process: string): void {
    this.#quietly(SERVER_ID, { do: 'lost', process });
  }

  #ownerBegun(line: Line): void {
    this.#named += 1;
    const name = `${this.#place.process}/${this.#named}`;
    this.#owners.set(line, name);
    this.#quietly(OWNER_ID, { do: 'here', process: name });
  }

  #dueSoon(devices: Iterable<string>): void {
    if (this.#due.size === 0)
      this.#place.clock.later(1, () => {
        const due = [...this.#due];
        this.#due.clear();
        for (const device of due) this.#settle(device, false);
      });
    for (const device of devices) this.#due.add(device);
  }

  /** Notes what the room has wrong about a device. `fresh`: a line of it has just begun, whatever others say. */
  #settle(device: string, fresh: boolean): void {
    const { process, clock, most, room, note } = this.#place;
    const member = room().members.get(device);
    if (!member || this.#noting.has(device)) return;
    const stands = this.#standing.has(device);
    const here = stands && (member.here === null || (fresh && member.here !== process));
    if (!here && !(!stands && member.here === process)) return;
    const times = this.#noted.get(device) ?? 0;
    if (here && times >= most) return;
    this.#noted.set(device, times + (here ? 1 : 0));
    this.#noting.add(device);
    note(device, { do: here ? 'here' : 'away', process })
      .then(() => 1)
      .catch(() => SERVER_TIMES.alive)
      .then((wait) => {
        this.#noting.delete(device);
        clock.later(wait, () => this.#settle(device, false));
      });
  }

  /** Where the log does not answer, a warning about two tabs is missing, and nothing else. */
  #quietly(from: string, act: Presence): void {
    this.#place.note(from, act).catch(() => {});
  }
}
