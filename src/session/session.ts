/** A play and its record, kept in step: every choice is noted or written first and shown afterwards. */

import { type Autosave, openAutosave } from '../journal/autosave.ts';
import type { Draft, Met } from '../journal/reconcile.ts';
import {
  branchFrom,
  cutTo,
  LIMITS,
  leftBy,
  type PlayRecord,
  withChoice,
  withEnding,
  withLine,
  withVersions,
} from '../journal/record.ts';
import { isSameVersion } from '../journal/version.ts';
import type { Play, PlaySetup } from '../play/play.ts';
import { recall } from '../play/recall.ts';
import { type Parting, type Replay, replay } from '../play/replay.ts';
import type { Step } from '../play/step.ts';
import type { StoryFile } from '../story/beat.ts';
import { MODEL_VERSION } from '../trust/respond.ts';
import { type Foresight, openForesight } from './foresight.ts';
import { FullPlayError } from './full-play.ts';
import type { SessionSetup } from './session-setup.ts';

export type { SessionSetup } from './session-setup.ts';

export interface Session {
  readonly play: Play;
  readonly record: PlayRecord;
  readonly parted: Parting | null; // where the record and the story parted on opening
  readonly edited: boolean; // the story, since the record was kept
  /** Whom to tell when another tab turns out to have gone on with this play. */
  onElsewhere: (met: Exclude<Met, 'same'>) => void;
  /**
   * A player decides. Null while an earlier decision is still being kept, and when the player went back meanwhile.
   * Rejects as `Play.choose` throws.
   */
  choose(optionId: string): Promise<Step | null>;
  /** The simulated person decides. */
  advance(): Promise<Step | null>;
  /** `lines` lines of the present moment have come into view; with the last line of an ending the play is finished. */
  read(lines: number): void;
  /** The player is through with an ending; resolves when it is kept. */
  finish(): Promise<void>;
  /** What is kept beside the record has changed: it is written soon. */
  keep(): void;
  /** Changes what is said of the play and not the play itself; it is kept with the next choice. */
  note(change: (record: PlayRecord) => PlayRecord): void;
  /**
   * Back to the player's decision before this one, or to the very beginning; or to where `to` decisions stay. A finished play
   * stays as it is.
   */
  back(to?: number): Promise<void>;
  /** The same choices in another build of the same story. */
  refresh(file: StoryFile): Promise<void>;
  /** Goes to where another tab has brought this play: `there` holds all choices of this one. */
  catchUp(there: PlayRecord): void;
}

/** A storage that has not answered for so long may never: the play goes on, and the next write carries the choice along. */
const PATIENCE = 3000;

/**
 * Opens a play where its record stands. A record that an edited story no longer fits is left as it was: the play goes
 * on in a record of its own. Throws a StoryError when the story itself breaks.
 */
export function openSession(setup: SessionSetup): Session {
  return new OpenSession(setup);
}

class OpenSession implements Session {
  readonly edited: boolean;
  onElsewhere: Session['onElsewhere'] = () => {};
  readonly #setup: SessionSetup;
  readonly #autosave: Autosave;
  readonly #soon: () => void; // is kept soon: the words go first
  #file: StoryFile;
  #foresight: Foresight | null = null;
  #record: PlayRecord;
  #replayed: Replay;
  #basis: PlayRecord | null; // what this tab read or wrote last
  #left: readonly PlayRecord[] = []; // ways left by going back, not kept yet
  #jots: readonly string[] = []; // keys of choices that are noted and not kept yet
  #busy = false;
  #moves = 0; // how often the play went elsewhere

  constructor(setup: SessionSetup) {
    this.#setup = setup;
    this.#file = setup.file;
    this.#record = setup.record;
    this.edited = setup.record.storyVersion !== setup.file.version;
    this.#basis = setup.kept ? setup.record : null;
    this.#autosave = openAutosave(
      (awaited) => this.#write(awaited),
      () => {}, // the choice stands all the same, and the store tells what it cannot keep
    );
    const soon = () => this.#autosave.soon();
    this.#soon = setup.later?.(soon) ?? soon;
    this.#replayed = this.#replay();
    this.#adopt();
    this.#foresee();
  }

  get play(): Play {
    return this.#replayed.play;
  }

  get record(): PlayRecord {
    return this.#record;
  }

  get parted(): Parting | null {
    return this.#replayed.parted;
  }

  choose(optionId: string): Promise<Step | null> {
    return this.#take((play) => play.choose(optionId));
  }

  advance(): Promise<Step | null> {
    return this.#take((play) => play.advance());
  }

  read(lines: number): void {
    this.#record = withLine(this.#record, lines, this.#setup.now());
    if (lines >= this.play.moment.beat.lines.length) this.#markEnding();
    this.#soon();
  }

  async finish(): Promise<void> {
    this.#markEnding();
    await this.#kept();
  }

  keep(): void {
    this.#autosave.soon();
  }

  note(change: (record: PlayRecord) => PlayRecord): void {
    this.#record = change(this.#record);
  }

  async back(length = ownDecisionBefore(this.play)): Promise<void> {
    const { newId, now } = this.#setup;
    const cut =
      this.#record.ending === null
        ? cutTo(this.#record, length, now())
        : branchFrom(this.#record, length, newId(), now());
    this.#record = cut;
    this.#reopen();
    const { seat, beat } = this.play.moment;
    await this.#keep(withLine(cut, seat === 'player' ? beat.lines.length : 0, now()));
  }

  async refresh(file: StoryFile): Promise<void> {
    const { now } = this.#setup;
    this.#file = file;
    this.#foresight?.end();
    this.#foresight = null; // it knows the story as it was
    const { line } = this.#record;
    this.#reopen();
    const { parted } = this;
    if (parted) this.#record = cutTo(this.#record, parted.at, now());
    this.#foresee();
    await this.#keep(withVersions({ ...this.#record, line: parted ? 0 : line }, this.#versions(), now()));
  }

  catchUp(there: PlayRecord): void {
    this.#basis = there;
    this.#record = there;
    this.#reopen();
  }

  /** Writes the play as it is now, and goes on with what came of that. */
  async #write(awaited: boolean): Promise<void> {
    const [draft, left, jots] = [this.#draft(), this.#left, this.#jots];
    const { mine } = draft;
    // Whoever waits is shown the choice as soon as a killed tab cannot lose it; the line shown then makes it firm.
    const { met, record, written } = await this.#setup.save(
      { ...draft, jots },
      left,
      awaited ? 'quick' : 'firm',
    );
    this.#jots = this.#jots.filter((each) => !jots.includes(each));
    this.#left = this.#left.filter((each) => !left.includes(each));
    if (written) this.#basis = record;
    if (this.#record.id === mine.id) {
      const { id, name, reflection, begun } = record;
      this.#record = { ...this.#record, id, name, begun, ...(mine.ending !== null && { reflection }) };
    }
    if (met !== 'same') this.onElsewhere(met);
  }

  #draft(): Draft {
    const mine = this.#record;
    const basis = this.#basis?.id === mine.id ? this.#basis : null;
    return { mine, basis, newId: this.#setup.newId() };
  }

  /** Not while a write is on its way, behind which the note would have to wait. */
  #jot(): boolean {
    const key = this.#autosave.writing ? null : (this.#setup.jot?.(this.#draft(), this.#left) ?? null);
    if (key === null) return false;
    this.#jots = [...this.#jots, key];
    return true;
  }

  #versions() {
    return { storyVersion: this.#file.version, modelVersion: MODEL_VERSION };
  }

  #replay(): Replay {
    const { seed, choices } = this.#record;
    return replay(setupOf(this.#file, this.#record), choices, recall(this.#file, seed));
  }

  #foresee(): void {
    const { foresight } = this.#setup;
    if (!foresight) return;
    this.#foresight = openForesight(foresight, this.play.setup, () => {
      if (!this.#busy) this.#replayed = this.#replay();
      return !this.#busy;
    });
    this.#foresight.from(this.play);
  }

  /** Makes the record fit what was replayed, and keeps it where that changed it. */
  #adopt(): void {
    const { newId, now } = this.#setup;
    const record = this.#record;
    if (this.parted) {
      const branch = branchFrom(record, this.parted.at, newId(), now());
      this.#record = withVersions(branch, this.#versions(), now());
    } else if (!isSameVersion(this.#file, record.storyVersion) || record.modelVersion !== MODEL_VERSION) {
      this.#record = withVersions(record, this.#versions(), now());
    } else return;
    void this.#autosave.now();
  }

  #reopen(): void {
    this.#moves += 1;
    this.#replayed = this.#replay();
    this.#foresight?.from(this.play);
  }

  #markEnding(): void {
    const { ending } = this.play.moment;
    if (!ending || this.#record.ending !== null) return;
    this.#record = withEnding(this.#record, ending.id, this.#setup.now());
  }

  async #keep(next: PlayRecord): Promise<void> {
    this.#record = next;
    await this.#kept();
  }

  #kept(): Promise<void> {
    return atMost(this.#autosave.now(), this.#setup.patience ?? PATIENCE);
  }

  async #take(decide: (play: Play) => Step): Promise<Step | null> {
    if (this.#busy) return null;
    if (this.#record.choices.length >= LIMITS.choices) throw new FullPlayError();
    this.#busy = true;
    const before = this.#moves;
    try {
      const step = decide(this.play);
      const left = leftBy(this.#record, step.option.id, this.#setup.newId());
      if (left) this.#left = [...this.#left, left];
      this.#record = withChoice(this.#record, step.option.id, this.#setup.now());
      this.#foresight?.from(this.play);
      // Waits for a moment where it was noted, too: a second press together with this one finds it busy.
      await (this.#jot() ? this.#soon() : this.#kept());
      return this.#moves === before ? step : null;
    } catch (error) {
      this.#reopen(); // a story that broke half-way through a beat cannot go on; its record can
      throw error;
    } finally {
      this.#busy = false;
    }
  }
}

function setupOf(file: StoryFile, { seats, role, seed }: PlayRecord): PlaySetup {
  return { file, seats, role, seed };
}

/** How many choices were taken before the player's last own one; 0 when there is none. */
function ownDecisionBefore(play: Play): number {
  const own = play.steps.filter(({ seat }) => seat === 'player').at(-1);
  return own ? own.n - 1 : 0;
}

async function atMost(work: Promise<void>, patience: number): Promise<void> {
  await Promise.race([work, new Promise<void>((done) => setTimeout(done, patience))]);
}
