/** A board for a view: how it stands, its figures, and what can be done with it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onVisible } from '../../look/on-visible.ts';
import { BoardDesk, type BoardSetup, type BoardState, EMPTY_BOARD } from './board-desk.ts';
import type { BoardPlay } from './board-play.ts';
import type { Refusal } from './refusal.ts';
import { type BoardTally, tallyOf } from './tally.ts';

export interface LiveBoard extends BoardState {
  readonly plays: readonly BoardPlay[]; // each as often as it counts
  readonly tally: BoardTally;
  /** `troubles`: what could not even be read, a sentence each. Returns whether there was anything to judge. */
  handIn(texts: readonly string[], troubles: readonly string[]): boolean;
  tell(sentence: string): void;
  understood(): void; // the refusals were read
  countAgain(refusal: Refusal): void;
  remove(code: string): void;
  clear(): void;
  undo(): void;
}

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
  const plays = useMemo(
    () => state.placed.flatMap(({ play, times }) => new Array<BoardPlay>(times).fill(play)),
    [state.placed],
  );
  const tally = useMemo(() => tallyOf(plays), [plays]);
  return {
    ...state,
    plays,
    tally,
    handIn: (texts, troubles) => desk.current?.handIn(texts, troubles) ?? false,
    tell: (sentence) => desk.current?.tell(sentence),
    understood: () => desk.current?.understood(),
    countAgain: (refusal) => desk.current?.countAgain(refusal),
    remove: (code) => desk.current?.remove(code),
    clear: () => desk.current?.clear(),
    undo: () => desk.current?.undo(),
  };
}
