/** The parts of the Ink engine that the checker looks into. They are the engine's own, so their names are too. */
import { Story } from 'inkjs';

export interface InkPath {
  toString(): string;
}

export interface InkObject {
  readonly path: InkPath;
  readonly parent: InkContainer | null;
}

export interface InkContainer extends InkObject {
  readonly name: string | null;
  readonly content: readonly InkObject[];
  readonly namedContent: ReadonlyMap<string, InkObject>;
}

export interface InkDivert extends InkObject {
  readonly targetPointer: { readonly container: InkContainer | null; readonly index: number };
  readonly hasVariableTarget: boolean;
  readonly isConditional: boolean;
  readonly isExternal: boolean;
  readonly pushesToStack: boolean;
}

export interface InkChoicePoint extends InkObject {
  readonly pathStringOnChoice: string;
  readonly choiceTarget: InkContainer | null;
  readonly hasCondition: boolean;
  readonly isInvisibleDefault: boolean;
  readonly onceOnly: boolean;
}

export interface InkVariableReference extends InkObject {
  readonly containerForCount: InkContainer | null;
  readonly pathForCount: InkPath | null;
  readonly name: string | null;
}

export interface InkAssignment extends InkObject {
  readonly variableName: string;
  readonly isGlobal: boolean;
  readonly isNewDeclaration: boolean;
}

export interface InkFunction extends InkObject {
  readonly name: string;
  readonly numberOfParameters: number;
  Call(parameters: readonly unknown[]): unknown;
}

export interface InkCommand extends InkObject {
  readonly commandType: number;
}

export interface InkTarget extends InkObject {
  readonly targetPath: InkPath;
}

export interface InkPointer extends InkObject {
  readonly variableName: string;
  readonly contextIndex: number; // 0: a variable of the whole story; else a frame, counted from 1
}

export interface InkNumber {
  readonly value: number | boolean;
}

export interface EngineChoice {
  readonly index: number;
  readonly text: string;
  readonly sourcePath: string;
  readonly pathStringOnChoice: string;
}

export interface InkState {
  readonly evaluationStack: unknown[];
  readonly currentPointer: { readonly container: InkContainer | null };
  readonly previousPathString: string | null;
  readonly callStack: {
    readonly currentElement: { readonly type: number };
    GetTemporaryVariableWithName(name: string, frame: number): unknown; // null: there is none; frame −1: the present one
  };
  readonly variablesState: { GlobalVariableExistsWithName(name: string): boolean };
  PushEvaluationStack(value: unknown): void;
  PopEvaluationStack(): unknown;
  VisitCountForContainer(container: InkContainer): number;
  VisitCountAtPathString(path: string): number;
  toJson(): string;
  LoadJson(json: string): void;
}

/** The engine as the checker uses it. */
export interface Engine {
  readonly mainContentContainer: InkContainer;
  readonly currentChoices: readonly EngineChoice[];
  readonly state: InkState;
  PerformLogicAndFlowControl(content: InkObject | null): boolean;
  ProcessChoice(point: InkChoicePoint): unknown;
  StateSnapshot(): void;
  RestoreStateSnapshot(): void;
}

/** Control commands by their numbers: those that the checker looks for. */
export const COMMAND = {
  evalOutput: 1,
  evalEnd: 2,
  popFunction: 5,
  popTunnel: 6,
  turns: 11,
  turnsSince: 12,
  readCount: 13,
  random: 14,
  visitIndex: 16,
  shuffleIndex: 17,
  startThread: 18,
  done: 19,
  end: 20,
  listRandom: 23,
  beginTag: 24,
} as const;

type Test<T> = (object: unknown) => object is T;

/** The engine's classes bear no names of their own: they are learnt from a tiny story that has one of each. */
const SAMPLE = {
  inkVersion: 21,
  root: [
    [
      ...['ev', 1, '+', { 'VAR?': 'x' }, '/ev', { 'VAR=': 'x', re: true }, { '->': '.^' }, { '^->': '0' }],
      ...[{ '^var': 'x', ci: -1 }, { '*': '.^.c-0', flg: 20 }, { 'c-0': ['end', null] }],
    ],
    'done',
    null,
  ],
  listDefs: {},
};

const sample = (engineOf(new Story(SAMPLE)).mainContentContainer.content[0] as InkContainer).content;

function learn<T>(at: number): Test<T> {
  const known = sample[at]?.constructor;
  return (object): object is T => typeof object === 'object' && object?.constructor === known;
}

export const isCommand = learn<InkCommand>(0);
export const isNumber = learn<InkNumber>(1);
export const isFunction = learn<InkFunction>(2);
export const isReference = learn<InkVariableReference>(3);
export const isAssignment = learn<InkAssignment>(5);
export const isDivert = learn<InkDivert>(6);
export const isTarget = learn<InkTarget>(7);
export const isPointer = learn<InkPointer>(8);
export const isChoicePoint = learn<InkChoicePoint>(9);
export function isContainer(object: unknown): object is InkContainer {
  return typeof object === 'object' && object !== null && 'namedContent' in object;
}

/** A whole number as the engine keeps it. */
export function inkNumber(value: number): unknown {
  const known = sample[1]?.constructor ?? Number;
  return Reflect.construct(known, [value]);
}

/** What `tap` of `openStory` hands out, by the names above. */
export function engineOf(story: Story): Engine {
  return story as unknown as Engine;
}

/** All content of a story, each object once, in reading order. */
export function* contentOf(container: InkContainer): Generator<InkObject> {
  yield container;
  for (const object of partsOf(container)) {
    if (isContainer(object)) yield* contentOf(object);
    else yield object;
  }
}

function partsOf({ content, namedContent }: InkContainer): ReadonlySet<InkObject> {
  return new Set([...content, ...namedContent.values()]);
}
