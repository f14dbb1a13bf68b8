/** T7: the same again gives less, and the third apology is begging (A5). */
import { timesDone } from '../bond.ts';
import type { Effect } from '../effects/effect.ts';
import { EFFECTS } from '../effects.ts';
import { bend, type Draft, isGain, percentOf, type Scene, withRule } from './draft.ts';

/** Whether saying sorry has turned into asking to be let off. */
export function isBegging({ bond, role, move, params }: Scene): boolean {
  return move === 'regret' && timesDone(bond, role, move) + 1 >= params['again.begging'];
}

/** What the move does: its own effect, or that of begging. */
export function effectOf(scene: Scene): Effect {
  return isBegging(scene) ? EFFECTS.beg : EFFECTS[scene.move];
}

/** How much of its good a move still does after `times` times, in percent. */
export function freshness(times: number, keeps: number, least: number): number {
  let percent = 100;
  for (let n = 0; n < times && percent > least; n += 1) percent = percentOf(percent, keeps);
  return Math.max(least, percent);
}

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
