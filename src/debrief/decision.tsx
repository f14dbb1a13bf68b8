/** One decision of a play: what was said, what it did, why, and what else there was. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Vote } from '../journal/said.ts';
import { AskedLines } from '../look/asked-lines.tsx';
import { OptionWords } from '../look/option-words.tsx';
import { sheetStop } from '../look/words-sheet.ts';
import type { Asked } from '../play/asked.ts';
import type { Step } from '../play/step.ts';
import { Instead, PassedTime, Why } from './decision-why.tsx';
import { Folds } from './folds.tsx';
import { MoveSign } from './mark.tsx';
import { Changes, MoveChip, Occasion, Owed, StepAndAnswer } from './move-effect.tsx';
import type { Names, Outcome } from './outcomes.ts';
import { SEARCH } from './search/words.ts';
import { SeenPart } from './seen-view.tsx';
import type { SwayAsk } from './sway/sway.ts';
import { VoteTable } from './votes.tsx';
import { WORDS } from './words.ts';
import { PAPER, REFLECTION } from './words-reflection.ts';

interface DecisionProps {
  readonly outcome: Outcome;
  readonly step: Step;
  readonly asked: readonly Asked[]; // what it answers
  readonly stop: number | null; // on the story's sheet
  readonly people: Names;
  readonly play: SwayAsk; // of which it is a part
  readonly takenBack: boolean; // the player would take it back
  readonly seen: string | null; // what the player wrote just before it
  readonly vote: Vote | null; // of the room that decided
  readonly turn: boolean; // nowhere did trust move more
  further(): ComponentChildren; // what could still have come, at a player's decision
  readonly onGoBack: (() => void) | null; // null: nobody can
}

export function DecisionCard(props: DecisionProps) {
  const { outcome, step, asked, stop, people, play, takenBack, seen, vote, further, onGoBack, turn } = props;
  const { n, by, seat, unrecorded, option, answer, move, occasion, rules, passed } = outcome;
  const id = useId();
  const who = people[by];
  const [turned, setTurned] = useState<boolean | null>(null); // by hand: it stays so, whatever comes in
  const open = turned ?? (turn || takenBack || seen !== null || vote !== null);
  return (
    <li class={`debrief-decision debrief-by-${by}`}>
      <span class="debrief-knot">
        <MoveSign kind={move.kind} />
      </span>
      <div class="debrief-card" data-closed={open ? undefined : ''}>
        <div class="debrief-what">
          <h3 id={id}>
            <span class="debrief-nth">{WORDS.nth(n)}</span> <bdi class="debrief-who">{who}</bdi>{' '}
            <span class="debrief-nth">{unrecorded ? WORDS.unrecorded : WORDS.seats[seat]}</span>{' '}
            {stop !== null && <span class="debrief-nth">· {sheetStop(stop)}</span>}{' '}
            {turn && <span class="debrief-turn">{WORDS.turn}</span>}
          </h3>
          <AskedLines lines={asked} class="debrief-asked" />
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
          <p class="debrief-brief">{briefOf(outcome, people)}</p>
          <Occasion occasion={occasion} />
          {seat === 'player' ? (
            <StepAndAnswer outcome={outcome} people={people} />
          ) : (
            <>
              <Changes changes={outcome.changes} people={people} />
              <Owed debts={outcome.owes} />
            </>
          )}
          {takenBack && <p class="debrief-taken-back">{REFLECTION.takenBack}</p>}
          {rules.length > 0 && (
            <p class="on-paper paper-rules">{PAPER.atWork(rules.map(({ name }) => name))}</p>
          )}
        </div>
        <div class="debrief-ends">
          <button
            type="button"
            class="debrief-fold debrief-more"
            aria-expanded={open}
            aria-describedby={id}
            onClick={() => setTurned(!open)}
          >
            {WORDS.details}
          </button>
          {onGoBack && <GoBack about={id} hint={seat === 'player' ? null : who} onGoBack={onGoBack} />}
        </div>
        {seen !== null && <SeenPart seen={seen} step={step} people={people} />}
        {vote && <VoteTable vote={vote} step={step} />}
        <Folds
          folds={[
            { title: WORDS.whySo, inside: () => <Why outcome={outcome} who={who} /> },
            ...(step.options.length > 1
              ? [{ title: WORDS.instead, inside: () => <Instead {...{ step, people, play }} /> }]
              : []),
            ...(seat === 'player' ? [{ title: SEARCH.fold, inside: further }] : []),
          ]}
        />
      </div>
      {passed && <PassedTime passed={passed} people={people} />}
    </li>
  );
}

/** `hint`: a simulated person who would decide the same again; null for the player. */
function GoBack({
  about,
  hint,
  onGoBack,
}: {
  readonly about: string; // id of the heading
  readonly hint: string | null;
  onGoBack(): void;
}) {
  const told = hint === null ? WORDS.goBackHint.player : WORDS.goBackHint.simulated(hint);
  return (
    <>
      <button
        type="button"
        class="button debrief-back"
        aria-describedby={`${about} ${about}-hint`}
        title={told}
        onClick={onGoBack}
      >
        {WORDS.goBack}
      </button>
      <span id={`${about}-hint`} hidden>
        {told}
      </span>
    </>
  );
}

/** Of a closed card: what it did to trust, and nothing else. */
function briefOf({ changes }: Outcome, people: Names): string {
  const trust = changes.filter(({ part }) => part === 'trust');
  if (trust.length === 0) return WORDS.trustStays;
  return trust.map(({ role, from, to }) => WORDS.trustOf(people[role], to - from)).join(' · ');
}
