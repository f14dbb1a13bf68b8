/** A board for a view: how it stands, its figures, and what can be done with it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onVisible } from '../../look/on-visible.ts';
import { BoardDesk, type BoardSetup, type SubmissionBatch } from './board-desk.ts';
import type { BoardPlay } from './board-play.ts';
import { type BoardState, EMPTY_BOARD } from './board-state.ts';
import type { Refusal } from './refusal.ts';
import { type BoardTally, tallyOf } from './tally.ts';
import { type BoardTime, timesOn } from './times.ts';

export interface LiveBoard extends BoardState {
  readonly times: readonly BoardTime[]; // the versions of the story that its plays were made with
  readonly time: string; // the one whose plays are counted
  readonly plays: readonly BoardPlay[]; // of that one, each as often as it counts
  readonly tally: BoardTally;
  /** `troubles`: what could not even be read, a sentence each. Returns whether there was anything to judge. */
  handIn(texts: readonly string[], troubles: readonly string[]): boolean;
  arrive(batch: SubmissionBatch): void; // from a room
  choose(time: string): void; // which plays are counted
  tell(sentence: string): void;
  understood(): void; // the refusals were read
  countAgain(refusal: Refusal): void;
  remove(code: string): void;
  clear(): void;
  undo(): void;
}

const NONE: readonly BoardPlay[] = [];

export function useBoard(setup: BoardSetup): LiveBoard {
  const [state, setState] = useState(EMPTY_BOARD);
  const desk = useRef<BoardDesk | null>(null);
  useEffect(() => {
    const opened = new BoardDesk(setup, setState);
    desk.current = opened;
    const unwatch = onVisible(() => opened.look());
    return () => {
      unwatch();
      opened.close();
    };
  }, [setup.file]);
  const { version } = setup.file;
  const times = useMemo(() => timesOn(state.placed, version), [state.placed, version]);
  const [chosen, choose] = useState(version);
  const counted = times.find((each) => each.version === chosen) ?? times[0];
  const plays = counted?.plays ?? NONE;
  const tally = useMemo(() => tallyOf(plays), [plays]);
  return {
    ...state,
    times,
    time: counted?.version ?? version,
    choose,
    plays,
    tally,
    handIn: (texts, troubles) => desk.current?.handIn(texts, troubles) ?? false,
    arrive: (batch) => desk.current?.arrive(batch),
    tell: (sentence) => desk.current?.tell(sentence),
    understood: () => desk.current?.understood(),
    countAgain: (refusal) => desk.current?.countAgain(refusal),
    remove: (code) => desk.current?.remove(code),
    clear: () => desk.current?.clear(),
    undo: () => desk.current?.undo(),
  };
}
