/** What the player saw in the other just before a decision, beside what the model had of them then. */
import type { Step } from '../play/step.ts';
import { otherRole, unheardHurt } from '../trust/bond.ts';
import type { Names } from './outcomes.ts';
import { SEEN } from './words-seen.ts';

interface SeenProps {
  readonly seen: string;
  readonly step: Pick<Step, 'by' | 'before'>;
  readonly people: Names;
}

export function SeenPart({ seen, step: { by, before }, people }: SeenProps) {
  const other = otherRole(by);
  const unheard = other === 'hurt' ? unheardHurt(before) : null;
  return (
    <div class="debrief-seen">
      <p dir="auto">
        <b>{SEEN.yours(people[other])}</b> <q>{seen}</q>
      </p>
      <p>{SEEN.model(people[other], people[by], before[other], unheard)}</p>
    </div>
  );
}
