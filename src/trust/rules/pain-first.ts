/** T6: words of repair land only as far as the hurt has been heard (B4 C5 C6 R15 R16). */
import { unheardHurt } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import { bend, type Draft, isGain, percentOf, type Scene } from './draft.ts';

/** Words, not deeds: a word kept or a kindness done needs no hearing first (T6.4). */
export const WORDS_OF_REPAIR: readonly MoveId[] = [
  'own-it',
  'regret',
  'explain',
  'offer-repair',
  'promise-carefully',
  'ask-us',
  'new-agreement',
];

/** T6.1, T6.2: how much of a word of repair gets through, in whole percent. */
export function landing({ bond, params }: Pick<Scene, 'bond' | 'params'>): number {
  const shutOut = percentOf(unheardHurt(bond), params['painFirst.weight']);
  return Math.max(params['painFirst.least'], 100 - shutOut);
}

/** T6.1 to T6.4: lets words of repair do the hurt one as much good as gets through. */
export function painFirst(draft: Draft, scene: Scene): Draft {
  if (!WORDS_OF_REPAIR.includes(scene.move)) return draft;
  const percent = landing(scene);
  return bend(draft, 'T6', (shift) =>
    shift.role === 'hurt' && isGain(shift) ? percentOf(shift.amount, percent) : shift.amount,
  );
}
