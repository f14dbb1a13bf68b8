/** T14: the remedy that fits the cause counts for more (B7), and after deceit words count for less (R1). */
import type { Breach } from '../bond.ts';
import type { MoveId } from '../moves.ts';
import { isBegging } from './again.ts';
import { bend, type Draft, isGain, percentOf, type Scene } from './draft.ts';
import { isLanding } from './moment.ts';

/** T14.2: what mends which breach best; something withheld is met like a lie, the unspoken by saying it (A3). */
export const REMEDIES: Readonly<Record<Breach, readonly MoveId[]>> = {
  withheld: ['be-open'],
  lie: ['be-open'],
  promise: ['promise-carefully', 'keep-word'],
  betrayal: ['regret'],
  unfaithful: ['be-open', 'give-time'],
  unspoken: ['name-expectation', 'new-agreement'],
  none: ['lend-credit'],
};

/** T14.3: breaches after which one's word is what is in doubt, and the words that suffer from it (R1). */
export const DECEITS: readonly Breach[] = ['lie', 'betrayal', 'unfaithful'];
export const DOUBTED: readonly MoveId[] = ['own-it', 'regret', 'explain'];

/** T14.1, T14.3: makes the fitting remedy count for more, and words after deceit for less. */
export function remedy(draft: Draft, scene: Scene): Draft {
  const { bond, move, params } = scene;
  // T14.5; model 2 let begging count as well.
  if (!scene.earlier && (isBegging(scene) || isLanding(scene))) return draft;
  if (REMEDIES[bond.breach].includes(move)) {
    return bend(draft, 'T14', (shift) =>
      isGain(shift) ? percentOf(shift.amount, params['remedy.fits']) : shift.amount,
    );
  }
  if (!DECEITS.includes(bond.breach) || !DOUBTED.includes(move)) return draft;
  return bend(draft, 'T14', (shift) =>
    shift.part === 'trust' && isGain(shift)
      ? percentOf(shift.amount, params['remedy.doubted'])
      : shift.amount,
  );
}
