/** A play and its record, kept in step: every choice is written first and shown afterwards. */
import {
  branchFrom,
  cutTo,
  leftBy,
  type PlayRecord,
  withChoice,
  withEnding,
  withLine,
  withVersions,
} from '../journal/record.ts';
import { isSameVersion } from '../journal/version.ts';
import type { Play, PlaySetup } from '../play/play.ts';
import { type Parting, type Replay, replay } from '../play/replay.ts';
import type { Step } from '../play/step.ts';
import type { StoryFile } from '../story/beat.ts';
import { MODEL_VERSION } from '../trust/respond.ts';
import { type Autosave, openAutosave } from './autosave.ts';

export interface SessionSetup {
  readonly file: StoryFile;
  readonly record: PlayRecord;
  save(record: PlayRecord): Promise<void>; // resolves when it is kept
  keepLeft(record: PlayRecord): void; // a way that was left by going back, unless another play holds it
  newId(): string;
  now(): number; // ms since 1970
  readonly patience?: number; // ms that showing waits for keeping
}

export interface Session {
  readonly play: Play;
  readonly record: PlayRecord;
  readonly parted: Parting | null; // where the record and the story parted on opening
  readonly edited: boolean; // the story, since the record was kept
  /**
   * A player decides. Null while an earlier decision is still being kept, and when the player went back meanwhile.
   * Rejects as `Play.choose` throws.
   */
  choose(optionId: string): Promise<Step | null>;
  /** The simulated person decides. */
  advance(): Promise<Step | null>;
  /** `lines` lines of the present moment have come into view; with the last line of an ending the play is finished. */
  read(lines: number): void;
  /** The player is through with an ending. */
  finish(): void;
  /** Changes what is said of the play and not the play itself; it is kept with the next choice. */
  note(change: (record: PlayRecord) => PlayRecord): void;
  /** Back to the player's decision before this one, or to the very beginning. A finished play stays as it is. */
  back(): Promise<void>;
  /** The same choices in another build of the same story. */
  refresh(file: StoryFile): Promise<void>;
}

/** Longer than a write takes on most devices, shorter than a wait that one would notice. */
const PATIENCE = 40;

/**
 * Opens a play where its record stands. A record that an edited story no longer fits is left as it was: the play goes
 * on in a record of its own. Throws a StoryError when the story itself breaks.
 */
export function openSession(setup: SessionSetup): Session {
  return new OpenSession(setup);
}

class OpenSession implements Session {
  readonly edited: boolean;
  readonly #setup: SessionSetup;
  readonly #autosave: Autosave;
  #file: StoryFile;
  #record: PlayRecord;
  #replayed: Replay;
  #busy = false;
  #moves = 0; // how often the play went elsewhere

  constructor(setup: SessionSetup) {
    this.#setup = setup;
    this.#file = setup.file;
    this.#record = setup.record;
    this.edited = setup.record.storyVersion !== setup.file.version;
    this.#autosave = openAutosave(
      (record) => setup.save(record),
      () => this.#record,
    );
    this.#replayed = this.#replay();
    this.#adopt();
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
    this.#autosave.soon();
  }

  finish(): void {
    if (this.#markEnding()) this.#autosave.soon();
  }

  note(change: (record: PlayRecord) => PlayRecord): void {
    this.#record = change(this.#record);
  }

  async back(): Promise<void> {
    const { newId, now } = this.#setup;
    const length = ownDecisionBefore(this.play);
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
    const { line } = this.#record;
    this.#reopen();
    const { parted } = this;
    if (parted) this.#record = cutTo(this.#record, parted.at, now());
    await this.#keep(withVersions({ ...this.#record, line: parted ? 0 : line }, this.#versions(), now()));
  }

  #versions() {
    return { storyVersion: this.#file.version, modelVersion: MODEL_VERSION };
  }

  #replay(): Replay {
    return replay(setupOf(this.#file, this.#record), this.#record.choices);
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
  }

  #markEnding(): boolean {
    const { ending } = this.play.moment;
    if (!ending || this.#record.ending !== null) return false;
    this.#record = withEnding(this.#record, ending.id, this.#setup.now());
    return true;
  }

  async #keep(next: PlayRecord): Promise<void> {
    this.#record = next;
    await atMost(this.#autosave.now(), this.#setup.patience ?? PATIENCE);
  }

  async #take(decide: (play: Play) => Step): Promise<Step | null> {
    if (this.#busy) return null;
    this.#busy = true;
    const before = this.#moves;
    try {
      const step = decide(this.play);
      const left = leftBy(this.#record, step.option.id, this.#setup.newId());
      if (left) this.#setup.keepLeft(left);
      await this.#keep(withChoice(this.#record, step.option.id, this.#setup.now()));
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
