/** The answers of a decision, as a step shows them: to think about, to count, with their bars, to decide. */
import type { ComponentChildren } from 'preact';
import { OptionWords } from '../../look/option-words.tsx';
import type { Option } from '../board/board-play.ts';
import { countOf, leadersOf, type RunningVote, roundOf, seenOf, shiftOf, typedFor } from './vote.ts';
import { VOTE } from './words.ts';

interface AnswersProps {
  readonly vote: RunningVote;
  readonly options: readonly Option[];
  onAnswer(index: number): void; // pressed: one vote more, or decided
  onType(index: number, text: string): void; // a number is being typed
  onCount(index: number): void; // it is typed
}

export function Answers({ vote, options, onAnswer, onType, onCount }: AnswersProps): ComponentChildren {
  const pressed = roundOf(vote) !== null || vote.step === 'decide';
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets Safari forgets that it is a list
    <ol role="list" class="vote-answers" aria-label={VOTE.choices} data-many={options.length > 2}>
      {options.map((option, index) => (
        <li key={option.id}>
          {pressed ? (
            <button type="button" class="vote-answer" onClick={() => onAnswer(index)}>
              <Words nth={index + 1} option={option} />
              <Bars vote={vote} option={option.id} />
            </button>
          ) : (
            <div class="vote-answer">
              <Words nth={index + 1} option={option} />
              <Bars vote={vote} option={option.id} />
            </div>
          )}
          {roundOf(vote) !== null && (
            <Field
              nth={index + 1}
              typed={typedFor(vote, option.id)}
              onType={(text) => onType(index, text)}
              onCount={() => onCount(index)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function Words({ nth, option }: { readonly nth: number; readonly option: Option }): ComponentChildren {
  return (
    <>
      <span class="vote-key" aria-hidden="true">
        {nth}
      </span>
      <OptionWords class="vote-text" {...option} />
    </>
  );
}

interface FieldProps {
  readonly nth: number;
  readonly typed: string;
  onType(text: string): void;
  onCount(): void;
}

/** Takes a number and is empty again once it counts, so that a hidden vote stays hidden. */
function Field({ nth, typed, onType, onCount }: FieldProps): ComponentChildren {
  return (
    <input
      class="vote-field"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      placeholder={VOTE.some}
      maxLength={4}
      aria-label={VOTE.count(nth)}
      value={typed}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onChange={onCount}
      onBlur={onCount} // what was typed before a reload has not changed since
    />
  );
}

function Bars({ vote, option }: { readonly vote: RunningVote; readonly option: string }): ComponentChildren {
  const { total, counts } = seenOf(vote);
  if (counts === null || total === 0 || vote.step === 'talk') return null;
  const leaders = vote.step === 'decide' ? leadersOf(vote) : [];
  const shift = vote.step === 'shift' ? shiftOf(vote).find((each) => each.option === option) : undefined;
  if (shift) {
    const whole = Math.max(1, ...shiftOf(vote).flatMap(({ from, to }) => [from, to]));
    return (
      <span class="vote-bars" data-two>
        <Bar share={shift.from / whole} early />
        <Bar share={shift.to / whole} />
        <span class="vote-number" aria-hidden="true">
          {VOTE.shifted(shift.from, shift.to)}
        </span>
        <span class="visually-hidden">{VOTE.shiftedSpoken(shift.from, shift.to)}</span>
      </span>
    );
  }
  const count = countOf(counts, option);
  return (
    <span class="vote-bars">
      <Bar share={count / Math.max(1, ...Object.values(counts))} />
      <span class="vote-number" aria-hidden="true">
        {count}
      </span>
      <span class="visually-hidden">{VOTE.votes(count)}</span>
      {leaders.includes(option) && (
        <span class="vote-most">{leaders.length === 1 ? VOTE.most : VOTE.tie}</span>
      )}
    </span>
  );
}

function Bar({
  share,
  early = false,
}: {
  readonly share: number;
  readonly early?: boolean;
}): ComponentChildren {
  return (
    <span class="vote-bar" data-early={early || undefined} aria-hidden="true">
      <span style={{ '--share': String(share) }} />
    </span>
  );
}
