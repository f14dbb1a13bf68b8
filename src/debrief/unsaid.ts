/** What the two expected of each other: what was said aloud, and what never was. Pure. */
import type { Worded } from '../look/told-option.ts';
import type { Step } from '../play/step.ts';
import { otherRole, ROLES, type Role } from '../trust/bond.ts';
import type { Bond } from '../trust/respond.ts';

export interface Spoken {
  readonly n: number; // the decision
  readonly by: Role;
  readonly kind: 'named' | 'new'; // an expectation said aloud, or something new proposed
  readonly option: Worded;
}

export interface Unsaid {
  readonly spoken: readonly Spoken[];
  readonly assumed: readonly Pick<Spoken, 'n' | 'by' | 'option'>[]; // expected without a word
  /** Who came to see that it had never been said; null where the breach was of another kind. */
  readonly seenBy: 'both' | 'nobody' | Role | null;
}

/** `end`: the bond where the play stops. */
export function unsaidOf(steps: readonly Step[], end: Bond): Unsaid {
  const spoken = end.memory.agreements.flatMap(({ by, kind, turn }) => {
    const step = steps[turn - 1];
    return step ? [{ n: step.n, by, kind, option: step.option }] : [];
  });
  const assumed = steps
    .filter(({ option }) => option.move === 'assume')
    .map(({ n, by, option }) => ({ n, by, option }));
  return { spoken, assumed, seenBy: seenBy(end) };
}

function seenBy({ breach, memory: { seen } }: Bond): Unsaid['seenBy'] {
  if (breach !== 'unspoken' && breach !== 'withheld') return null;
  if (seen.responsible && seen.hurt) return 'both';
  return ROLES.find((role) => seen[role] && !seen[otherRole(role)]) ?? 'nobody';
}
