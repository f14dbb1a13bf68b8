/**
 * What can still be read from a place in the compiled ink. A walk over its content that takes every branch, every
 * choice and every divert, and comes back from every tunnel, thread and function: it finds all reads that any play
 * can still make from there, and more.
 */
import {
  COMMAND,
  contentOf,
  type InkAssignment,
  type InkContainer,
  type InkDivert,
  type InkObject,
  isAssignment,
  isChoicePoint,
  isCommand,
  isContainer,
  isDivert,
  isPointer,
  isReference,
  isTarget,
} from './engine.ts';
import { decidesWordsOnly } from './text-only.ts';

/** Paths of containers whose visit counts, and names of variables whose values, can still matter. */
export interface Reads {
  readonly used: Set<string>; // counts that decide whether a once-only choice is used up
  readonly turns: Set<string>; // counts that say which part of a sequence comes
  readonly counts: Set<string>; // counts that the writer asks for
  readonly names: Set<string>;
  allCounts: boolean; // some count is asked for through a variable
}

interface Position {
  readonly container: InkContainer;
  readonly index: number;
}

const DECLARED = /^global decl(\.|$)/; // where variables get what they begin with

export class InkFlow {
  readonly asked: ReadonlyMap<string, InkContainer>; // containers whose visits the writer asks for somewhere
  readonly written: ReadonlyMap<string, InkAssignment>; // variables that the story sets anew, with one place of each
  readonly readsSeat: boolean; // more than words depends on who is played
  readonly #containers: ReadonlyMap<string, InkContainer>;
  readonly #targets: readonly Position[]; // of all divert targets that are kept as values
  readonly #known = new Map<string, Reads>();

  constructor(root: InkContainer) {
    const all = [...contentOf(root)];
    this.#containers = new Map(all.filter(isContainer).map((each) => [String(each.path), each]));
    const set = all
      .filter(isAssignment)
      .filter(({ isGlobal, path }) => isGlobal && !DECLARED.test(String(path)));
    this.written = new Map(set.map((each) => [each.variableName, each]));
    const seats = all.filter(isReference).filter(({ name }) => name === 'seat');
    this.readsSeat = !seats.every(decidesWordsOnly);
    const asked = all.filter(isReference).flatMap(({ containerForCount }) => containerForCount ?? []);
    this.asked = new Map(asked.map((container) => [String(container.path), container]));
    this.#targets = all.filter(isTarget).flatMap(({ targetPath }) => this.#at(String(targetPath)) ?? []);
  }

  /** All reads that can follow when the engine stands at any of these paths. */
  readsFrom(paths: readonly string[]): Reads {
    const key = paths.join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const reads: Reads = {
      used: new Set(),
      turns: new Set(),
      counts: new Set(),
      names: new Set(),
      allCounts: false,
    };
    const waiting = paths.flatMap((path) => this.#at(path) ?? []);
    const seen = new Map<InkContainer, number>();
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const from = seen.get(at.container) ?? Number.POSITIVE_INFINITY;
      if (from <= at.index) continue;
      seen.set(at.container, at.index);
      this.#walk(at, reads, waiting);
    }
    this.#known.set(key, reads);
    return reads;
  }

  /** `yard.0.c-1` is a container, `yard.0.4` a place in one. */
  #at(path: string): Position | null {
    const container = this.#containers.get(path);
    if (container) return { container, index: 0 };
    const dot = path.lastIndexOf('.');
    const parent = this.#containers.get(path.slice(0, Math.max(dot, 0)));
    const index = Number(path.slice(dot + 1));
    return parent && Number.isInteger(index) ? { container: parent, index } : null;
  }

  #walk({ container, index }: Position, reads: Reads, waiting: Position[]): void {
    for (let at = index; at < container.content.length; at++) {
      const object = container.content[at];
      const before = container.content[at - 1];
      if (object && !this.#pass(object, before, reads, waiting)) return;
    }
    const { parent } = container;
    const place = parent?.content.indexOf(container) ?? -1;
    if (parent && place >= 0) waiting.push({ container: parent, index: place + 1 });
  }

  /** Books what one object reads and where it leads; false when nothing comes after it. */
  #pass(object: InkObject, before: InkObject | undefined, reads: Reads, waiting: Position[]): boolean {
    if (isContainer(object)) waiting.push({ container: object, index: 0 });
    else if (isReference(object)) {
      if (object.pathForCount === null) reads.names.add(object.name ?? '');
      else if (object.containerForCount) reads.counts.add(String(object.containerForCount.path));
    } else if (isPointer(object)) reads.names.add(object.variableName);
    else if (isTarget(object))
      waiting.push(...[this.#at(String(object.targetPath))].filter((one) => one !== null));
    else if (isChoicePoint(object)) {
      const { choiceTarget } = object;
      if (choiceTarget) {
        if (object.onceOnly) reads.used.add(String(choiceTarget.path));
        waiting.push({ container: choiceTarget, index: 0 });
      }
    } else if (isDivert(object)) return this.#follow(object, before, waiting);
    else if (isCommand(object)) return this.#command(object.commandType, object, before, reads, waiting);
    return true;
  }

  #follow(divert: InkDivert, before: InkObject | undefined, waiting: Position[]): boolean {
    if (divert.isExternal) return true;
    const { container, index } = divert.hasVariableTarget
      ? { container: null, index: 0 }
      : divert.targetPointer;
    if (divert.hasVariableTarget) waiting.push(...this.#targets);
    else if (container) waiting.push({ container, index: Math.max(index, 0) });
    const thread = isCommand(before) && before.commandType === COMMAND.startThread;
    return divert.isConditional || divert.pushesToStack || thread;
  }

  #command(
    type: number,
    { parent }: InkObject,
    before: InkObject | undefined,
    reads: Reads,
    waiting: Position[],
  ): boolean {
    if (type === COMMAND.visitIndex && parent) reads.turns.add(String(parent.path));
    if (type === COMMAND.shuffleIndex && parent) reads.turns.add(String(parent.path));
    if (type === COMMAND.readCount) reads.allCounts = true;
    if (type === COMMAND.popTunnel && isReference(before)) waiting.push(...this.#targets);
    return type !== COMMAND.done && type !== COMMAND.end;
  }
}
