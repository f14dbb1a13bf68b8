/** Where the articles contradict each other on something that happened in this play. */

import type { NamedSource } from '../trust/naming.ts';
import { Claims } from './claims.tsx';
import { disputesIn, type Outcome } from './outcomes.ts';
import { WORDS } from './words.ts';

export function Disputes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const found = disputesIn(outcomes);
  if (found.length === 0) return null;
  return (
    <div class="debrief-disputes">
      <h2>{WORDS.disagree}</h2>
      <p class="debrief-small">{WORDS.disagreeHint}</p>
      {found.map(({ dispute, at }) => (
        <article key={dispute.id} class="debrief-dispute">
          <h3>{dispute.question}</h3>
          <p class="debrief-small">{WORDS.cameUpAt(at)}</p>
          <div class="debrief-sides">
            <Side title={WORDS.oneSide} claims={dispute.one} />
            <Side title={WORDS.otherSideOfIt} claims={dispute.other} />
          </div>
          <p>
            <b>{WORDS.ours}</b> {dispute.ours}
          </p>
        </article>
      ))}
    </div>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly NamedSource[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <Claims claims={claims} />
    </div>
  );
}
