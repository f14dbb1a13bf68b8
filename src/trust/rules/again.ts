/** T7: the same again gives less, and the third apology is begging (A5). */
import { timesDone } from '../bond.ts';
import { bend, type Draft, isGain, percentOf, type Scene, withRule } from './draft.ts';

/** T7.5: whether saying sorry has turned into asking to be let off. */
export function isBegging({
  bond,
  role,
  move,
  params,
}: Pick<Scene, 'bond' | 'role' | 'move' | 'params'>): boolean {
  return move === 'regret' && timesDone(bond, role, move) + 1 >= params['again.begging'];
}

/**
 * T7.1, T7.2: how much of its good a move still does after `times` times, in whole percent: `keeps` percent of the
 * time before, at least `least`.
 */
export function freshness(times: number, keeps: number, least: number): number {
  let percent = 100;
  for (let n = 0; n < times && percent > least; n += 1) percent = percentOf(percent, keeps);
  return Math.max(least, percent);
}

/**
 * T7.1 to T7.4: takes from the good in a move, and from how far it lets hurt be heard, by how often this person
 * made it before.
 */
export function again(draft: Draft, scene: Scene): Draft {
  const { bond, role, move, params } = scene;
  const percent = freshness(timesDone(bond, role, move), params['again.keeps'], params['again.least']);
  if (percent === 100) return draft;
  const bent = bend(draft, 'T7', (shift) =>
    isGain(shift) ? percentOf(shift.amount, percent) : shift.amount,
  );
  const heard = bent.heard > 0 ? percentOf(bent.heard, percent) : bent.heard;
  return isBegging(scene) ? withRule({ ...bent, heard }, 'T7') : { ...bent, heard };
}
