/** Agreements that were spoken, expectations that were not. */
import { OptionWords } from '../look/option-words.tsx';
import { otherRole } from '../trust/bond.ts';
import type { Names } from './outcomes.ts';
import type { Spoken, Unsaid } from './unsaid.ts';
import { UNSAID } from './words-unsaid.ts';

export function UnsaidPart({ unsaid, people }: { readonly unsaid: Unsaid; readonly people: Names }) {
  const { spoken, assumed, seenBy } = unsaid;
  const { responsible, hurt } = people;
  return (
    <section class="debrief-unsaid">
      <h2>{UNSAID.title}</h2>
      {seenBy !== null && <p>{seenWord(seenBy, people)}</p>}
      {spoken.length + assumed.length > 0 && (
        <ul>
          {spoken.map((each) => (
            <Said key={`said ${each.n}`} word={UNSAID[each.kind](people[each.by])} {...each} />
          ))}
          {assumed.map((each) => (
            <Said key={`assumed ${each.n}`} word={UNSAID.assumed(people[each.by])} {...each} />
          ))}
        </ul>
      )}
      <p>{spoken.length > 0 ? UNSAID.held : UNSAID.nothingSaid(responsible, hurt)}</p>
    </section>
  );
}

function seenWord(seenBy: NonNullable<Unsaid['seenBy']>, people: Names): string {
  if (seenBy === 'nobody') return UNSAID.seen.nobody;
  if (seenBy === 'both') return UNSAID.seen.both(people.responsible, people.hurt);
  return UNSAID.seen.one(people[seenBy], people[otherRole(seenBy)]);
}

function Said({ word, n, option }: Pick<Spoken, 'n' | 'option'> & { readonly word: string }) {
  return (
    <li>
      {word} <OptionWords {...option} inSentence /> <span class="debrief-small">{UNSAID.at(n)}</span>
    </li>
  );
}
