/** Watches the Ink engine at work: what it reads of its own state on the way, and what it changes. */
import type { Engine } from '../snapshots.ts';

/** A value as the engine holds it. */
export type InkValue = NonNullable<ReturnType<Engine['state']['variablesState']['GetVariableWithName']>>;

/** What is heard, in the order in which it happens. Counts are those of visits, by the path of what was visited. */
export interface Watcher {
  read(name: string, value: InkValue): void; // a variable of the whole story
  write(name: string, value: InkValue): void;
  count(path: string, visits: number): void;
  visit(path: string): void; // counted once more
  mark(): void; // the engine looks ahead; it comes back to here, or keeps what it did
  back(): void; // it comes back
  come(part: object | null): void; // to the next part of the story
}

type State = Engine['state'];

/** Has everything told to `watcher` from now on. The engine's methods are wrapped in this one engine and no other. */
export function watchEngine(engine: Engine, watcher: Watcher): void {
  watchVariables(engine, watcher);
  watchCounts(engine.state, watcher);
  const perform = engine.PerformLogicAndFlowControl.bind(engine);
  engine.PerformLogicAndFlowControl = (part) => {
    watcher.come(part);
    return perform(part);
  };
  const snapshot = engine.StateSnapshot.bind(engine);
  const restore = engine.RestoreStateSnapshot.bind(engine);
  engine.StateSnapshot = () => {
    watcher.mark();
    snapshot();
    watchCounts(engine.state, watcher); // another one from here on
  };
  engine.RestoreStateSnapshot = () => {
    watcher.back();
    restore();
  };
}

function watchVariables(engine: Engine, watcher: Watcher): void {
  const variables = engine.state.variablesState; // one and the same for as long as the engine lives
  const read = variables.GetVariableWithName.bind(variables);
  const write = variables.SetGlobal.bind(variables);
  variables.GetVariableWithName = (name: string, contextIndex: number = -1) => {
    const value = read(name, contextIndex);
    if (value && contextIndex <= 0 && variables.GlobalVariableExistsWithName(name)) watcher.read(name, value);
    return value;
  };
  variables.SetGlobal = (name, value) => {
    if (name !== null) watcher.write(name, value as InkValue);
    write(name, value);
  };
}

function watchCounts(state: State, watcher: Watcher): void {
  if (Object.hasOwn(state, 'VisitCountForContainer')) return; // it came back to one that is watched
  const count = state.VisitCountForContainer.bind(state);
  const visit = state.IncrementVisitCountForContainer.bind(state);
  let visiting = false; // the engine asks for the count that it raises
  state.VisitCountForContainer = (container) => {
    const visits = count(container);
    if (container && !visiting) watcher.count(container.path.toString(), visits);
    return visits;
  };
  state.IncrementVisitCountForContainer = (container) => {
    watcher.visit(container.path.toString());
    visiting = true;
    visit(container);
    visiting = false;
  };
}
