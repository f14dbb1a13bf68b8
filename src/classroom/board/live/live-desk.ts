/** The room of a board on the teacher's device: opened, found again after a reload, and what comes out of it. */
import type { Act, Opening } from '../../../rooms/acts.ts';
import { findRooms, type Line, type LineState, openLine, openRoom } from '../../../rooms/line.ts';
import type { OwnerView } from '../../../rooms/view.ts';
import { WHY } from '../../../rooms/words.ts';
import { openOwnRoom } from '../../way-in/open-room.ts';
import { keepKey, keptKey } from './kept-key.ts';
import { LIVE } from './words.ts';

export interface LiveNow {
  readonly is: 'none' | 'opening' | 'open';
  readonly letters: string;
  readonly addresses: readonly string[]; // of this Seams, that other devices can open
  readonly state: LineState;
  readonly view: OwnerView | null;
  readonly trouble: string | null; // a sentence
}

export interface LiveSetup {
  readonly story: string;
  readonly version: string;
  changed(now: LiveNow): void;
  /** Play codes that were handed in, all of them at each change; one as often as devices did. */
  came(codes: readonly string[]): void;
  readonly rooms?: Rooms;
  readonly shelf?: () => Storage;
}

interface Rooms {
  readonly find: typeof findRooms;
  readonly open: typeof openRoom;
  readonly line: typeof openLine;
}

export const NO_ROOM: LiveNow = {
  is: 'none',
  letters: '',
  addresses: [],
  state: 'connecting',
  view: null,
  trouble: null,
};

const REAL: Rooms = { find: findRooms, open: openRoom, line: openLine };

export class LiveDesk {
  readonly #setup: LiveSetup;
  readonly #rooms: Rooms;
  #now = NO_ROOM;
  #line: Line | null = null;
  #turn = 0; // of the room that is followed
  #closed = false;

  constructor(setup: LiveSetup) {
    this.#setup = setup;
    this.#rooms = setup.rooms ?? REAL;
    const kept = keptKey(setup.story, setup.shelf);
    if (kept) this.#follow(kept.letters, kept.key);
  }

  async open(): Promise<void> {
    if (this.#now.is !== 'none') return;
    const { story, version, shelf } = this.#setup;
    this.#learn({ is: 'opening', trouble: null });
    const opening: Opening = { kind: 'board', story, version, code: null };
    const opened = await openOwnRoom(opening, LIVE.notOpened, this.#rooms);
    if (this.#closed) return;
    if (!opened.ok) return this.#learn({ is: 'none', trouble: opened.why });
    const { room } = opened;
    keepKey(story, room, shelf);
    this.#follow(room.letters, room.key);
  }

  ask(act: Extract<Act, { do: 'lock' | 'empty' | 'stop' }>): void {
    void this.#line?.act(act);
  }

  /** Over for everybody; what was handed in is on the board. */
  end(): void {
    const line = this.#line;
    this.#leave(null);
    void line?.act({ do: 'end' }).then(() => line.close());
  }

  /** The page is left; the room stays. */
  close(): void {
    this.#closed = true;
    this.#line?.close();
  }

  #follow(letters: string, key: string): void {
    this.#now = { ...NO_ROOM, is: 'open', letters };
    this.#learn({});
    void this.#rooms.find().then((rooms) => rooms && this.#learn({ addresses: rooms.lan }));
    const turn = ++this.#turn; // what was left tells nothing more
    this.#line = this.#rooms.line({
      letters,
      token: key,
      onView: (view) => {
        if (view.for !== 'owner' || turn !== this.#turn) return;
        this.#learn({ view });
        if (view.handedIn.length > 0) this.#setup.came(view.handedIn);
        if (view.ended) this.#over(WHY.ended);
      },
      onState: (state) => {
        if (turn !== this.#turn) return;
        this.#learn({ state });
        if (typeof state === 'object') this.#over(WHY[state.gone]);
      },
    });
  }

  #over(why: string): void {
    const line = this.#line;
    this.#leave(LIVE.over(why));
    line?.close();
  }

  #leave(trouble: string | null): void {
    keepKey(this.#setup.story, null, this.#setup.shelf);
    this.#turn += 1;
    this.#line = null;
    this.#now = NO_ROOM;
    this.#learn({ trouble });
  }

  #learn(part: Partial<LiveNow>): void {
    if (this.#closed) return;
    this.#now = { ...this.#now, ...part };
    this.#setup.changed(this.#now);
  }
}
