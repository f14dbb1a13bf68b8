/** What a decision was and did: the move by its name, and the numbers that it moved. */
import { otherRole } from '../trust/bond.ts';
import type { Moved, NamedMove } from '../trust/naming.ts';
import { MoveSign } from './mark.tsx';
import type { Names } from './outcomes.ts';
import { WORDS } from './words.ts';

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
