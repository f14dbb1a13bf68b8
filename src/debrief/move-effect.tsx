/** What a decision was and did: the move by its name, and the numbers that it moved. */
import { otherRole } from '../trust/bond.ts';
import type { Moved, NamedMove } from '../trust/naming.ts';
import { Mark } from './mark.tsx';
import type { People } from './outcomes.ts';
import { WORDS } from './words.ts';

export function MoveChip({ move }: { readonly move: NamedMove }) {
  return (
    <p class={`debrief-move debrief-${move.kind}`}>
      <Mark kind={move.kind} />
      <span>
        <b>{move.label}</b> <span class="debrief-kind">{WORDS.kinds[move.kind]}</span>
      </span>
    </p>
  );
}

export function Changes({
  changes,
  people,
}: {
  readonly changes: readonly Moved[];
  readonly people: People;
}) {
  if (changes.length === 0) return <p class="debrief-small">{WORDS.nothingChanged}</p>;
  return (
    <ul class="debrief-changes">
      {changes.map(({ role, part, from, to }) => (
        <li key={`${role} ${part}`}>
          {WORDS.change(part, people[role], people[otherRole(role)], to - from)}{' '}
          <span class="debrief-points" aria-hidden="true">
            {WORDS.points(from, to)}
          </span>
          <span class="debrief-unseen">{WORDS.pointsSpoken(from, to)}</span>
        </li>
      ))}
    </ul>
  );
}
