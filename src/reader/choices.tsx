/** The choices of a decision, as buttons with their keys. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';
import type { ReaderSetup } from './reader.tsx';
import { presentMoment, type Reading } from './reading.ts';
import { WORDS } from './words.ts';

interface ChoicesProps {
  readonly setup: ReaderSetup;
  readonly reading: Reading;
  onChoose(index: number): void;
}

export function Choices({ setup, reading, onChoose }: ChoicesProps): ComponentChildren {
  const { beat, by } = presentMoment(reading);
  const name = by ? setup.people[by] : '';
  const both = setup.role === 'both';
  return (
    <section class="reader-choices" data-now tabIndex={-1} aria-labelledby="reader-who-decides">
      <h2 id="reader-who-decides" class={both ? 'reader-turn' : 'reader-hidden'} data-side={by}>
        {both ? WORDS.decides(name) : WORDS.whatNow(name)}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari forgets that it is a list */}
      <ol role="list" aria-label={WORDS.choices} data-many={beat.options.length > 3}>
        {beat.options.map((option, index) => {
          const taken = setup.takenBefore(option.id);
          return (
            <li key={option.id}>
              <button
                type="button"
                class="reader-choice"
                aria-disabled={reading.asked}
                aria-describedby={taken ? `reader-taken-${index}` : undefined}
                onClick={() => onChoose(index)}
              >
                <span class="reader-key" aria-hidden="true">
                  {index + 1}
                </span>
                <span>{option.text}</span>
              </button>
              {taken && (
                <span class="reader-taken" title={WORDS.takenSign}>
                  <Icon name="taken" />
                  <span id={`reader-taken-${index}`} class="reader-hidden">
                    {WORDS.taken}
                  </span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
