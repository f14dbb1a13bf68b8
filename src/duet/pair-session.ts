/**
 * A session of which the other half is on another device: own decisions are kept, shown and told; the other's come from the
 * room and are taken when this player has read up to them. What is kept is the play as both have it; what is shown is the
 * play from this seat.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PlayRecord } from '../journal/record.ts';
import type { Play } from '../play/play.ts';
import type { Step } from '../play/step.ts';
import type { Act } from '../rooms/acts.ts';
import type { DuetPick } from '../rooms/duet-rules.ts';
import type { Answered } from '../rooms/line.ts';
import type { DuetView } from '../rooms/view.ts';
import type { Session } from '../session/session.ts';
import type { Role } from '../trust/roles.ts';
import { lineInOwn, lineInWhole, seenFrom } from './own-view.ts';
import { type Meeting, meet } from './way.ts';

export interface PairSetup {
  readonly whole: Session; // with role `both`
  readonly seat: Role;
  readonly before: number; // decisions that were taken before the room was opened
  readonly backs: number; // how often both went back, as far as this device has followed
  act(act: Act): Promise<Answered>; // asks the room
  keepBacks(backs: number): Promise<void>; // resolves when it is kept
}

type Told = Pick<DuetView, 'picks' | 'back' | 'backs'>;

export class PairSession implements Session {
  readonly edited = false; // a room is of one version, and only of the present one
  readonly parted = null;
  readonly waits: ReadonlySignal<boolean>; // the play stands at the other's decision, and it has not come
  readonly strange: ReadonlySignal<DuetPick | null>; // what came and is no decision of this play: it is not taken
  /** The play was cut, or went on without having been asked to: it is to be drawn anew. */
  onMoved: () => void = () => {};
  readonly #setup: PairSetup;
  readonly #waits: Signal<boolean> = signal(true);
  readonly #strange: Signal<DuetPick | null> = signal(null);
  #own: Play;
  #told: Told | null = null; // the room, as it was told last
  #backs: number;
  #accepted = 0; // so many decisions the room has answered for
  #asked: ((step: Step | null) => void) | null = null; // who waits for the other's decision
  #telling = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(setup: PairSetup) {
    this.#setup = setup;
    this.#backs = setup.backs;
    this.#own = seenFrom(setup.seat, setup.whole.play);
    this.waits = this.#waits;
    this.strange = this.#strange;
    this.#look();
  }

  get play(): Play {
    return this.#own;
  }

  /** The play as both have it. */
  get whole(): Play {
    return this.#setup.whole.play;
  }

  get record(): PlayRecord {
    const { whole, seat } = this.#setup;
    const { record } = whole;
    return { ...record, role: seat, line: lineInOwn(this.#lines.own, this.#lines.whole, record.line) };
  }

  get onElsewhere(): Session['onElsewhere'] {
    return this.#setup.whole.onElsewhere;
  }

  set onElsewhere(heard: Session['onElsewhere']) {
    this.#setup.whole.onElsewhere = heard;
  }

  async choose(optionId: string): Promise<Step | null> {
    const step = await this.#take(optionId);
    void this.#settleSoon();
    return step;
  }

  /** Resolves when the other's decision has come; with null where the play was cut meanwhile. */
  async advance(): Promise<Step | null> {
    const next = this.#next();
    if (next !== null) return this.#take(next.option);
    this.#asked?.(null);
    return new Promise((resolve) => {
      this.#asked = resolve;
    });
  }

  read(lines: number): void {
    this.#setup.whole.read(lineInWhole(this.#lines.own, this.#lines.whole, lines));
  }

  finish(): Promise<void> {
    return this.#setup.whole.finish();
  }

  keep(): void {
    this.#setup.whole.keep();
  }

  note(change: (record: PlayRecord) => PlayRecord): void {
    this.#setup.whole.note(change);
  }

  /** Nobody goes back alone: see `askBack`. */
  async back(): Promise<void> {}

  async refresh(file: Parameters<Session['refresh']>[0]): Promise<void> {
    await this.#setup.whole.refresh(file);
    this.#reopen();
  }

  catchUp(there: PlayRecord): void {
    this.#setup.whole.catchUp(there);
    this.#reopen();
  }

  /** What the room is told. Views come in order; each holds all there is. Resolves when the play stands as it says. */
  hear(told: Told): Promise<void> {
    this.#told = told;
    return this.#settleSoon();
  }

  /** The line stands again: what was not answered is told anew. */
  again(): void {
    this.#accepted = 0;
    void this.tell();
  }

  /**
   * To which decision of the room (0: its first) this player goes back who wants to decide their last one again. `unsent`:
   * the room does not have it yet; `none`: nothing of it was decided here.
   */
  wayBack(): number | 'unsent' | 'none' {
    const { before, seat } = this.#setup;
    const last = this.whole.steps.filter(({ by }) => by === seat).at(-1);
    if (!last || last.n <= before) return this.#room.length > 0 ? 0 : 'none';
    return last.n - before > this.#room.length ? 'unsent' : last.n - before - 1;
  }

  /** Tells own decisions that the room does not have, one after the other. */
  async tell(): Promise<void> {
    if (this.#telling || this.#told === null) return;
    this.#telling = true;
    try {
      for (;;) {
        const n = Math.max(this.#room.length, this.#accepted) + 1;
        const { tell, keep } = this.#meeting();
        const pick = tell[n - 1 - (keep - tell.length)];
        if (!pick || this.#told.back !== null) return;
        const answer = await this.#setup.act({ do: 'choose', n, ...pick, backs: this.#backs });
        if (!answer.ok) return; // what stands there is told next
        this.#accepted = n;
      }
    } finally {
      this.#telling = false;
    }
  }

  get #room(): readonly DuetPick[] {
    return this.#told?.picks ?? [];
  }

  get #way(): readonly DuetPick[] {
    return this.whole.steps
      .slice(this.#setup.before)
      .map(({ by, option }) => ({ who: by, option: option.id }));
  }

  get #lines() {
    return { own: this.#own.moment.beat.lines, whole: this.whole.moment.beat.lines };
  }

  #meeting(): Meeting {
    if (this.#told === null) return { keep: this.#way.length, take: [], tell: [] };
    return meet({ seat: this.#setup.seat, way: this.#way, backs: this.#backs }, this.#told);
  }

  #settleSoon(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#settle());
    return this.#turn;
  }

  /** Brings the play to where the room stands, but for what the other decided and is still to be read up to. */
  async #settle(): Promise<void> {
    if (this.#told === null) return;
    const { keep } = this.#meeting();
    const { backs } = this.#told;
    const went = backs !== this.#backs;
    this.#backs = backs;
    if (keep < this.#way.length) await this.#cutTo(keep);
    if (went) await this.#setup.keepBacks(backs); // after the cut: a tab that dies in between must not tell again what is void
    await this.#takeOwn();
    this.#look();
    this.#answerAsked();
    void this.tell();
  }

  async #cutTo(keep: number): Promise<void> {
    this.#accepted = keep;
    const kept = this.#setup.whole.back(this.#setup.before + keep);
    this.#reopen();
    this.onMoved();
    await kept;
  }

  /** What this player decided in another tab of the same seat. */
  async #takeOwn(): Promise<void> {
    let moved = false;
    for (let next = this.#next(); next?.who === this.#setup.seat; next = this.#next()) {
      if ((await this.#setup.whole.choose(next.option)) === null) break;
      moved = true;
    }
    if (!moved) return;
    this.#reopen();
    this.onMoved();
  }

  /** What follows in the room; null where nothing does, or nothing that can be taken. */
  #next(): DuetPick | null {
    const [next] = this.#meeting().take;
    if (!next) return null;
    const { by, beat } = this.whole.moment;
    return by === next.who && beat.options.some(({ id }) => id === next.option) ? next : null;
  }

  async #take(option: string): Promise<Step | null> {
    const { whole } = this.#setup;
    try {
      const step = await whole.choose(option);
      if (step === null) return null;
      if (this.#own.steps.length !== step.n - 1) {
        this.#reopen();
        this.onMoved();
        return null;
      }
      return this.#own.choose(option);
    } catch (error) {
      this.#reopen();
      throw error;
    } finally {
      this.#look();
    }
  }

  #answerAsked(): void {
    const next = this.#next();
    const asked = this.#asked;
    if (!asked || next === null) return;
    this.#asked = null;
    this.#take(next.option).then(asked, () => asked(null)); // a story that broke is drawn where it stands
  }

  #reopen(): void {
    this.#own = seenFrom(this.#setup.seat, this.whole);
    this.#asked?.(null);
    this.#asked = null;
    this.#look();
  }

  #look(): void {
    const { by } = this.whole.moment;
    const [came = null] = this.#meeting().take;
    const next = this.#next();
    this.#strange.value = came !== null && next === null ? came : null;
    this.#waits.value = by !== null && by !== this.#setup.seat && next === null;
  }
}
