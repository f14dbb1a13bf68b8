/** What is on a board while its page is open: handed in play by play, so that the page never freezes. */
import { shown } from '../../journal/check.ts';
import { inTurn } from '../../journal/in-turn.ts';
import { allAgain } from './all-again.ts';
import { WORTH_A_CREW } from './board-crew.ts';
import { BOARD_LIMITS, type Entry } from './board-file.ts';
import { type Merged, mergeBoards } from './board-merge.ts';
import type { BoardPlay, KnownStory, StoryFile } from './board-play.ts';
import { type BoardState, type CountedPlay, EMPTY_BOARD } from './board-state.ts';
import { type BoardContext, earlierNeeded, type Judged, settle } from './gather.ts';
import { readHandIn, type Submission } from './hand-in.ts';
import type { Refusal } from './refusal.ts';
import { BOARD } from './words.ts';

export interface BoardSetup {
  readonly file: StoryFile;
  readonly stories: readonly KnownStory[];
  readonly kept: readonly Entry[]; // what was on this board before
  readonly handed: readonly SubmissionBatch[]; // to be put on it at once
  /** The story as an earlier version of it was; rejects when it does not arrive. */
  loadEarlier(version: string): Promise<StoryFile>;
  /** Changes what is kept of this board, in view of how it stands now; see the store's `changeBoard`. */
  change(make: (stored: unknown) => object | null | undefined): Promise<void>;
}

/** What was handed in. `known`: it is a board, whose plays may be here already without a word each. */
export interface SubmissionBatch {
  readonly plays: readonly Submission[];
  readonly known: boolean;
}

/** What came of a batch. */
interface Came {
  readonly fresh: number; // new on the board
  readonly there: number; // on it already
  readonly refused: readonly Refusal[];
}

const TOLD_EVERY = 120; // ms between two words on how far it is

/** One board at work. `changed` is called with each new state. */
export class BoardDesk {
  readonly #setup: BoardSetup;
  readonly #changed: (state: BoardState) => void;
  readonly #on = new Map<string, CountedPlay>(); // by code
  readonly #line = inTurn();
  readonly #keeping = inTurn();
  readonly #named = new Map<string, string>(); // codes as they are kept, by code as this Seams writes it
  readonly #strange = new Set<string>(); // kept codes that do not go on this board: they stay as they are
  readonly #coming = new Set<string>(); // kept codes that are being looked at
  readonly #earlier: StoryFile[] = []; // earlier versions of the story that plays have asked for
  #basis = new Map<string, number>(); // what is kept of what is on it
  #state = EMPTY_BOARD;
  #open = true;

  /** Puts on it what was kept, then what is handed in at once. */
  constructor(setup: BoardSetup, changed: (state: BoardState) => void) {
    this.#setup = setup;
    this.#changed = changed;
    const kept = setup.kept.map((entry): Submission => ({ ...entry, shown: entry.code }));
    this.#inLine(async () => {
      const came = await this.#put({ plays: kept, known: true }, true);
      if (came) this.#change({ placed: this.#placed(), refusals: came.refused });
    });
    if (setup.handed.length > 0) this.#queue(setup.handed, []);
  }

  /** The page is left: what has not come in yet does not come in any more. */
  close(): void {
    this.#open = false;
  }

  /** `troubles`: what could not even be read, a sentence each. Returns whether there was anything to judge. */
  handIn(texts: readonly string[], troubles: readonly string[]): boolean {
    const groups: SubmissionBatch[] = [];
    const sentences = [...troubles];
    for (const read of texts.map(readHandIn)) {
      if (!read.ok) sentences.push(read.why);
      else if (read.story !== null && read.story !== this.#setup.file.id) {
        sentences.push(this.#otherBoard(read.story));
      } else groups.push({ plays: read.plays, known: read.story !== null });
    }
    if (groups.length > 0) this.#queue(groups, sentences);
    else this.tell(sentences.join(' '));
    return groups.length > 0;
  }

  /** Plays that are known to be on their way here, as from a room: what is on the board already is not told again. */
  arrive(batch: SubmissionBatch): void {
    this.#queue([batch], []);
  }

  /** Another tab may have changed the board: what it did is done here as well. */
  look(): void {
    this.#inLine(() => this.#keep());
  }

  tell(told: string): void {
    this.#change({ told });
  }

  /** The refusals were read. */
  understood(): void {
    this.#change({ refusals: [], told: '' });
  }

  /** Counts a play that is on the board already once more. */
  countAgain(refusal: Refusal): void {
    const standing = this.#on.get(refusal.code ?? '');
    if (!standing) return;
    const times = Math.min(BOARD_LIMITS.times, standing.times + 1);
    this.#more(refusal.code, times);
    const refusals = this.#state.refusals.filter((each) => each !== refusal);
    this.#show({ refusals, told: BOARD.counted(standing.play.code, times) });
  }

  remove(code: string): void {
    this.#takeOff([code], BOARD.removed(code));
  }

  clear(): void {
    this.#takeOff([...this.#on.keys()], BOARD.cleared(this.#on.size));
  }

  undo(): void {
    for (const { play, times } of this.#state.gone ?? []) {
      this.#place(play, Math.max(times, this.#on.get(play.code)?.times ?? 0));
    }
    this.#show({ gone: null, told: '' });
  }

  #placed(): readonly CountedPlay[] {
    return [...this.#on.values()];
  }

  #change(part: Partial<BoardState>): void {
    this.#state = { ...this.#state, ...part };
    if (this.#open) this.#changed(this.#state);
  }

  /** Shows what is on the board, and keeps it. */
  #show(part: Partial<BoardState>): void {
    this.#change({ ...part, placed: this.#placed() });
    this.#keep().catch((reason: unknown) => this.#broke(reason));
  }

  #counts(): ReadonlyMap<string, number> {
    return new Map([...this.#on].map(([code, { times }]) => [code, times]));
  }

  /** Brings what was done here into what is kept, and what another tab did there onto this board. */
  #keep(): Promise<void> {
    return this.#keeping(async () => {
      let mine = this.#counts();
      let merged: Merged | null = null;
      await this.#setup.change((stored) => {
        mine = this.#counts();
        merged = mergeBoards(stored, {
          story: this.#setup.file.id,
          basis: this.#basis,
          mine,
          nameOf: (code) => this.#named.get(code) ?? code,
        });
        return merged?.kept;
      });
      if (merged !== null) this.#takeOver(merged, mine);
    });
  }

  /** `mine`: what was on the board when it was merged; it may have been changed again by now. */
  #takeOver({ counts }: Merged, mine: ReadonlyMap<string, number>): void {
    this.#basis = new Map([...counts].filter(([code]) => mine.has(code)));
    let off = 0;
    for (const [code, was] of mine) {
      const standing = this.#on.get(code);
      const times = (standing?.times ?? 0) + (counts.get(code) ?? 0) - was;
      if (!standing || times === standing.times) continue;
      if (times > 0) this.#on.set(code, { ...standing, times: Math.min(BOARD_LIMITS.times, times) });
      else off += Number(this.#on.delete(code));
    }
    const fresh = [...counts].filter(
      ([code]) => !mine.has(code) && !this.#strange.has(code) && !this.#coming.has(code),
    );
    for (const [code] of fresh) this.#coming.add(code);
    if (off > 0) this.#tellMore(BOARD.offElsewhere(off));
    this.#change({ placed: this.#placed() });
    if (fresh.length > 0) this.#inLine(() => this.#arriveKept(fresh));
  }

  /** Plays that another tab has put on the board. */
  async #arriveKept(fresh: readonly (readonly [string, number])[]): Promise<void> {
    const plays = fresh.map(([code, times]): Submission => ({ shown: code, code, times }));
    const came = await this.#put({ plays, known: true }, true);
    if (came === null) return;
    for (const [code] of fresh) this.#coming.delete(code);
    this.#change({ placed: this.#placed() });
    if (came.fresh > 0) this.#tellMore(BOARD.cameElsewhere(came.fresh));
  }

  #tellMore(told: string): void {
    this.tell(`${this.#state.told} ${told}`.trim());
  }

  #place(play: BoardPlay, times: number): void {
    if (this.#on.size < BOARD_LIMITS.plays) this.#on.set(play.code, { play, times });
  }

  #more(code: string | null, times: number): void {
    const standing = code === null ? undefined : this.#on.get(code);
    if (standing && times > standing.times) this.#place(standing.play, Math.min(BOARD_LIMITS.times, times));
  }

  #takeOff(codes: readonly string[], told: string): void {
    const gone = codes.flatMap((code) => this.#on.get(code) ?? []);
    for (const code of codes) this.#on.delete(code);
    this.#show({ gone, told });
  }

  #otherBoard(id: string): string {
    const there = this.#setup.stories.find((each) => each.id === id);
    return there ? BOARD.otherBoard(there.header.title) : BOARD.strangeBoard(shown(id));
  }

  /** Trouble is told, and whatever is handed in afterwards comes in all the same. */
  #inLine(work: () => Promise<void>): void {
    this.#line(work).catch((reason: unknown) => this.#broke(reason));
  }

  #broke(reason: unknown): void {
    const why = reason instanceof Error ? reason.message : String(reason);
    this.#change({ progress: null, placed: this.#placed(), told: BOARD.broke(why) });
  }

  #queue(groups: readonly SubmissionBatch[], before: readonly string[]): void {
    this.#inLine(async () => {
      let [fresh, there] = [0, 0];
      const refusals: Refusal[] = [];
      for (const group of groups) {
        const came = await this.#put(group);
        if (came === null) return;
        fresh += came.fresh;
        there += came.there;
        refusals.push(...came.refused);
      }
      const full = this.#on.size >= BOARD_LIMITS.plays ? [BOARD.full(BOARD_LIMITS.plays)] : [];
      const told = [...full, ...before, BOARD.cameIn(fresh, there, refusals.length)].join(' ');
      this.#show({ refusals, gone: null, told });
    });
  }

  /** `kept`: they are kept already. Null: the page was left meanwhile. */
  async #put({ plays, known }: SubmissionBatch, kept = false): Promise<Came | null> {
    const before = this.#on.size;
    const refused: Refusal[] = [];
    let [there, done] = [0, 0];
    let saidAt = performance.now();
    const context = this.#context();
    if (plays.length >= WORTH_A_CREW) this.#change({ progress: { done, of: plays.length } });
    const around = { fetchFor: (each: Submission) => this.#fetchFor(each, context), left: () => !this.#open };
    for await (const [each, found] of allAgain(plays, context, around)) {
      const judged = settle(each, found, context);
      if (judged.ok) this.#place(judged.play, judged.times);
      else if (known && judged.refusal.problem === 'again') {
        there += 1;
        if ('times' in each) this.#more(judged.refusal.code, each.times);
      } else refused.push(judged.refusal);
      if (kept) this.#know(each, judged);
      done += 1;
      if (performance.now() - saidAt < TOLD_EVERY) continue;
      this.#change({ progress: { done, of: plays.length } });
      saidAt = performance.now();
    }
    if (!this.#open) return null;
    this.#change({ progress: null });
    return { fresh: this.#on.size - before, there, refused };
  }

  #context(): BoardContext {
    const { file, stories } = this.#setup;
    return { file, stories, earlier: this.#earlier, has: (code: string) => this.#on.has(code) };
  }

  async #fetchFor(each: Submission, context: BoardContext): Promise<void> {
    const version = earlierNeeded(each, context);
    if (version === null || this.#earlier.some((file) => file.version === version)) return;
    this.#earlier.push(await this.#setup.loadEarlier(version));
  }

  /** Notes of a kept play what it is called here, and that it is kept; or that it does not go on this board. */
  #know(each: Submission, judged: Judged): void {
    if (!('times' in each)) return;
    const code = judged.ok ? judged.play.code : judged.refusal.code;
    if (code === null || !this.#on.has(code)) {
      this.#strange.add(each.code);
      return;
    }
    this.#named.set(each.code, code);
    this.#basis.set(code, Math.max(each.times, this.#basis.get(code) ?? 0));
  }
}
