/** What the articles say of the kind of thing that happened in this story, whatever was done about it. */
import type { Breach } from '../trust/bond.ts';
import { nameSource } from '../trust/naming.ts';
import { OF_BREACH } from '../trust/sources.ts';
import { Claims } from './claims.tsx';
import { WORDS } from './words.ts';

export function AboutBreach({ breach }: { readonly breach: Breach }) {
  const claims = OF_BREACH[breach].flatMap((id) => nameSource(id) ?? []);
  return (
    <div class="debrief-breach">
      <h2>{WORDS.aboutBreach[breach]}</h2>
      <Claims claims={claims} />
    </div>
  );
}
