/**
 * Lets the Ink engine run on values that are not known. What is read of the bond (and of other sources that are left
 * free) becomes a `Free`; wherever the story compares it, the oracle says how that comes out, and what it said holds
 * until the value can change. So one run stands for all bonds that answer alike, and all runs together for all bonds.
 */
import { type Doubt, doubtAt } from './doubt.ts';
import {
  COMMAND,
  type Engine,
  type InkAssignment,
  type InkCommand,
  type InkContainer,
  type InkFunction,
  type InkObject,
  type InkVariableReference,
  inkNumber,
  isAssignment,
  isCommand,
  isDivert,
  isFunction,
  isNumber,
  isReference,
} from './engine.ts';
import { ANYTHING, Facts, Free, Lazy, type Oracle, type Range } from './free.ts';
import { isFree, isTruthy, numberOf } from './known.ts';
import { globalBehind, isBrief } from './names.ts';
import { Reckoner, relateOpenness, SIGNS } from './reckon.ts';
import { isTextOnly } from './text-only.ts';
import { Written } from './written.ts';

/** What is left free in a run. */
export interface Freedom {
  readonly bond: ReadonlyMap<string, Range>; // variables that the model gives
  readonly names: ReadonlySet<string>; // variables of the story
  isFree(count: string): boolean; // visit counts, by the path of their container
}

/** Why nothing is proven of a story that sets what the model gives. */
export const writesTheBond = (name: string) => `the story itself writes "${name}", which the model gives`;
const STAND_IN = 'it asks an external function, of which only the stand-in in the story is known';
const MOST_NUMBERS = 128; // a free value that is kept is tried as each number it can be, up to so many

/** What each free source can be; one that is not here is 0, and anything where it is a variable. */
export type Ranges = ReadonlyMap<string, Range>;

export class Guess {
  facts: Facts;
  unsure: Doubt | null = null; // why the runs do not stand for everything any more
  readonly #reckoner: Reckoner;
  #here: InkObject | null = null; // what the engine performs
  #freedom: Freedom;
  readonly #engine: Engine;
  #counts: ReadonlyMap<string, number> = new Map(); // of visits, when this round began
  #ranges: Ranges = new Map(); // of the sources, when this round began
  readonly #written: Written;

  constructor(engine: Engine, freedom: Freedom, oracle: Oracle) {
    this.#engine = engine;
    this.#freedom = freedom;
    this.facts = new Facts(oracle);
    this.#reckoner = new Reckoner((low, high) => this.#roll(low, high));
    const perform = engine.PerformLogicAndFlowControl.bind(engine);
    engine.PerformLogicAndFlowControl = (content) => this.#perform(content, perform);
    const process = engine.ProcessChoice.bind(engine);
    engine.ProcessChoice = (point) => {
      if (point.hasCondition) this.#settleTruth();
      return process(point);
    };
    this.#written = new Written(engine);
  }

  /** A new round; `counts` are the engine's visits when it begins, `ranges` what they may be instead. */
  begin(oracle: Oracle, counts: ReadonlyMap<string, number>, ranges: Ranges): void {
    this.facts = new Facts(oracle);
    this.#counts = counts;
    this.#ranges = ranges;
    this.#written.begin();
  }

  /** What the free sources can be at the end of this round. */
  rangesNow(asked: ReadonlyMap<string, InkContainer>): Ranges {
    const now = new Map<string, Range>();
    for (const [path, container] of asked) {
      const count = this.#count(container);
      if (!count) continue;
      const range = this.facts.rangeOf(count);
      if (range.high > 0) now.set(path, range);
    }
    for (const name of this.#freedom.names) {
      const value = this.#written.get(name);
      now.set(
        name,
        value === undefined
          ? this.facts.know(name, this.#ranges.get(name) ?? ANYTHING)
          : this.facts.boundsOf(value),
      );
    }
    return now;
  }

  /** Whether the model must say `mended` now, whatever else is free. */
  get isMended(): boolean {
    return this.#freedom.bond.has('mended') && this.facts.rangeOf(new Free(0, 1, 'mended')).low === 1;
  }

  #doubt(why: string): void {
    this.unsure ??= doubtAt(why, this.#here);
  }

  /** Time has passed: the bond may be another. */
  forgetBond(): void {
    this.facts.forget(new Set(this.#freedom.bond.keys()));
  }

  #perform(content: InkObject | null, perform: Engine['PerformLogicAndFlowControl']): boolean {
    this.#here = content ?? this.#here;
    if (isReference(content)) {
      const free = this.#read(content);
      if (!free) return perform(content);
      this.#engine.state.PushEvaluationStack(free);
      return true;
    }
    if (isFunction(content) && this.#top(content.numberOfParameters).some(isFree)) {
      const given = this.#top(content.numberOfParameters)
        .map((_) => this.#pop())
        .reverse();
      this.#engine.state.PushEvaluationStack(this.#apply(content, given));
      return true;
    }
    if (isAssignment(content)) this.#assign(content);
    else if (isDivert(content) && content.isExternal) this.#doubt(STAND_IN);
    else if (isDivert(content) && content.isConditional) this.#settleTruth(isTextOnly(content));
    else if (isCommand(content)) return this.#command(content, perform);
    return perform(content);
  }

  #read({ pathForCount, containerForCount, name }: InkVariableReference): Free | null {
    if (pathForCount !== null) return containerForCount ? this.#count(containerForCount) : null;
    const global = name === null ? null : globalBehind(this.#engine.state, name);
    if (global === null) return null;
    const bond = this.#freedom.bond.get(global);
    if (!bond && !this.#freedom.names.has(global)) return null;
    const written = bond ? undefined : this.#written.get(global);
    if (typeof written === 'number') return new Free(written, written);
    if (written) return written;
    const { low, high } = this.facts.know(global, bond ?? this.#ranges.get(global) ?? ANYTHING);
    return new Free(low, high, global);
  }

  /** What was counted before this round is not known, what is counted in it is. */
  #count(container: InkContainer): Free | null {
    const path = String(container.path);
    if (!this.#freedom.isFree(path)) return null;
    const now = this.#engine.state.VisitCountForContainer(container);
    const before = this.#counts.get(path) ?? 0;
    const range = this.facts.know(path, this.#ranges.get(path) ?? { low: 0, high: 0 });
    return new Free(range.low + now - before, range.high, path, now - before);
  }

  /** A free variable takes whatever it is given, and so does a temp of a function; any other one a known number only. */
  #assign(assignment: InkAssignment): void {
    const { state } = this.#engine;
    const { variableName: name, isNewDeclaration, isGlobal } = assignment;
    const global = isGlobal ? name : isNewDeclaration ? null : globalBehind(state, name);
    const [value] = this.#top(1);
    if (global !== null && this.#freedom.bond.has(global)) this.#doubt(writesTheBond(global));
    const free = global !== null && this.#freedom.names.has(global);
    if (free) {
      const given = numberOf(value);
      if (given === null) this.#doubt(`the variable "${global}" is not always a number`);
      this.#written.set(global, given ?? 0);
    }
    if (!isFree(value) || (!isGlobal && isBrief(state, assignment))) return;
    this.#pop();
    state.PushEvaluationStack(inkNumber(free ? value.any : this.#settle(value, name)));
  }

  #command(command: InkCommand, perform: Engine['PerformLogicAndFlowControl']): boolean {
    const { commandType: type } = command;
    const { state } = this.#engine;
    if (type === COMMAND.listRandom) this.#doubt('it draws from a list at random');
    if (type === COMMAND.turns || type === COMMAND.turnsSince) {
      const done = perform(command);
      this.#replaceTop(type === COMMAND.turns ? 0 : -1, Number.POSITIVE_INFINITY);
      return done;
    }
    if (type === COMMAND.random) {
      const [low = 0, high = 0] = this.#settleTop(2);
      const done = perform(command);
      this.#replaceTop(low, high);
      return done;
    }
    if (type === COMMAND.shuffleIndex) {
      const [parts = 1] = this.#settleTop(1);
      const { evaluationStack } = state;
      if (isFree(evaluationStack.at(-2))) evaluationStack[evaluationStack.length - 2] = inkNumber(0);
      const done = perform(command);
      this.#replaceTop(0, parts - 1);
      return done;
    }
    if (KEEPS_NUMBERS.has(type)) this.#settleTop(3);
    return perform(command);
  }

  #replaceTop(low: number, high: number): void {
    this.#pop();
    this.#engine.state.PushEvaluationStack(this.#roll(low, high));
  }

  #roll(low: number, high: number): Free {
    const source = `roll ${this.#written.roll()}`;
    this.facts.know(source, { low, high });
    return new Free(low, high, source);
  }

  /** Makes known numbers of the topmost values; gives them. */
  #settleTop(n: number): readonly number[] {
    const { evaluationStack } = this.#engine.state;
    return evaluationStack.slice(-n).map((value, i, all) => {
      if (!isFree(value)) return isNumber(value) ? Number(value.value) : 0;
      const number = this.#settle(value);
      evaluationStack[evaluationStack.length - all.length + i] = inkNumber(number);
      return number;
    });
  }

  /** `whatever`: either will do, so nothing is asked. */
  #settleTruth(whatever = false): void {
    const [value] = this.#top(1);
    if (!isFree(value)) return;
    this.#pop();
    this.#engine.state.PushEvaluationStack(inkNumber(whatever || this.#isTrue(value) ? 1 : 0));
  }

  /** `by`: the variable that keeps it. */
  #settle(value: Free, by: string | null = null): number {
    const number = this.facts.settle(value, MOST_NUMBERS);
    if (number !== null) return number;
    const source = value.source ? ` (${value.source})` : '';
    this.#doubt(
      by === null
        ? `a number without bounds is kept${source}`
        : `"${by}" keeps a number without bounds${source}`,
    );
    return value.any;
  }

  #isTrue(value: unknown): boolean {
    if (value instanceof Lazy) return value.answer;
    if (isFree(value)) return !this.facts.compare('==', value, 0);
    return isTruthy(value);
  }

  #apply(native: InkFunction, given: readonly unknown[]): unknown {
    const [one, other] = given;
    if (native.name === '&&') return new Lazy(() => this.#isTrue(one) && this.#isTrue(other));
    if (native.name === '||') return new Lazy(() => this.#isTrue(one) || this.#isTrue(other));
    if (native.name === '!') return new Lazy(() => !this.#isTrue(one));
    const numbers = given.map(numberOf);
    if (numbers.some((value) => value === null)) return this.#applyKnown(native, given);
    const [a = 0, b = 0] = numbers as readonly (Free | number)[];
    const contact = this.#freedom.bond.get('contact');
    if (SIGNS.has(native.name)) {
      return new Lazy(() => {
        const yes = this.#reckoner.compare(this.facts, native.name, a, b);
        if (contact) relateOpenness(this.facts, contact);
        return yes;
      });
    }
    const reckoned = this.#reckoner.reckon(this.facts, native.name, a, b);
    if (reckoned === null) return this.#applyKnown(native, given);
    return typeof reckoned === 'number' ? inkNumber(reckoned) : reckoned;
  }

  #applyKnown(native: InkFunction, given: readonly unknown[]): unknown {
    return native.Call(given.map((value) => (isFree(value) ? inkNumber(this.#settle(value)) : value)));
  }

  #top(n: number): readonly unknown[] {
    return n > 0 ? this.#engine.state.evaluationStack.slice(-n) : []; // the whole of it for 0 otherwise
  }

  #pop(): unknown {
    return this.#engine.state.PopEvaluationStack();
  }
}

/** Commands that take numbers from the stack and keep something of them. */
const KEEPS_NUMBERS: ReadonlySet<number> = new Set([15, 21, 22]); // the seed of dice, lists from numbers
