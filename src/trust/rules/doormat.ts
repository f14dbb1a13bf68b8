/** T10: whoever has lost all self-respect cannot be open either (A13 B5 C9). */
import { ROLES } from '../bond.ts';
import type { Params } from '../params.ts';
import { type Draft, HUNDREDTHS, replace, type Scene } from './draft.ts';
import { settle } from './settle.ts';

/** The most openness this self-respect allows, both in points. */
export function openest(selfRespect: number, params: Params): number {
  return Math.min(100, params['doormat.base'] + selfRespect);
}

/**
 * T10.1: closes whoever would come out more open than upright. Stands last: it looks at where both would come out.
 */
export function doormat(draft: Draft, { bond, params }: Scene): Draft {
  const people = settle(draft, bond);
  let held = draft;
  for (const role of ROLES) {
    const most = openest(people[role].selfRespect, params);
    if (people[role].openness <= most) continue;
    held = replace(held, 'T10', role, 'openness', (most - bond[role].openness) * HUNDREDTHS);
  }
  return held;
}
