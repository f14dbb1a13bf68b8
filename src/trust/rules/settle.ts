/** T1: the one place where drafts become whole points within their bounds (M5.3, T1.3). */
import { type Both, type Memory, PARTS, type Part, type Person, type Role } from '../bond.ts';
import { type Draft, HUNDREDTHS } from './draft.ts';

export type Persons = Both<Person>;

/** M5.3: hundredths to whole points; halves go away from zero, so that gains and losses round alike. */
export function wholePoints(hundredths: number): number {
  const size = Math.trunc((Math.abs(hundredths) + HUNDREDTHS / 2) / HUNDREDTHS);
  return hundredths < 0 && size > 0 ? -size : size;
}

/** The nearest number from 0 to 100. */
export function bounded(value: number): number {
  return Math.min(100, Math.max(0, value));
}

/** By how much a number is to move, in whole points. */
function moved(draft: Draft, role: Role, part: Part): number {
  let sum = 0;
  for (const shift of draft.shifts) if (shift.role === role && shift.part === part) sum += shift.amount;
  return wholePoints(sum);
}

function settlePerson(draft: Draft, role: Role, before: Person): Person {
  const after: Record<Part, number> = { ...before };
  for (const part of PARTS) after[part] = bounded(before[part] + moved(draft, role, part));
  return after;
}

/** Both people after the draft: whole numbers 0–100. */
export function settle(draft: Draft, { responsible, hurt }: Persons): Persons {
  return {
    responsible: settlePerson(draft, 'responsible', responsible),
    hurt: settlePerson(draft, 'hurt', hurt),
  };
}

/**
 * T6.5 to T6.7: how far the hurt has been heard afterwards, in whole percent. New hurt is unheard hurt, and makes
 * what was heard a smaller part.
 */
export function settleHeard(draft: Draft, before: Persons, after: Persons): Memory['heard'] {
  const { heard } = draft.memory;
  const thinned =
    after.hurt.hurt > before.hurt.hurt ? Math.trunc((heard * before.hurt.hurt) / after.hurt.hurt) : heard;
  return bounded(thinned + wholePoints(draft.heard));
}
