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
import { type Parting, replay } from '../play/replay.ts';
import type { Step } from '../play/step.ts';
import type { StoryFile } from '../story/beat.ts';
import { MODEL_VERSION } from '../trust/respond.ts';

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
  let { file, record } = setup;
  let replayed = replay(setupOf(file, record), record.choices);
  let busy = false;
  let writing = 0; // writes on their way
  let stale = false; // the record is newer than what is on its way
  let moves = 0; // how often the play went elsewhere
  const edited = record.storyVersion !== file.version;
  adopt();

  /** Makes the record fit what was replayed. */
  function adopt() {
    const versions = { storyVersion: file.version, modelVersion: MODEL_VERSION };
    const { parted } = replayed;
    if (parted) {
      const branch = branchFrom(record, parted.at, setup.newId(), setup.now());
      record = withVersions(branch, versions, setup.now());
    } else if (!isSameVersion(file, record.storyVersion) || record.modelVersion !== MODEL_VERSION) {
      record = withVersions(record, versions, setup.now());
    } else return;
    void write();
  }

  function reopen() {
    moves += 1;
    replayed = replay(setupOf(file, record), record.choices);
  }

  async function write(): Promise<void> {
    stale = false;
    writing += 1;
    try {
      await setup.save(record);
    } catch {
      // The choice stands all the same; the next write carries it along, and the store tells what it cannot keep.
    } finally {
      writing -= 1;
      if (stale && writing === 0) void write();
    }
  }

  /** Lines that come at once, or while another write is on its way, are written at once. */
  function saveSoon() {
    stale = true;
    queueMicrotask(() => {
      if (stale && writing === 0) void write();
    });
  }

  function markEnding(): boolean {
    const { ending } = replayed.play.moment;
    if (!ending || record.ending !== null) return false;
    record = withEnding(record, ending.id, setup.now());
    return true;
  }

  async function keep(next: PlayRecord): Promise<void> {
    record = next;
    await atMost(write(), setup.patience ?? PATIENCE);
  }

  async function take(decide: (play: Play) => Step): Promise<Step | null> {
    if (busy) return null;
    busy = true;
    const before = moves;
    try {
      const step = decide(replayed.play);
      const left = leftBy(record, step.option.id, setup.newId());
      if (left) setup.keepLeft(left);
      await keep(withChoice(record, step.option.id, setup.now()));
      return moves === before ? step : null;
    } catch (error) {
      reopen(); // a story that broke half-way through a beat cannot go on; its record can
      throw error;
    } finally {
      busy = false;
    }
  }

  return {
    get play() {
      return replayed.play;
    },
    get record() {
      return record;
    },
    get parted() {
      return replayed.parted;
    },
    edited,
    choose: (optionId) => take((play) => play.choose(optionId)),
    advance: () => take((play) => play.advance()),
    read(lines) {
      record = withLine(record, lines, setup.now());
      if (lines >= replayed.play.moment.beat.lines.length) markEnding();
      saveSoon();
    },
    finish() {
      if (markEnding()) saveSoon();
    },
    note(change) {
      record = change(record);
    },
    async back() {
      const length = ownDecisionBefore(replayed.play);
      const cut =
        record.ending === null
          ? cutTo(record, length, setup.now())
          : branchFrom(record, length, setup.newId(), setup.now());
      record = cut;
      reopen();
      const { seat, beat } = replayed.play.moment;
      await keep(withLine(cut, seat === 'player' ? beat.lines.length : 0, setup.now()));
    },
    async refresh(next) {
      file = next;
      const { line } = record;
      reopen();
      if (replayed.parted) record = cutTo(record, replayed.parted.at, setup.now());
      const versions = { storyVersion: file.version, modelVersion: MODEL_VERSION };
      await keep(withVersions({ ...record, line: replayed.parted ? 0 : line }, versions, setup.now()));
    },
  };
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
