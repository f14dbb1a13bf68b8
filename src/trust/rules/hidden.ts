/** T4, the later part: what a half-truth or a denial keeps back costs when it comes out (B2 B7). */
import type { MoveId } from '../moves.ts';
import { add, type Draft, HUNDREDTHS, remember, type Scene } from './draft.ts';

const HIDING: readonly MoveId[] = ['half-truth', 'deny'];

/** Told unasked, it costs nothing more. */
const TELLING: readonly MoveId[] = ['own-it', 'be-open'];

/** Looked for, it is found. */
const SEEKING: readonly MoveId[] = ['monitor'];

export function hidden(draft: Draft, { move, params }: Scene): Draft {
  const before = draft.memory.hidden;
  if (HIDING.includes(move)) return remember(draft, 'T4', { hidden: before + params['hidden.cost'] });
  if (before === 0) return draft;
  if (TELLING.includes(move)) return remember(draft, 'T4', { hidden: 0 });
  return SEEKING.includes(move) ? hiddenComesOut(draft) : draft;
}

/** With time, or with a search, the other half comes out. */
export function hiddenComesOut(draft: Draft): Draft {
  const { hidden: cost } = draft.memory;
  if (cost === 0) return draft;
  return remember(add(draft, 'T4', 'hurt', 'trust', -cost * HUNDREDTHS), 'T4', { hidden: 0 });
}
