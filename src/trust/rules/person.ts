/** T18: the same words land differently on different people. The table stands in people/takings.ts. */
import { otherRole, type Role } from '../bond.ts';
import { isRaw } from '../moments/view.ts';
import type { Params } from '../params.ts';
import { type Taking, takingsOf } from '../people/takings.ts';
import { FAMILY_OF } from '../pulls/families.ts';
import { levelOf, type People, type Traits } from '../pulls/traits.ts';
import { bend, type Draft, isGain, percentOf, type Scene } from './draft.ts';

/** T18.1: lets what reaches the one who is met count by what they are like. */
export function person(draft: Draft, scene: Scene): Draft {
  const other = otherRole(scene.role);
  const traits = scene.people[other];
  const takings = takingsOf(FAMILY_OF[scene.move]);
  if (traits === null || takings.length === 0) return draft;
  const gains = taken('gains', takings, traits, scene);
  const losses = taken('losses', takings, traits, scene);
  if (gains === 100 && losses === 100) return draft;
  const bent = bend(draft, 'T18', (shift) =>
    shift.role === other ? percentOf(shift.amount, isGain(shift) ? gains : losses) : shift.amount,
  );
  if (other !== 'hurt' || bent.heard <= 0) return bent;
  return { ...bent, heard: percentOf(bent.heard, Math.max(0, gains)) };
}

/** T18.2, T18.3: in whole percent what is taken of the gains, or of the losses; below 0: turned round. */
function taken(
  of: Taking['of'],
  takings: readonly Taking[],
  traits: Traits,
  { bond, move, params, occasion }: Scene,
): number {
  let percent = 100;
  for (const taking of takings) {
    if (taking.of !== of || taking.but?.includes(move) || (taking.raw && !isRaw({ bond, params }))) continue;
    percent += percentOf(params[taking.by], levelOf(traits[taking.trait], params));
  }
  // T18.4: what one has just asked for, or has been waiting for, is never turned round.
  return occasion && !occasion.lands ? Math.max(0, percent) : percent;
}

/** T18.5: how heavily silence weighs on this one, in whole percent. */
export function silenceOn(role: Role, people: People, params: Params): number {
  const traits = people[role];
  if (!traits) return 100;
  const worry = percentOf(params['worry.silence'], levelOf(traits.worry, params));
  const guard = percentOf(params['guard.silence'], levelOf(traits.guard, params));
  return 100 + worry + guard;
}
