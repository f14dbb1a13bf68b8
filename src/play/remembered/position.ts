/**
 * Where an Ink engine stands, apart from what it counts and keeps: its threads with their tunnels and temporary values,
 * and what it offers. Taken from the engine's own objects and given back to them, since its JSON takes a hundred times
 * as long and is left out of what the game ships. The parts have the engine's own names.
 */
import type { Engine } from '../snapshots.ts';
import type { Kept } from './units.ts';
import type { InkValue } from './watch.ts';

interface Pointer {
  readonly container: object | null;
  readonly index: number;
}

interface Element {
  readonly currentPointer: Pointer;
  readonly inExpressionEvaluation: boolean;
  readonly type: number;
  readonly evaluationStackHeightWhenPushed: number;
  readonly functionStartInOutputStream: number;
  readonly temporaryVariables: ReadonlyMap<string, InkValue>;
}

interface Thread {
  readonly callstack: readonly Element[];
  readonly previousPointer: Pointer;
  Copy(): Thread;
}

interface CallStack {
  readonly _threads: readonly Thread[];
  readonly constructor: new (from: CallStack) => CallStack;
}

interface Choice {
  readonly text: string;
  readonly tags: readonly string[] | null;
  readonly index: number;
  readonly sourcePath: string;
  readonly pathStringOnChoice: string;
  readonly isInvisibleDefault: boolean;
  readonly threadAtGeneration: Thread | null;
}

/** The parts of the engine's state that are set back. */
interface State {
  readonly _currentFlow: { callStack: CallStack; currentChoices: Choice[] };
  _visitCounts: Map<string, number>;
  readonly variablesState: { _globalVariables: Map<string, InkValue>; callStack: CallStack };
  readonly evaluationStack: InkValue[];
  ResetOutput(): void;
}

export interface Position {
  readonly callStack: object;
  readonly choices: readonly object[];
  readonly evaluated: readonly InkValue[];
}

/** A copy that the engine does not change any more. */
export function positionOf(engine: Engine): Position {
  const { _currentFlow: flow, evaluationStack } = stateOf(engine);
  return {
    callStack: copyOf(flow.callStack),
    choices: flow.currentChoices.map(freed),
    evaluated: [...evaluationStack],
  };
}

/** Sets the engine to a position, and to what was counted and written on the way there. */
export function setBack(engine: Engine, to: Position, { variables, visits }: Kept): void {
  const state = stateOf(engine);
  const { _currentFlow: flow, variablesState, evaluationStack } = state;
  flow.callStack = copyOf(to.callStack as CallStack);
  flow.currentChoices = (to.choices as readonly Choice[]).map(freed);
  variablesState.callStack = flow.callStack;
  evaluationStack.splice(0, evaluationStack.length, ...to.evaluated);
  state._visitCounts = new Map(visits);
  for (const [name, { value }] of variables) variablesState._globalVariables.set(name, value);
  state.ResetOutput();
}

/** Where the options that are offered stand in the compiled Ink. */
export function pointsAt({ choices }: Position): readonly string[] {
  const seen = (choices as readonly Choice[]).filter(({ isInvisibleDefault }) => !isInvisibleDefault);
  return seen.map(({ sourcePath }) => sourcePath);
}

/** Equal for two positions from which a story goes on alike; the numbers that the engine gives its threads tell nothing. */
export function keyOf({ callStack, choices, evaluated }: Position): string {
  return JSON.stringify([
    (callStack as CallStack)._threads.map(keyOfThread),
    (choices as readonly Choice[]).map((choice) => [
      choice.text,
      choice.tags,
      choice.index,
      choice.sourcePath,
      choice.pathStringOnChoice,
      choice.isInvisibleDefault,
      choice.threadAtGeneration && keyOfThread(choice.threadAtGeneration),
    ]),
    evaluated.map(textOf),
  ]);
}

/** A value in a few letters; equal for equal values. */
export function textOf(value: InkValue): string {
  const { valueType, valueObject, contextIndex } = value as {
    readonly valueType?: unknown;
    readonly valueObject?: unknown;
    readonly contextIndex?: unknown; // of a pointer
  };
  return `${valueType} ${contextIndex ?? ''} ${valueObject}`;
}

function stateOf(engine: Engine): State {
  return engine.state as unknown as State; // the engine puts another in its place as it runs
}

function copyOf(callStack: CallStack): CallStack {
  return new callStack.constructor(callStack);
}

/** The engine goes on in the thread of a choice that is taken: each time in one of its own. */
function freed(choice: Choice): Choice {
  const thread = choice.threadAtGeneration?.Copy() ?? null;
  return Object.assign(Object.create(Object.getPrototypeOf(choice)), choice, { threadAtGeneration: thread });
}

function keyOfThread({ callstack, previousPointer }: Thread): unknown {
  return [
    keyOfPointer(previousPointer),
    callstack.map((element) => [
      keyOfPointer(element.currentPointer),
      element.inExpressionEvaluation,
      element.type,
      element.evaluationStackHeightWhenPushed,
      element.functionStartInOutputStream,
      [...element.temporaryVariables].map(([name, value]) => [name, textOf(value)]).sort(),
    ]),
  ];
}

const numbers = new WeakMap<object, number>(); // of containers
let last = 0;

function keyOfPointer({ container, index }: Pointer): string {
  if (!container) return '';
  const known = numbers.get(container) ?? ++last;
  numbers.set(container, known);
  return `${known} ${index}`;
}
