/** What a decision was and did: the move by its name, and the numbers that it moved. */
import { otherRole } from '../trust/bond.ts';
import type { Debt } from '../trust/debts.ts';
import type { Moved, NamedMove } from '../trust/naming.ts';
import type { NamedOccasion } from '../trust/naming-moments.ts';
import { MoveSign } from './mark.tsx';
import type { Names, Outcome } from './outcomes.ts';
import { SWAY } from './sway/words.ts';
import { WORDS } from './words.ts';
import { DEBTS_WORDS } from './words-debts.ts';

export function MoveChip({ move }: { readonly move: NamedMove }) {
  return (
    <p class={`debrief-move debrief-${move.kind}`}>
      <MoveSign kind={move.kind} />
      <span>
        <b>{move.label}</b> <span class="debrief-kind">{WORDS.kinds[move.kind]}</span>
      </span>
    </p>
  );
}

export function Changes({ changes, people }: { readonly changes: readonly Moved[]; readonly people: Names }) {
  if (changes.length === 0) return <p class="debrief-small">{WORDS.nothingChanged}</p>;
  return (
    <ul class="debrief-changes">
      {changes.map(({ role, part, from, to }) => (
        <li key={`${role} ${part}`}>
          {WORDS.change(part, people[role], people[otherRole(role)], to - from)}{' '}
          <span class="debrief-points" aria-hidden="true">
            {WORDS.points(from, to)}
          </span>
          <span class="visually-hidden">{WORDS.pointsSpoken(from, to)}</span>
        </li>
      ))}
    </ul>
  );
}

/** When it was said, where that made a difference: "it came before it had been owned: it landed as an excuse". */
export function Occasion({ occasion }: { readonly occasion: NamedOccasion | null }) {
  return occasion && <p class="debrief-occasion">{WORDS.occasion(occasion.when, occasion.as)}</p>;
}

/** What a step did by itself, and then what the answer to it did to trust: never one sum. */
export function StepAndAnswer({
  outcome: { by, changes, owes, answered },
  people,
}: {
  readonly outcome: Pick<Outcome, 'by' | 'changes' | 'owes' | 'answered'>;
  readonly people: Names;
}) {
  const own = (
    <>
      <Changes changes={changes} people={people} />
      <Owed debts={owes} />
    </>
  );
  if (!answered) return own;
  const { n, move, practice } = answered;
  const trust = answered.changes.filter(({ part }) => part === 'trust'); // all of it stands at that decision
  return (
    <>
      <p class="debrief-whose">{WORDS.ownStep(people[by])}</p>
      {own}
      <p class="debrief-whose">{WORDS.thenAnswered(people[answered.by], n, move.label, move.kind)}</p>
      {trust.length > 0 && <Changes changes={trust} people={people} />}
      <Odds other={people[answered.by]} practice={practice} />
    </>
  );
}

/** What it helped at once and can cost later. */
export function Owed({ debts }: { readonly debts: readonly Debt[] }) {
  return debts.length === 0 ? null : <p class="debrief-small debrief-owed">{DEBTS_WORDS.made(debts)}</p>;
}

/** How likely a practice was in answer; null where nobody can tell. */
export function Odds({ other, practice }: { readonly other: string; readonly practice: number | null }) {
  return practice === null ? null : <p class="debrief-small debrief-odds">{SWAY.answers(other, practice)}</p>;
}
