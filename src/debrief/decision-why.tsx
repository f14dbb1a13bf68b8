/** What unfolds below a decision: why it did what it did, what else there was, and the time that went by after it. */
import type { ComponentChildren } from 'preact';
import { OptionWords } from '../look/option-words.tsx';
import type { Step } from '../play/step.ts';
import { otherRole } from '../trust/bond.ts';
import { DUE_WORDS } from '../trust/debt-words.ts';
import { Folds } from './folds.tsx';
import { Changes, MoveChip, Occasion, Odds, Owed } from './move-effect.tsx';
import type { Names, Outcome, Passed } from './outcomes.ts';
import type { SwayAsk } from './sway/sway.ts';
import { useSwayAt } from './sway/use-sway.ts';
import { whatIf } from './whatif.ts';
import { WORDS } from './words.ts';

/** The time that went by after a decision, what it did and why. */
export function PassedTime({ passed, people }: { readonly passed: Passed; readonly people: Names }) {
  const { time, due, changes, rules } = passed;
  return (
    <div class="debrief-passed">
      <p class="debrief-time">{WORDS.timePassed(time)}</p>
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

export function Why({ outcome, who }: { readonly outcome: Outcome; readonly who: string }) {
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

interface InsteadProps {
  readonly step: Step;
  readonly people: Names;
  readonly play: SwayAsk; // of which the step is a part
}

export function Instead({ step, people, play }: InsteadProps) {
  const odds = useSwayAt(play, step.n);
  const other = people[otherRole(step.by)];
  return (
    <>
      <p class="debrief-small">{WORDS.insteadHint}</p>
      <ul class="debrief-instead">
        {whatIf(step).map(({ option, move, occasion, changes, owes }) => (
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
            <Owed debts={owes} />
            <Odds other={other} practice={odds.get(option.id) ?? null} />
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
