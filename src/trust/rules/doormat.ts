/** T10: whoever has lost all self-respect cannot be open either (A13 B5 C9). */
import type { Person } from '../bond.ts';
import type { Params } from '../params.ts';

/** The most openness this self-respect allows, in points. */
export function openest(selfRespect: number, params: Params): number {
  return Math.min(100, params['doormat.base'] + selfRespect);
}

export function stoop(person: Person, params: Params): Person {
  return { ...person, openness: Math.min(person.openness, openest(person.selfRespect, params)) };
}
