/**
 * Where on a line a time cue is felt. The bond changes once the line with the cue is over, and a cue on a line without
 * words waits for the next one that has some. Only there can prose have a say in what is decided: the conditions that
 * stand between the cue and the end of its line are worked out before the time has passed.
 */
export class LineState {
  /** A cue is waiting for its line to end where another place goes on with the line: then every line counts. */
  carried = false;
  #words = false; // the present line surely has some
  #waiting = false; // a time cue that was not felt yet
  #glued = false; // the next line goes on in this one

  get waiting(): boolean {
    return this.#waiting;
  }

  /** True when these are the first words of their line. */
  addWords(): boolean {
    const first = !this.#words;
    this.#words = true;
    return first;
  }

  addTime(): void {
    this.#waiting = true;
  }

  addGlue(): void {
    this.#glued = true;
  }

  /** True when this was the end of a line with words; `felt` when a time cue had waited for it. */
  endLine(): { readonly ended: boolean; readonly felt: boolean } {
    const ended = this.#words && !this.#glued;
    const felt = ended && this.#waiting;
    if (ended) this.#words = false;
    if (felt) this.#waiting = false;
    this.#glued = false;
    return { ended, felt };
  }

  /** The line goes on elsewhere. */
  leave(): void {
    if (this.#waiting) this.carried = true;
  }

  /** A new line, with nothing on it: a flow begins, or what follows a choice. */
  begin(): void {
    this.#words = false;
    this.#waiting = false;
    this.#glued = false;
  }

  /** Reads a part that may or may not be run: what was so before it is so after it. */
  within<T>(read: () => T): T {
    const [words, waiting] = [this.#words, this.#waiting];
    const result = read();
    const fresh = this.#waiting && !waiting; // a cue in there, with the words that stand beside it
    this.#words = words || (fresh && this.#words);
    this.#waiting ||= waiting;
    return result;
  }
}
