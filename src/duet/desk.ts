/** One device's desk in a play of two: the line to the room, and what the two ask of each other besides their decisions. */
import { type Signal, signal } from '@preact/signals';
import type { GoingBack } from '../rooms/duet-rules.ts';
import { type Answered, type Line, type LineState, openLine } from '../rooms/line.ts';
import type { DuetView, View } from '../rooms/view.ts';
import type { DuetNote } from './note.ts';
import type { PairSession } from './pair-session.ts';

/** What is said once, until it is put away. */
export type Said = 'refused' | 'went-back' | 'no-way-back' | 'unsent' | 'seat-taken' | null;

export interface DeskSetup {
  readonly note: DuetNote;
  /** Opens the session, with what asks the room. */
  session(act: Line['act']): PairSession;
  readonly open?: typeof openLine;
}

export class Desk {
  readonly session: PairSession;
  readonly note: DuetNote;
  readonly view: Signal<DuetView | null> = signal(null);
  readonly state: Signal<LineState> = signal<LineState>('connecting');
  readonly said: Signal<Said> = signal<Said>(null);
  readonly panel: Signal<boolean> = signal(false); // whether it is told how the other one stands
  readonly #line: Line;
  #sitting = false; // on the way into the own seat; or it was refused, and is not asked for again
  #left = false;
  #wish: GoingBack | null = null;
  #withdrawn = false;

  constructor({ note, session, open = openLine }: DeskSetup) {
    this.note = note;
    this.session = session((act) => this.#line.act(act));
    this.#line = open({
      letters: note.letters,
      token: note.token,
      onView: (view) => this.#onView(view),
      onState: (state) => this.#onState(state),
    });
  }

  /** Asks the other one to go back to this player's last decision, or to where `to` decisions of the room stay. */
  askBack(to?: number): void {
    const way = to ?? this.session.wayBack();
    if (way === 'none') this.said.value = 'no-way-back';
    else if (way === 'unsent') this.said.value = 'unsent';
    else void this.#line.act({ do: 'back', to: way });
  }

  /** To the other's wish to go back; or takes back the own one. */
  answer(agreed: boolean): void {
    const wish = this.view.peek()?.back;
    if (!wish) return;
    this.#withdrawn = !agreed;
    void this.#line.act({ do: 'answer', to: wish.to, agreed });
  }

  /** Tells the room that this device goes; it may come back as long as the seat is free. */
  leave(): void {
    this.#left = true;
    void this.#line.act({ do: 'leave' });
  }

  close(): void {
    this.#line.close();
  }

  #onState(state: LineState): void {
    this.state.value = state;
    if (state === 'open') this.session.again();
    if (typeof state === 'object') this.panel.value = true;
  }

  #onView(view: View): void {
    if (view.for !== 'member' || this.#left) return;
    if (view.ended) this.#onState({ gone: 'ended' });
    else if (view.in && view.duet?.seat === this.note.seat) void this.#hear(view.duet);
    else void this.#sit();
  }

  /** Back into the own seat, which this device has left. */
  async #sit(): Promise<void> {
    if (this.#sitting) return;
    this.#sitting = true;
    const joined = await this.#line.act({ do: 'join' });
    const sat = joined.ok ? await this.#line.act({ do: 'sit', role: this.note.seat }) : joined;
    this.#sitting = isRefused(sat);
    if (!this.#sitting) return;
    this.said.value = 'seat-taken';
    this.panel.value = true;
  }

  async #hear(view: DuetView): Promise<void> {
    const other = this.view.peek()?.other;
    this.view.value = view;
    if (view.other === 'left' && other !== 'left') this.panel.value = true;
    if (view.other === 'here' && other !== 'here') this.panel.value = false;
    const wish = this.#wish;
    this.#wish = view.back;
    await this.session.hear(view);
    if (wish === null || view.back !== null) return;
    if (view.picks.length <= wish.to) this.said.value = 'went-back';
    else if (wish.by === this.note.seat && !this.#withdrawn) this.said.value = 'refused';
    this.#withdrawn = false;
  }
}

/** Refused for good: a line that was closed says nothing about the seat. */
function isRefused(answer: Answered): boolean {
  return !answer.ok && answer.why !== 'no-answer' && answer.why !== 'replaced';
}
