/** The answers of a decision on a phone: to press, to think about, or with what moved. Numbered as on the big screen. */
import type { ComponentChildren } from 'preact';
import { OptionWords } from '../../look/option-words.tsx';
import type { Counts } from '../../rooms/view.ts';
import type { Option } from '../../story/beat.ts';
import type { PhoneStands } from './now.ts';
import { PHONE } from './words.ts';

interface ChoicesProps {
  readonly options: readonly Option[];
  readonly pressed: string | null; // the option that is voted for
  readonly before: string | null; // voted for in the first vote, while the second goes on
  onVote(option: string): void;
}

export function Choices({ options, pressed, before, onVote }: ChoicesProps): ComponentChildren {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets Safari forgets that it is a list
    <ol role="list" class="phone-answers" aria-label={PHONE.choices}>
      {options.map((option, index) => {
        const note = `phone-note-${index}`;
        const notes = [
          ...(option.manner === 'done' ? [PHONE.done] : []),
          ...(before === option.id ? [PHONE.yoursFirst] : []),
        ];
        return (
          <li key={option.id}>
            <button
              type="button"
              class="phone-answer"
              aria-pressed={pressed === option.id}
              aria-describedby={notes.length > 0 ? note : undefined}
              onClick={() => onVote(option.id)}
            >
              <Nth nth={index + 1} />
              <OptionWords class="phone-words" {...option} unheard />
            </button>
            {notes.length > 0 && (
              <span id={note} hidden>
                {notes.join(' ')}
              </span>
            )}
            {before === option.id && (
              <span class="phone-mark" aria-hidden="true">
                {PHONE.yoursFirst}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface AnswersProps {
  readonly options: readonly Option[];
  readonly stands: PhoneStands;
}

/** Nothing to press: the answers as they are asked, this phone's own marked, and the counts once they may be seen. */
export function Answers({ options, stands }: AnswersProps): ComponentChildren {
  const { first, second, mine } = stands;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari forgets that it is a list */}
      <ol role="list" class="phone-answers" aria-label={PHONE.answers}>
        {options.map((option, index) => (
          <li key={option.id}>
            <div class="phone-answer" data-mine={mine === option.id || undefined}>
              <Nth nth={index + 1} />
              <OptionWords class="phone-words" {...option} />
              {first !== null && <Moved first={first} second={second} option={option.id} />}
            </div>
            {mine === option.id && <span class="phone-mark">{PHONE.yours}</span>}
          </li>
        ))}
      </ol>
      {first !== null && <p class="phone-counts">{PHONE.counts}</p>}
    </>
  );
}

interface MovedProps {
  readonly first: NonNullable<Counts>;
  readonly second: Counts;
  readonly option: string;
}

function Moved({ first, second, option }: MovedProps): ComponentChildren {
  const [from, to] = [countOf(first, option), second && countOf(second, option)];
  return (
    <span class="phone-count">
      <span aria-hidden="true">{to === null ? from : PHONE.moved(from, to)}</span>
      <span class="visually-hidden">{to === null ? PHONE.votes(from) : PHONE.movedSpoken(from, to)}</span>
    </span>
  );
}

function Nth({ nth }: { readonly nth: number }): ComponentChildren {
  return (
    <span class="phone-key" aria-hidden="true">
      {nth}
    </span>
  );
}

function countOf(counts: NonNullable<Counts>, option: string): number {
  return Object.hasOwn(counts, option) ? (counts[option] ?? 0) : 0;
}
