/** T4: what was only put to sleep: anger by begging (`pity`), unrest by a wall (`silence`). Both wake up (A5 C4). */
import { type Memory, ROLES, type Role } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import { isBegging } from './again.ts';
import { add, type Draft, HUNDREDTHS, remember, type Scene } from './draft.ts';
import { isLanding } from './moment.ts';

/** What builds a wall, by role (T4.8): by the hurt one, to pretend is to swallow (T11.2). */
const WALLS: Readonly<Record<Role, readonly MoveId[]>> = {
  responsible: ['close-up', 'pretend'],
  hurt: ['stonewall'],
};
const PLEADING: readonly MoveId[] = ['beg', 'grovel'];

/** What answers the anger after all (T4.9), and what breaks the silence (T4.10). */
const ANSWERS: readonly MoveId[] = ['own-it', 'keep-dignity'];
const BREAKS: readonly MoveId[] = ['show-feeling', 'say-pain', 'be-open', 'ask-us'];

/** T4.7 to T4.10: remembers what is put to sleep, and what is settled before it wakes. */
export function debts(draft: Draft, scene: Scene): Draft {
  const { role, move, params, earlier } = scene;
  if (earlier) return draft;
  const { pity, silence } = draft.memory;
  if (PLEADING.includes(move) || isBegging(scene))
    return remember(draft, 'T4', { pity: pity + params['pity.owed'] });
  if (WALLS[role].includes(move)) return remember(draft, 'T4', { silence: silence + params['silence.owed'] });
  if (isLanding(scene)) return draft;
  if (pity > 0 && ANSWERS.includes(move)) return remember(draft, 'T4', { pity: 0 });
  return silence > 0 && BREAKS.includes(move) ? remember(draft, 'T4', { silence: 0 }) : draft;
}

/** T4.11: anger that was put to sleep comes back. */
export function pityFallsDue(draft: Draft): Draft {
  const { pity } = draft.memory;
  if (pity === 0) return draft;
  return remember(add(draft, 'T4', 'hurt', 'hurt', pity * HUNDREDTHS), 'T4', { pity: 0 });
}

/** T4.12: what a wall kept out has closed both. */
export function silenceFallsDue(draft: Draft): Draft {
  const { silence } = draft.memory;
  if (silence === 0) return draft;
  let closed = draft;
  for (const role of ROLES) closed = add(closed, 'T4', role, 'openness', -silence * HUNDREDTHS);
  return remember(closed, 'T4', { silence: 0 });
}

/** M6: all that is owed, in points, of whatever kind. */
export function owed({ hidden, overdrawn, swallowed, pity, silence }: Memory): number {
  return hidden + overdrawn + swallowed + pity + silence;
}

/** M6.6: hours that were waited for what has been settled since are not counted towards what comes later. */
export function settledWaiting(memory: Memory): Memory {
  return memory.waited > 0 && owed(memory) === 0 ? { ...memory, waited: 0 } : memory;
}
