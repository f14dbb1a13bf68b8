/** The room of a class play, on the teacher's device: opened, told where the class stands, closed. Its key stays here. */
import { findRooms, type Line, type LineState, openLine } from '../../../rooms/line.ts';
import type { ClassStands, OwnerView } from '../../../rooms/view.ts';
import { WHY } from '../../../rooms/words.ts';
import type { OpenedRoom, OwnRoom } from '../../way-in/open-room.ts';
import { type Standing, standsThere, votedAt } from './standing.ts';
import { CLASS_ROOM } from './words.ts';

/** What is known of the room; a new object at each change. */
export interface RoomNow {
  readonly is: 'none' | 'opening' | 'open';
  readonly letters: string | null;
  readonly addresses: readonly string[]; // of this Seams, that other devices of the network can open
  readonly state: LineState;
  readonly view: OwnerView | null;
  readonly trouble: string | null; // a sentence
  readonly shown: boolean; // letters, link and picture stand on the screen
  readonly elsewhere: boolean; // the phones follow another tab of this class play
}

export interface RoomDesk {
  readonly now: RoomNow;
  /** Calls at each change; call the answer to stop. */
  watch(tell: () => void): () => void;
  open(): Promise<void>;
  show(shown: boolean): void;
  /** The class may stand elsewhere by now: the room is told. */
  stand(): void;
  /** The phones follow this tab from now on. */
  lead(): void;
  lock(locked: boolean): void;
  empty(): void;
  /** Over for everybody. */
  end(): void;
  /** What the room tells of the vote that stands on the screen; null where it stands elsewhere. */
  told(): ClassStands | null;
  readonly voted: number; // phones that have voted in it
  readonly silent: boolean; // nothing is to be expected of it now
  close(): void;
}

export interface DeskSetup {
  readonly kept: OwnRoom | null; // opened before
  readonly shown: boolean; // what was opened before is to be shown
  standing(): Standing | null;
  openRoom(): Promise<OpenedRoom>;
  keep(room: OwnRoom | null): void;
  readonly rooms?: { readonly openLine: typeof openLine; readonly findRooms: typeof findRooms };
}

const NONE: RoomNow = {
  is: 'none',
  letters: null,
  addresses: [],
  state: 'connecting',
  view: null,
  trouble: null,
  shown: false,
  elsewhere: false,
};

export function openRoomDesk(setup: DeskSetup): RoomDesk {
  return new Desk(setup);
}

class Desk implements RoomDesk {
  readonly #setup: DeskSetup;
  readonly #watchers = new Set<() => void>();
  #now = NONE;
  #line: Line | null = null;
  #told: string | null = null; // where the class stood when the room was told
  #closed = false;
  #turn = 0; // how often a room was come into or left: what an earlier one tells is old
  #asked = 0; // answers that are still to come of it

  constructor(setup: DeskSetup) {
    this.#setup = setup;
    if (setup.kept) this.#join(setup.kept, setup.shown);
  }

  get now(): RoomNow {
    return this.#now;
  }

  get voted(): number {
    return votedAt(this.#now.view, this.#setup.standing());
  }

  get silent(): boolean {
    const { is, state, view, trouble } = this.#now;
    return is !== 'open' || state !== 'open' || trouble !== null || (view?.joined ?? 0) === 0;
  }

  watch(tell: () => void): () => void {
    this.#watchers.add(tell);
    return () => this.#watchers.delete(tell);
  }

  async open(): Promise<void> {
    if (this.#now.is !== 'none') return;
    this.#learn({ is: 'opening', trouble: null });
    const opened = await this.#setup.openRoom();
    if (this.#closed) return;
    if (!opened.ok) return this.#learn({ is: 'none', trouble: opened.why });
    this.#setup.keep(opened.room);
    this.#join(opened.room, true);
  }

  show(shown: boolean): void {
    this.#learn({ shown });
  }

  stand(): void {
    const standing = this.#setup.standing();
    const line = this.#line;
    if (!line || !standing) return;
    const told = JSON.stringify(standing);
    if (told === this.#told) return;
    this.#told = told;
    this.#asked += 1;
    void line.act({ do: 'stand', ...standing }).then((answer) => {
      this.#asked -= 1;
      if (line !== this.#line) return;
      if (answer.ok) this.#learn({ trouble: null, ...(this.told() && { elsewhere: false }) });
      else if (answer.why !== 'replaced' && answer.why !== 'no-answer')
        this.#learn({ trouble: WHY[answer.why] });
    });
  }

  lead(): void {
    this.#told = null;
    this.stand();
  }

  lock(locked: boolean): void {
    void this.#line?.act({ do: 'lock', locked });
  }

  empty(): void {
    void this.#line?.act({ do: 'empty' });
  }

  end(): void {
    const line = this.#line;
    if (!line) return;
    this.#leave(null);
    void line.act({ do: 'end' }).then(() => line.close());
  }

  told(): ClassStands | null {
    const standing = this.#setup.standing();
    const stands = this.#now.view?.class ?? null;
    return standing && standsThere(stands, standing) ? stands : null;
  }

  close(): void {
    this.#line?.close();
    this.#closed = true;
    this.#turn += 1;
    this.#line = null;
    this.#watchers.clear();
    this.#now = NONE;
  }

  #join({ letters, key }: OwnRoom, shown: boolean): void {
    const { openLine: open, findRooms: find } = this.#setup.rooms ?? { openLine, findRooms };
    const turn = ++this.#turn;
    this.#now = { ...NONE, is: 'open', letters, shown };
    void find().then((rooms) => {
      if (rooms && turn === this.#turn) this.#learn({ addresses: rooms.lan });
    });
    this.#line = open({
      letters,
      token: key,
      onView: (view) => {
        if (view.for !== 'owner' || turn !== this.#turn) return;
        this.#learn({ view });
        if (view.ended) this.#over(WHY.ended);
        else this.#compare(view);
      },
      onState: (state) => {
        if (turn !== this.#turn) return;
        this.#learn({ state });
        if (typeof state === 'object') this.#over(WHY[state.gone]);
      },
    });
    this.#told = null;
    this.stand();
  }

  /** Where the room stands elsewhere than it was told here, another tab has told it since; or that tab is gone again. */
  #compare({ others }: OwnerView): void {
    if (this.#asked > 0 || !this.#setup.standing()) return;
    const there = this.told() !== null;
    const elsewhere = !there && others > 0;
    if (elsewhere !== this.#now.elsewhere) this.#learn({ elsewhere });
    if (!there && !elsewhere) this.lead();
  }

  #over(why: string): void {
    const line = this.#line;
    this.#leave(CLASS_ROOM.over(why));
    line?.close();
  }

  #leave(trouble: string | null): void {
    this.#turn += 1;
    this.#line = null;
    this.#setup.keep(null);
    this.#now = NONE;
    this.#learn({ trouble });
  }

  #learn(part: Partial<RoomNow>): void {
    this.#now = { ...this.#now, ...part };
    for (const tell of [...this.#watchers]) tell();
  }
}
