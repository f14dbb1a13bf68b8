/** Lets the Ink engine run on values that are not known: where it comes to one, a guess says what comes of it. */
import { watchEngine } from '../../play/remembered/watch.ts';
import {
  COMMAND,
  type Engine,
  type InkAssignment,
  type InkCommand,
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
import type { Free } from './free.ts';
import { type Guess, writesTheBond } from './guess.ts';
import { isFree, numberOf } from './known.ts';
import { globalBehind, isBrief } from './names.ts';
import { openedOf } from './stand.ts';
import { type Kept, type Step, Tape } from './tape.ts';
import { isTextOnly } from './text-only.ts';

const STAND_IN = 'it asks an external function, of which only the stand-in in the story is known';
/** Commands that take numbers from the stack and keep something of them. */
const KEEPS_NUMBERS: ReadonlySet<number> = new Set([15, 21, 22]); // the seed of dice, lists from numbers

export class Intercept {
  readonly #engine: Engine;
  readonly #guess: Guess;
  #tape: Tape;

  constructor(engine: Engine, guess: Guess) {
    this.#engine = engine;
    this.#guess = guess;
    this.#tape = new Tape(guess, { variables: new Map(), visits: new Map() });
    watchEngine(openedOf(engine), {
      read: (name) => this.#tape.variable(name),
      write: (name, value) => this.#tape.writes.set(name, value),
      count: (path) => this.#tape.count(path),
      visit: (path) => this.#tape.visit(path),
      mark: () => this.#tape.mark(),
      back: () => this.#tape.back(),
      come: () => undefined,
    });
    const perform = engine.PerformLogicAndFlowControl.bind(engine);
    engine.PerformLogicAndFlowControl = (content) => this.#perform(content, perform);
    const process = engine.ProcessChoice.bind(engine);
    engine.ProcessChoice = (point) => {
      if (point.hasCondition) this.#settleTruth();
      return process(point);
    };
  }

  /** A new line, from what is kept before it; its steps are put down on the tape. */
  listen(kept: Kept): Tape {
    this.#tape = new Tape(this.#guess, kept);
    return this.#tape;
  }

  #perform(content: InkObject | null, perform: Engine['PerformLogicAndFlowControl']): boolean {
    this.#guess.here = content ?? this.#guess.here;
    if (isReference(content)) {
      const free = this.#read(content);
      if (!free) return perform(content);
      this.#engine.state.PushEvaluationStack(free);
      return true;
    }
    if (isFunction(content) && this.#top(content.numberOfParameters).some(isFree)) {
      const given = this.#top(content.numberOfParameters)
        .map((_) => this.#pop())
        .reverse()
        .map((value) => this.#tape.refer(value));
      const result = this.#do((round) =>
        round.guess.apply(
          content,
          given.map((value) => value(round)),
        ),
      );
      this.#engine.state.PushEvaluationStack(result);
      return true;
    }
    if (isAssignment(content)) this.#assign(content);
    else if (isDivert(content) && content.isExternal) this.#guess.doubt(STAND_IN);
    else if (isDivert(content) && content.isConditional) this.#settleTruth(isTextOnly(content));
    else if (isCommand(content)) return this.#command(content, perform);
    return perform(content);
  }

  #do(step: Step): unknown {
    return this.#tape.do(step);
  }

  #read({ pathForCount, containerForCount, name }: InkVariableReference): Free | null {
    if (pathForCount !== null) {
      const path = containerForCount ? String(containerForCount.path) : null;
      if (path === null || !this.#guess.freedom.isFree(path)) return null;
      const more = this.#tape.visits.get(path) ?? 0; // in this line
      return this.#do(({ guess, kept }) => guess.count(path, (kept.visits.get(path) ?? 0) + more)) as Free;
    }
    const global = name === null ? null : globalBehind(this.#engine.state, name);
    if (global === null || !this.#guess.isFreeName(global)) return null;
    return this.#do(({ guess }) => guess.read(global)) as Free;
  }

  /** A free variable takes whatever it is given, and so does a temp of a function; any other one a known number only. */
  #assign(assignment: InkAssignment): void {
    const { state } = this.#engine;
    const { freedom } = this.#guess;
    const { variableName: name, isNewDeclaration, isGlobal } = assignment;
    const global = isGlobal ? name : isNewDeclaration ? null : globalBehind(state, name);
    const [value] = this.#top(1);
    if (global !== null && freedom.bond.has(global)) this.#guess.doubt(writesTheBond(global));
    const free = global !== null && freedom.names.has(global);
    if (free) {
      const given = numberOf(value);
      if (given === null) this.#guess.doubt(`the variable "${global}" is not always a number`);
      const found = this.#tape.refer(given ?? 0);
      this.#do((round) => round.guess.written.set(global, found(round) as Free | number));
    }
    if (!isFree(value) || (!isGlobal && isBrief(state, assignment))) return;
    this.#pop();
    state.PushEvaluationStack(inkNumber(free ? value.any : this.#settle(value, name)));
  }

  #command(command: InkCommand, perform: Engine['PerformLogicAndFlowControl']): boolean {
    const { commandType: type } = command;
    const { state } = this.#engine;
    if (type === COMMAND.evalOutput && this.#top(1).some(isFree)) this.#tape.spoilt = true; // it is told
    if (type === COMMAND.listRandom) this.#guess.doubt('it draws from a list at random');
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
    this.#engine.state.PushEvaluationStack(this.#do(({ guess }) => guess.roll(low, high)));
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
    const found = this.#tape.refer(value);
    const yes = whatever || this.#do((round) => round.guess.isTrue(found(round)));
    this.#engine.state.PushEvaluationStack(inkNumber(yes ? 1 : 0));
  }

  #settle(value: Free, by: string | null = null): number {
    const found = this.#tape.refer(value);
    return this.#do((round) => round.guess.settle(found(round) as Free, by)) as number;
  }

  #top(n: number): readonly unknown[] {
    return n > 0 ? this.#engine.state.evaluationStack.slice(-n) : []; // the whole of it for 0 otherwise
  }

  #pop(): unknown {
    return this.#engine.state.PopEvaluationStack();
  }
}
