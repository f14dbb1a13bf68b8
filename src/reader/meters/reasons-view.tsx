/** Explains in words how the last exchange changed trust. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OptionWords } from '../../look/option-words.tsx';
import type { Names } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Owing, ReaderSetup } from '../setup.ts';
import { WORDS } from '../words.ts';
import { type MovedPart, reasonsOf } from './reasons.ts';
import { MOVED } from './words.ts';

interface ReasonsProps {
  readonly reading: Reading;
  readonly people: Names;
  readonly findRules: ReaderSetup['findRules'];
  readonly owing: Owing;
}

type Rules = Readonly<Record<string, string>>;

export function Reasons({ reading, people, findRules, owing }: ReasonsProps): ComponentChildren {
  const [rules, setRules] = useState<Rules>({});
  useEffect(() => {
    findRules().then(setRules, () => {}); // without the network the numbers stand alone
  }, [findRules]);
  const reasons = reasonsOf(reading, owing);
  if (reasons.length === 0) return null;
  return (
    <section class="reader-reasons" aria-labelledby="reader-reasons-title">
      <h2 id="reader-reasons-title">{MOVED.lastExchange}</h2>
      <ol>
        {reasons.map(({ key, by, option, moved, due, rules: behind }) => (
          <li key={key}>
            <p class="reader-reasons-said">
              {by !== null && option !== null ? (
                <>
                  {MOVED.chosen(people[by])} <OptionWords {...option} inSentence />
                </>
              ) : (
                [MOVED.timePassed, ...due.map((debt) => owing.dueWords[debt])].join(' ')
              )}
            </p>
            <p>
              {moved.length === 0 ? MOVED.movedNothing : moved.map((each) => told(each, people)).join(' · ')}
            </p>
            {behind.map((id) => rules[id] && <p key={id}>{rules[id]}</p>)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function told({ role, part, by }: MovedPart, people: Names): string {
  const who = people[role];
  const other = people[role === 'responsible' ? 'hurt' : 'responsible'];
  const names = {
    trust: WORDS.trust(who, other),
    hurt: WORDS.hurt(who),
    openness: WORDS.openness(who),
    selfRespect: WORDS.selfRespect(who),
  };
  return `${names[part]}: ${MOVED.change(by)}`;
}
