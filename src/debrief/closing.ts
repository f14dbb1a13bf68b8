/** The ending of a play in two sentences, and a third where something was missing. Pure. */
import type { Moment, Step } from '../play/step.ts';
import type { StoryHeader } from '../story/beat.ts';
import { otherRole, ROLES, type Role } from '../trust/bond.ts';
import type { Bond } from '../trust/respond.ts';
import { missingIn } from './missing.ts';
import type { Names } from './outcomes.ts';
import { WORDS } from './words.ts';
import { DEBTS_WORDS } from './words-debts.ts';

export interface Closing {
  readonly title: string;
  readonly sentences: readonly [how: string, between: string, ...missing: string[]];
}

/** What of a play the closing tells. */
export interface Closed {
  readonly header: Pick<StoryHeader, 'title'>;
  readonly people: Names;
  readonly role: Role | 'both'; // the seat the player held
  readonly opening: Bond; // before the first decision
  readonly steps: readonly Step[];
  readonly ending: Moment['ending']; // null: the play stopped before one
}

/** The bond where a play stops: after its last step, or its opening without one. */
export function bondAtEnd({ opening, steps }: Pick<Closed, 'opening' | 'steps'>): Bond {
  return steps.at(-1)?.next.bond ?? opening;
}

export function closingOf({ header, people, role, opening, steps, ending }: Closed): Closing {
  const bond = bondAtEnd({ opening, steps });
  const own = steps.filter(({ seat }) => seat === 'player').length;
  const who = role === 'both' ? null : people[role];
  const how = ending ? WORDS.ended(header.title, who, steps.length, own) : WORDS.stopped(steps.length);
  const title = ending?.title ?? WORDS.stoppedTitle;
  return { title, sentences: [how, between(bond, ending, people), ...missing(bond, ending, people)] };
}

/** What it would have taken, and whose it was to give; of a parting nobody needs to know. */
function missing(bond: Bond, ending: Moment['ending'], people: Names): readonly string[] {
  if (!ending || ending.mended || bond.breach === 'none' || bond.memory.parted) return [];
  const { parts, debts } = missingIn(bond);
  const told = [
    ...ROLES.map((role) => ({ role, of: parts.filter((part) => part.role === role) }))
      .filter(({ of }) => of.length > 0)
      .map(({ role, of }) => DEBTS_WORDS.missingIn(people[role], of.map(DEBTS_WORDS.part))),
    ...debts.map(DEBTS_WORDS.debt),
  ];
  return told.length > 0 ? [`${DEBTS_WORDS.missing} ${told.join('; ')}.`] : [];
}

function between(bond: Bond, ending: Moment['ending'], people: Names): string {
  const [one, other] = [people.responsible, people.hurt];
  const trusts = [bond.responsible.trust, bond.hurt.trust] as const;
  if (!ending) return WORDS.stillOpen(one, other, trusts);
  if (bond.breach === 'none') return WORDS.nothingBroken(one, other, trusts);
  if (ending.mended) return WORDS.mended(one, other);
  const { parted } = bond.memory;
  if (parted) return WORDS.parted(people[parted], people[otherRole(parted)]);
  return WORDS.notMended(one, other, trusts);
}
