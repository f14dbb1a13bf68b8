/** How a board stands, as its page is told. */
import type { BoardPlay } from './board-play.ts';
import type { Refusal } from './refusal.ts';

export interface CountedPlay {
  readonly play: BoardPlay;
  readonly times: number;
}

export interface BoardState {
  readonly placed: readonly CountedPlay[]; // in the order they came
  readonly refusals: readonly Refusal[]; // of what was handed in last
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly told: string; // the last sentence for the teacher
  readonly gone: readonly CountedPlay[] | null; // what was taken off last
}

export const EMPTY_BOARD: BoardState = { placed: [], refusals: [], progress: null, told: '', gone: null };
