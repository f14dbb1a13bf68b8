/** T4: what a half-truth or a denial keeps back costs later, when it comes out (B2 B7). */
import type { MoveId } from '../moves.ts';
import { add, type Draft, HUNDREDTHS, remember, type Scene } from './draft.ts';

const HIDING: readonly MoveId[] = ['half-truth', 'deny'];

/** Told first, it costs nothing more (T4.6). */
const TELLING: readonly MoveId[] = ['own-it', 'be-open'];

/** Looked for, it is found (T4.5). */
const SEEKING: readonly MoveId[] = ['monitor'];

/** T4.4 to T4.6: remembers what is kept back, told or found. */
export function hidden(draft: Draft, { move, params }: Scene): Draft {
  const before = draft.memory.hidden;
  if (HIDING.includes(move)) return remember(draft, 'T4', { hidden: before + params['hidden.cost'] });
  if (before === 0) return draft;
  if (TELLING.includes(move)) return remember(draft, 'T4', { hidden: 0 });
  return SEEKING.includes(move) ? hiddenComesOut(draft) : draft;
}

/** T4.5: with time, or with a search, what is hidden comes out. */
export function hiddenComesOut(draft: Draft): Draft {
  const { hidden: cost } = draft.memory;
  if (cost === 0) return draft;
  return remember(add(draft, 'T4', 'hurt', 'trust', -cost * HUNDREDTHS), 'T4', { hidden: 0 });
}
