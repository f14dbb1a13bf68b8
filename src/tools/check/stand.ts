/** Where an Ink engine stands, with all that it keeps: taken from its own objects, since its JSON takes a hundred times as long. */
import { type Position, positionOf, setBack } from '../../play/remembered/position.ts';
import type { Engine } from './engine.ts';

type Opened = Parameters<typeof positionOf>[0];

/** The parts of the engine's state that a position leaves out, by the engine's own names. */
interface Kept {
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  readonly variablesState: { _globalVariables: Map<string, unknown> };
  currentTurnIndex: number;
  storySeed: number;
  previousRandom: number;
}

/** Good for the engine that it was taken from, and for every other that runs through the same content. */
export interface Stand {
  readonly position: Position;
  readonly visits: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>;
  readonly variables: ReadonlyMap<string, unknown>;
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
}

/** Between two lines, or at a decision. */
export function standOf(engine: Engine): Stand {
  const kept = keptBy(engine);
  return {
    position: positionOf(openedOf(engine)),
    visits: new Map(kept._visitCounts),
    turns: new Map(kept._turnIndices),
    variables: new Map(kept.variablesState._globalVariables),
    turn: kept.currentTurnIndex,
    seed: kept.storySeed,
    random: kept.previousRandom,
  };
}

/** Sets an engine to where it, or another, stood. */
export function standAt(
  engine: Engine,
  { position, visits, turns, variables, turn, seed, random }: Stand,
): void {
  const kept = keptBy(engine);
  setBack(openedOf(engine), position, { variables: new Map(), visits: new Map(visits) });
  kept._turnIndices = new Map(turns);
  kept.variablesState._globalVariables = new Map(variables);
  kept.currentTurnIndex = turn;
  kept.storySeed = seed;
  kept.previousRandom = random;
}

function keptBy({ state }: Engine): Kept {
  return state as unknown as Kept; // the engine puts another in its place as it runs
}

/** As the game's own code knows it. */
export function openedOf(engine: Engine): Opened {
  return engine as unknown as Opened;
}

/**
 * What a story can be set back to by any engine of its file. One with lists is kept as text: each engine of it has content
 * of its own.
 */
export type Saved = Stand | string;

/** `stand`: where it stands now. */
export function keep(engine: Engine, stand?: Stand): Saved {
  return hasLists(engine) ? engine.state.toJson() : (stand ?? standOf(engine));
}

export function back(engine: Engine, saved: Saved): void {
  if (typeof saved === 'string') engine.state.LoadJson(saved);
  else standAt(engine, saved);
}

export function hasLists(engine: Engine): boolean {
  return (openedOf(engine).listDefinitions?.lists.length ?? 0) > 0;
}
