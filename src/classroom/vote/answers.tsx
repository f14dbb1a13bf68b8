/** The answers of a decision, as a step shows them: to think about, to count, with their bars, to decide. */
import type { ComponentChildren } from 'preact';
import { OptionWords } from '../../look/option-words.tsx';
import type { Option } from '../board/board-play.ts';
import { askedIn } from './hands.ts';
import {
  countOf,
  isCounted,
  leadersOf,
  type RunningVote,
  roundOf,
  seenOf,
  shareOf,
  shiftOf,
  typedFor,
} from './vote.ts';
import { VOTE } from './words.ts';

interface AnswersProps {
  readonly vote: RunningVote;
  readonly options: readonly Option[];
  readonly pressed: boolean; // an answer is a button: one vote more, or decided
  readonly before: number | null; // place of the answer that was taken before
  readonly awaits: boolean; // what phones have voted is still on its way: nothing is seen before
  onAnswer(index: number): void;
  onType(index: number, text: string): void; // a number is being typed
  onCount(index: number): void; // it is typed
}

export function Answers(props: AnswersProps): ComponentChildren {
  const { vote, options, pressed, before, awaits, onAnswer, onType, onCount } = props;
  const asked = askedIn(vote);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets Safari forgets that it is a list
    <ol role="list" class="vote-answers" aria-label={VOTE.choices} data-many={options.length > 2}>
      {options.map((option, index) => (
        <li key={option.id} data-asked={asked === index || undefined}>
          {pressed ? (
            <button type="button" class="vote-answer" onClick={() => onAnswer(index)}>
              <Words nth={index + 1} option={option} />
              <Bars vote={vote} option={option.id} before={before === index} awaits={awaits} />
            </button>
          ) : (
            <div class="vote-answer">
              <Words nth={index + 1} option={option} />
              <Bars vote={vote} option={option.id} before={before === index} awaits={awaits} />
            </div>
          )}
          {roundOf(vote) !== null && vote.asked !== null && asked !== index && (
            <Filled nth={index + 1} filled={isCounted(vote, option.id)} />
          )}
          {asked === index && (
            <Field
              nth={index + 1}
              typed={typedFor(vote, option.id)}
              filled={isCounted(vote, option.id)}
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

/** The box of an answer that is not asked for: whether its hands were counted, and never how many. */
function Filled({ nth, filled }: { readonly nth: number; readonly filled: boolean }): ComponentChildren {
  return (
    <span class="vote-field" data-filled={filled || undefined}>
      <span aria-hidden="true">{filled ? '✓' : ''}</span>
      <span class="visually-hidden">{filled ? VOTE.filled(nth) : VOTE.notFilled(nth)}</span>
    </span>
  );
}

interface FieldProps {
  readonly nth: number;
  readonly typed: string;
  readonly filled: boolean; // counted already; what is typed takes its place
  onType(text: string): void;
  onCount(): void;
}

/** Takes a number and is empty again once it counts, so that a hidden vote stays hidden. */
function Field({ nth, typed, filled, onType, onCount }: FieldProps): ComponentChildren {
  return (
    <input
      class="vote-field"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      placeholder={filled ? '✓' : VOTE.some}
      maxLength={4}
      aria-label={VOTE.count(nth)}
      value={typed}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onChange={onCount}
      onBlur={onCount} // what was typed before a reload has not changed since
    />
  );
}

interface BarsProps {
  readonly vote: RunningVote;
  readonly option: string;
  readonly before: boolean; // it was taken before the decision was undone
  readonly awaits: boolean;
}

function Bars({ vote, option, before, awaits }: BarsProps): ComponentChildren {
  const { total, counts } = seenOf(vote);
  if (vote.step === 'talk' || roundOf(vote) !== null || awaits) return null;
  const taken = before && <span class="vote-most">{VOTE.takenBefore}</span>;
  if (counts === null || total === 0) return taken && <span class="vote-bars">{taken}</span>;
  const leaders = vote.step === 'decide' ? leadersOf(vote) : [];
  const shift = vote.step === 'shift' ? shiftOf(vote).find((each) => each.option === option) : undefined;
  if (shift) {
    return (
      <span class="vote-bars" data-two>
        <Bar share={shareOf(vote, shift.from)} early />
        <Bar share={shareOf(vote, shift.to)} />
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
      <Bar share={shareOf(vote, count)} />
      <span class="vote-number" aria-hidden="true">
        {count}
      </span>
      <span class="visually-hidden">{VOTE.votes(count)}</span>
      {leaders.includes(option) && (
        <span class="vote-most">{leaders.length === 1 ? VOTE.most : VOTE.tie}</span>
      )}
      {vote.step === 'decide' && taken}
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
