/** What an engine is heard to do on the way to one line: what it read of what was there before, and what is left changed. */
import type { Expression } from './expressions.ts';
import type { Held, Read, ReadAs, Seen } from './units.ts';

/** Reads, each once and as it was before the line; writes and visits as they stand in the end. */
export class Heard {
  readonly reads: ReadAs[] = [];
  readonly #known = new Set<string>(); // what was read
  #writes = new Map<string, Held>();
  #visits = new Map<string, number>();
  #marked: { readonly writes: Map<string, Held>; readonly visits: Map<string, number> } | null = null;

  get writes(): readonly (readonly [string, Held])[] {
    return [...this.#writes];
  }

  get visits(): readonly (readonly [string, number])[] {
    return [...this.#visits];
  }

  given(name: string, as: Seen): void {
    this.#read({ of: 'given', name }, as);
  }

  variable(name: string, as: Seen): void {
    if (!this.#writes.has(name)) this.#read({ of: 'variable', name }, as);
  }

  /** `visits`: those of this line among them. */
  count(path: string, visits: number): void {
    this.#read({ of: 'visits', name: path }, visits - (this.#visits.get(path) ?? 0));
  }

  expression(expression: Expression, as: Seen): void {
    this.#read({ of: 'expression', name: expression.id, expression }, as);
  }

  /** Whether it reads something that is no more as it was before the line. */
  changed({ counts, variables }: Expression): boolean {
    return counts.some((path) => this.#visits.has(path)) || variables.some((name) => this.#writes.has(name));
  }

  write(name: string, held: Held): void {
    this.#writes.set(name, held);
  }

  visit(path: string): void {
    this.#visits.set(path, (this.#visits.get(path) ?? 0) + 1);
  }

  /** The engine looks ahead; it comes back to here, or keeps what it did. */
  mark(): void {
    this.#marked = { writes: new Map(this.#writes), visits: new Map(this.#visits) };
  }

  back(): void {
    if (!this.#marked) return;
    this.#writes = this.#marked.writes;
    this.#visits = this.#marked.visits;
  }

  #read(read: Read, as: Seen): void {
    const key = `${read.of} ${read.name}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.reads.push({ read, as });
  }
}
