/**
 * A session whose story is still on the way: the first words stand, and what is read is noted; whatever is decided waits for the
 * story. From then on it is the session itself, with the same record.
 */
import { type PlayRecord, withLine } from '../journal/record.ts';
import { PartLost } from '../look/parts.ts';
import { type AheadSetup, type Opening, openAhead } from '../play/opening.ts';
import type { Play } from '../play/play.ts';
import type { Parting } from '../play/replay.ts';
import type { Step } from '../play/step.ts';
import type { StoryFile } from '../story/beat.ts';
import type { Session } from './session.ts';

export interface AheadSessionSetup extends Pick<AheadSetup, 'card'> {
  readonly record: PlayRecord; // without a decision
  readonly opening: Opening;
  /** Opens the session itself over this same record; rejects with PartLost, and may then be asked again. */
  bring(): Promise<Session>;
  now(): number;
}

export class AheadSession implements Session {
  readonly #setup: AheadSessionSetup;
  readonly #play: Play;
  #record: PlayRecord;
  #waiting: ((session: Session) => void)[] = []; // what it is told when it is here
  #here: Session | null = null;
  #coming: Promise<Session> | null = null;
  #elsewhere: Session['onElsewhere'] = () => {};

  constructor(setup: AheadSessionSetup) {
    this.#setup = setup;
    this.#record = setup.record;
    this.#play = openAhead({ card: setup.card, ...setup.record }, setup.opening);
  }

  /** Has the story come; what is lost is asked for again at the next decision. */
  whole(): Promise<Session> {
    this.#coming ??= this.#bring();
    return this.#coming;
  }

  get play(): Play {
    return this.#here?.play ?? this.#play;
  }

  get record(): PlayRecord {
    return this.#here?.record ?? this.#record;
  }

  get parted(): Parting | null {
    return this.#here?.parted ?? null;
  }

  get edited(): boolean {
    return this.#setup.record.storyVersion !== this.#setup.card.version;
  }

  get onElsewhere(): Session['onElsewhere'] {
    return this.#elsewhere;
  }

  set onElsewhere(tell) {
    this.#elsewhere = tell;
    if (this.#here) this.#here.onElsewhere = tell;
  }

  choose(optionId: string): Promise<Step | null> {
    return this.#ask((session) => session.choose(optionId));
  }

  advance(): Promise<Step | null> {
    return this.#ask((session) => session.advance());
  }

  read(lines: number): void {
    if (!this.#here) this.#record = withLine(this.#record, lines, this.#setup.now());
    this.#tell((session) => session.read(lines));
  }

  finish(): Promise<void> {
    return this.#ask((session) => session.finish());
  }

  keep(): void {
    this.#tell((session) => session.keep());
  }

  note(change: (record: PlayRecord) => PlayRecord): void {
    if (!this.#here) this.#record = change(this.#record);
    this.#tell((session) => session.note(change));
  }

  back(to?: number): Promise<void> {
    return this.#ask((session) => session.back(to));
  }

  refresh(file: StoryFile): Promise<void> {
    return this.#ask((session) => session.refresh(file));
  }

  catchUp(there: PlayRecord): void {
    if (!this.#here) throw new PartLost(`${this.#setup.card.id} is not here yet.`);
    this.#here.catchUp(there);
  }

  /** At once where the story is here: whoever asks may look at the play as it is right after that. */
  #ask<T>(question: (session: Session) => Promise<T>): Promise<T> {
    return this.#here ? question(this.#here) : this.whole().then(question);
  }

  #tell(news: (session: Session) => void): void {
    if (this.#here) news(this.#here);
    else this.#waiting.push(news);
  }

  async #bring(): Promise<Session> {
    try {
      const session = await this.#setup.bring();
      session.onElsewhere = this.#elsewhere;
      for (const news of this.#waiting.splice(0)) news(session);
      this.#here = session;
      return session;
    } catch (error) {
      this.#coming = null;
      throw error;
    }
  }
}
