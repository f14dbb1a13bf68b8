/** Everybody plays alone; what they hand in is gathered, and where they are is counted. Pure. */
import type { Act } from './acts.ts';
import { ROOM_LIMITS } from './limits.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

export interface BoardState {
  readonly stopped: boolean; // everybody stop here
  readonly scenes: ReadonlyMap<string, number>; // by device
  readonly handedIn: ReadonlyMap<string, readonly string[]>; // play codes by device, each once
}

export const NEW_BOARD: BoardState = { stopped: false, scenes: new Map(), handedIn: new Map() };

export function boardAct(
  state: BoardState,
  { from, act }: { readonly from: string; readonly act: Act },
): { state: BoardState; verdict: Verdict } {
  switch (act.do) {
    case 'stop':
      return { state: { ...state, stopped: true }, verdict: ALLOWED };
    case 'at':
      return { state: { ...state, scenes: new Map(state.scenes).set(from, act.scene) }, verdict: ALLOWED };
    case 'hand-in': {
      const codes = state.handedIn.get(from) ?? [];
      if (codes.includes(act.code)) return { state, verdict: ALLOWED };
      if (codes.length >= ROOM_LIMITS.handIns) return { state, verdict: refused('too-many') };
      const handedIn = new Map(state.handedIn).set(from, [...codes, act.code]);
      return { state: { ...state, handedIn }, verdict: ALLOWED };
    }
    case 'leave': {
      const scenes = new Map(state.scenes);
      scenes.delete(from);
      return { state: { ...state, scenes }, verdict: ALLOWED };
    }
    default:
      return { state, verdict: refused('not-yours') };
  }
}
