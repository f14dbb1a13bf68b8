/** One decision of a play: what was said, what it did, why, and what else there was. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Vote } from '../journal/said.ts';
import { OptionWords } from '../look/option-words.tsx';
import type { Step } from '../play/step.ts';
import { DUE_WORDS } from '../trust/debt-words.ts';
import { Folds } from './folds.tsx';
import { MoveSign } from './mark.tsx';
import { Changes, MoveChip, Occasion, StepAndAnswer } from './move-effect.tsx';
import type { Names, Outcome, Passed } from './outcomes.ts';
import { SEARCH } from './search/words.ts';
import { SeenPart } from './seen-view.tsx';
import { VoteTable } from './votes.tsx';
import { whatIf } from './whatif.ts';
import { WORDS } from './words.ts';
import { PAPER, REFLECTION } from './words-reflection.ts';

interface DecisionProps {
  readonly outcome: Outcome;
  readonly step: Step;
  readonly people: Names;
  readonly takenBack: boolean; // the player would take it back
  readonly seen: string | null; // what the player wrote just before it
  readonly vote: Vote | null; // of the room that decided
  further(): ComponentChildren; // what could still have come, at a player's decision
  readonly onGoBack: (() => void) | null; // null: nobody can
}

export function DecisionCard(props: DecisionProps) {
  const { outcome, step, people, takenBack, seen, vote, further, onGoBack } = props;
  const { n, by, seat, unrecorded, option, answer, move, occasion, rules, passed } = outcome;
  const id = useId();
  const who = people[by];
  const hint = seat === 'player' ? WORDS.goBackHint.player : WORDS.goBackHint.simulated(who);
  return (
    <li class={`debrief-decision debrief-by-${by}`}>
      <span class="debrief-knot">
        <MoveSign kind={move.kind} />
      </span>
      <div class="debrief-card">
        <div class="debrief-what">
          <h3 id={id}>
            <span class="debrief-nth">{WORDS.nth(n)}</span> <bdi class="debrief-who">{who}</bdi>{' '}
            <span class="debrief-nth">{unrecorded ? WORDS.unrecorded : WORDS.seats[seat]}</span>
          </h3>
          <p class="debrief-said">
            <OptionWords {...option} />
          </p>
          {answer && (
            <p class="debrief-answer" dir="auto">
              <b>{WORDS.answered(answer.speaker)}</b>
              <bdi>{answer.text}</bdi>
            </p>
          )}
        </div>
        <div class="debrief-did">
          <MoveChip move={move} />
          <Occasion occasion={occasion} />
          {seat === 'player' ? (
            <StepAndAnswer outcome={outcome} people={people} />
          ) : (
            <Changes changes={outcome.changes} people={people} />
          )}
          {takenBack && <p class="debrief-taken-back">{REFLECTION.takenBack}</p>}
          {rules.length > 0 && (
            <p class="on-paper paper-rules">{PAPER.atWork(rules.map(({ name }) => name))}</p>
          )}
        </div>
        {seen !== null && <SeenPart seen={seen} step={step} people={people} />}
        {vote && <VoteTable vote={vote} step={step} />}
        <Folds
          folds={[
            { title: WORDS.whySo, inside: () => <Why outcome={outcome} who={who} /> },
            ...(step.options.length > 1
              ? [{ title: WORDS.instead, inside: () => <Instead step={step} people={people} /> }]
              : []),
            ...(seat === 'player' ? [{ title: SEARCH.fold, inside: further }] : []),
          ]}
        >
          {onGoBack && (
            <>
              <button
                type="button"
                class="button debrief-back"
                aria-describedby={`${id} ${id}-hint`}
                title={hint}
                onClick={onGoBack}
              >
                {WORDS.goBack}
              </button>
              <span id={`${id}-hint`} hidden>
                {hint}
              </span>
            </>
          )}
        </Folds>
      </div>
      {passed && <PassedTime passed={passed} people={people} />}
    </li>
  );
}

/** The time that went by after a decision, what it did and why. */
function PassedTime({ passed, people }: { readonly passed: Passed; readonly people: Names }) {
  const { time, due, changes, rules } = passed;
  return (
    <div class="debrief-passed">
      <p class="debrief-time">{time.length > 0 ? time.join(' · ') : WORDS.someTime}</p>
      {due.length > 0 && <p class="debrief-due">{due.map((debt) => DUE_WORDS[debt]).join(' ')}</p>}
      {changes.length > 0 && <Changes changes={changes} people={people} />}
      {changes.length > 0 && rules.length > 0 && (
        <Folds folds={[{ title: WORDS.whySo, inside: () => <Rules rules={rules} /> }]} />
      )}
    </div>
  );
}

function Rules({ rules }: Pick<Outcome, 'rules'>) {
  return (
    <Part title={WORDS.rules}>
      <ul>
        {rules.map(({ id, name, text }) => (
          <li key={id}>
            <b>{name}.</b> {text}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Why({ outcome, who }: { readonly outcome: Outcome; readonly who: string }) {
  const { move, rules, sources, disputes, seat } = outcome;
  return (
    <>
      {move.what !== '' && <p>{move.what}</p>}
      {seat !== 'player' && <Reasons outcome={outcome} who={who} />}
      {rules.length > 0 && <Rules rules={rules} />}
      {sources.length > 0 && (
        <Part title={WORDS.claims}>
          <ul>
            {sources.map(({ id, from, text }) => (
              <li key={id}>
                {text} <span class="debrief-small">{from}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {disputes.map(({ id, question }) => (
        <p key={id} class="debrief-small">
          <b>{WORDS.disagreeAbout}</b> {question}
        </p>
      ))}
    </>
  );
}

function Reasons({ outcome, who }: { readonly outcome: Outcome; readonly who: string }) {
  const { seat, unrecorded, reasons, despite, temptations } = outcome;
  const echoed = seat === 'echo' && !unrecorded;
  if (!echoed && reasons.length === 0 && temptations.length === 0) return null;
  return (
    <Part title={WORDS.whyChosen(who)}>
      {echoed && <p class="debrief-told">{WORDS.echoChose(who)}</p>}
      {reasons.length > 0 && <p class="debrief-told">{WORDS.reasons(reasons)}</p>}
      {despite.length > 0 && <p class="debrief-told">{WORDS.despite(despite)}</p>}
      {temptations.length > 0 && (
        <p class="debrief-told">
          {WORDS.tempted}{' '}
          {temptations.map(({ move, share }) => WORDS.temptation(move.label, WORDS.share(share))).join(', ')}
        </p>
      )}
    </Part>
  );
}

function Instead({ step, people }: { readonly step: Step; readonly people: Names }) {
  return (
    <>
      <p class="debrief-small">{WORDS.insteadHint}</p>
      <ul class="debrief-instead">
        {whatIf(step).map(({ option, move, occasion, changes }) => (
          <li key={option.id}>
            <p class="debrief-said">
              <OptionWords {...option} />
            </p>
            <MoveChip move={move} />
            <Occasion occasion={occasion} />
            {changes === null ? (
              <p class="debrief-small">{WORDS.cannotTell}</p>
            ) : (
              <Changes changes={changes} people={people} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="debrief-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
