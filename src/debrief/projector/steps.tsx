/** What each step shows of a debrief for a room. */
import type { Vote } from '../../journal/said.ts';
import { AskedLines } from '../../look/asked-lines.tsx';
import { isolated } from '../../look/isolate.ts';
import { OptionWords } from '../../look/option-words.tsx';
import type { Asked } from '../../play/asked.ts';
import type { Step } from '../../play/step.ts';
import { otherRole, ROLES } from '../../trust/bond.ts';
import { DUE_WORDS } from '../../trust/debt-words.ts';
import type { Moved } from '../../trust/naming.ts';
import { Lines } from '../chart.tsx';
import { type Closed, closingOf } from '../closing.ts';
import { Changes, MoveChip, Occasion } from '../move-effect.tsx';
import type { Names, Outcome } from '../outcomes.ts';
import { timelineOf } from '../timeline.ts';
import type { Turn } from '../turns.ts';
import { answersOf } from '../whatif.ts';
import { WORDS } from '../words.ts';
import { PROJECTOR } from './words.ts';

/** What the steps tell of; step, outcome and vote are of the moment that is shown. */
export interface Shown extends Closed {
  readonly outcomes: readonly Outcome[];
  readonly turn: Turn | null; // null: trust never moved
  readonly step: Step | null;
  readonly outcome: Outcome | null;
  readonly asked: readonly Asked[]; // what it answers
  readonly vote: Vote | null;
}

const DRAWN = 700; // px across the lines, before they are enlarged to the screen: their letters grow with them
const CHANGES = 3; // numbers shown of an option, the largest first

export function EndStep(shown: Shown) {
  const { opening, steps, outcomes, people } = shown;
  const [how, between] = closingOf(shown).sentences;
  return (
    <>
      <p dir="auto">{between}</p>
      <div class="projector-thread">
        <Lines points={timelineOf(opening, steps)} {...{ outcomes, people }} width={DRAWN} part="trust" />
      </div>
      <p class="soft">{how}</p>
    </>
  );
}

interface TurnProps extends Shown {
  readonly nth: number;
  readonly of: number;
  onOther(): void;
}

export function TurnStep({ turn, outcome, step, asked, people, nth, of, onOther }: TurnProps) {
  if (!turn || !outcome || !step) return <p>{PROJECTOR.noTurn}</p>;
  const { passed } = outcome;
  return (
    <>
      <p>{PROJECTOR.turnTold(turn, nth === 0)}</p>
      <div class="projector-turn">
        <div>
          <AskedLines lines={asked} class="projector-asked" />
          <p class="projector-said">
            <b dir="auto">{people[step.by]}</b> <OptionWords {...outcome.option} />
          </p>
          {outcome.answer && (
            <p dir="auto">
              <b>{WORDS.answered(outcome.answer.speaker)}</b>
              {outcome.answer.text}
            </p>
          )}
        </div>
        <div class="projector-did">
          {!turn.time && <Occasion occasion={outcome.occasion} />}
          {turn.time && passed && (
            <p class="projector-said">
              {passed.time.length > 0 ? passed.time.join(' · ') : PROJECTOR.time}
              {passed.due.map((debt) => ` ${DUE_WORDS[debt]}`)}
            </p>
          )}
          <Changes changes={turn.moved.slice(0, CHANGES)} people={people} />
          <Work rules={turn.time ? (passed?.rules ?? []) : outcome.rules} />
        </div>
      </div>
      {of > 1 && (
        <button type="button" class="button" onClick={onOther}>
          {PROJECTOR.another(nth + 1, of)}
        </button>
      )}
    </>
  );
}

function Work({ rules }: { readonly rules: Outcome['rules'] }) {
  if (rules.length === 0) return null;
  return (
    <p class="soft">
      {PROJECTOR.because} {rules.map(({ name }) => name).join(', ')}
    </p>
  );
}

export function DecisionStep({ step, asked, vote, people }: Shown) {
  if (!step) return <p>{WORDS.noDecisions}</p>;
  const counts = vote && (vote.second ?? vote.first);
  return (
    <>
      <AskedLines lines={asked} class="projector-asked" />
      <ul class="projector-options">
        {answersOf(step).map(({ option, move, occasion, changes }) => (
          <li key={option.id} data-taken={option.id === step.option.id || undefined}>
            <p class="projector-said">
              <OptionWords {...option} inSentence />{' '}
              {option.id === step.option.id && <span class="projector-taken">{PROJECTOR.taken}</span>}{' '}
              {counts && (
                <b class="projector-votes">
                  {PROJECTOR.votes(Object.hasOwn(counts, option.id) ? (counts[option.id] ?? 0) : 0)}
                </b>
              )}
            </p>
            <MoveChip move={move} />
            <Occasion occasion={occasion} />
            {changes === null ? (
              <p>{WORDS.cannotTell}</p>
            ) : (
              <Changes changes={largest(changes)} people={people} />
            )}
          </li>
        ))}
      </ul>
      <p class="soft">{PROJECTOR.alone}</p>
    </>
  );
}

/** Trust first, then what moved most. */
function largest(changes: readonly Moved[]): readonly Moved[] {
  const size = ({ part, from, to }: Moved) => Math.abs(to - from) + (part === 'trust' ? 100 : 0);
  return [...changes].sort((a, b) => size(b) - size(a)).slice(0, CHANGES);
}

interface QuestionProps extends Shown {
  readonly nth: number;
  onOther(): void;
}

export function QuestionStep({ step, turn, people, nth, onOther }: QuestionProps) {
  const who = people[step?.by ?? 'responsible'];
  const other = people[otherRole(step?.by ?? 'responsible')];
  const questions = PROJECTOR.questions(who, other, turn);
  return (
    <>
      <p class="projector-question" dir="auto">
        {questions[nth % questions.length]}
      </p>
      <button type="button" class="button" onClick={onOther}>
        {PROJECTOR.anotherQuestion}
      </button>
    </>
  );
}

export function LeaveStep({ role, people }: Shown) {
  return (
    <>
      <ol class="projector-leave">
        {PROJECTOR.leave(namesOf(role, people)).map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ol>
      <p class="soft">{PROJECTOR.leaveHint}</p>
    </>
  );
}

function namesOf(role: Closed['role'], people: Names): string {
  return role === 'both' ? PROJECTOR.both(ROLES.map((each) => isolated(people[each]))) : people[role];
}
