/**
 * A debrief for a room, over the whole screen in five steps: how it ended, where it turned, what else there was, one
 * question, and out of the role. What is shown is chosen by the machine and changed by whoever leads.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Vote } from '../../journal/said.ts';
import { StepDialog } from '../../look/step-dialog.tsx';
import { askedAt } from '../../play/asked.ts';
import type { Line } from '../../story/beat.ts';
import type { Closed } from '../closing.ts';
import type { Outcome } from '../outcomes.ts';
import { TicketButton } from '../ticket.tsx';
import { turnsOf } from '../turns.ts';
import { DecisionStep, EndStep, LeaveStep, QuestionStep, type Shown, TurnStep } from './steps.tsx';
import { PROJECTOR, PROJECTOR_STEPS } from './words.ts';
import './projector.css';

const MOMENTS = 6; // to choose from, the largest first

interface ForRoomProps {
  readonly closed: Closed;
  readonly opened: readonly Line[]; // told before the first decision
  readonly outcomes: readonly Outcome[];
  readonly votes: readonly Vote[]; // of the room that played it; else empty
}

/** The buttons that open it and print an exit ticket; there are none where nothing was decided. */
export function ForRoom(props: ForRoomProps) {
  const [open, setOpen] = useState(false);
  if (props.closed.steps.length === 0) return null;
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {PROJECTOR.open}
      </button>
      <TicketButton closed={props.closed} outcomes={props.outcomes} />
      {open && <Projector {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Projector({ closed, opened, outcomes, votes, onClose }: ForRoomProps & { onClose(): void }) {
  const turns = useMemo(() => turnsOf(closed.steps).slice(0, MOMENTS), [closed.steps]);
  const [at, turnTo] = useState(0);
  const [moment, setMoment] = useState(0);
  const [question, setQuestion] = useState(0);
  const turn = turns[moment] ?? null;
  const n = turn?.n ?? closed.steps.at(-1)?.n ?? 0;
  const step = closed.steps[n - 1] ?? null;
  const shown: Shown = {
    ...closed,
    outcomes,
    turn,
    step,
    outcome: outcomes[n - 1] ?? null,
    asked: step ? askedAt(opened, closed.steps, n, { by: step.by, name: closed.people[step.by] }) : [],
    vote: votes.find((each) => each.n === n) ?? null,
  };
  const part = PROJECTOR_STEPS[at] ?? 'end';
  const other = () => {
    setMoment((now) => (now + 1) % Math.max(1, turns.length));
    setQuestion(0);
  };
  return (
    <StepDialog
      where={PROJECTOR.where(closed.header.title, at + 1, PROJECTOR_STEPS.length)}
      title={titleOf(part, shown)}
      at={at}
      steps={PROJECTOR_STEPS.length}
      onTurn={turnTo}
      onClose={onClose}
    >
      {part === 'end' && <EndStep {...shown} />}
      {part === 'turn' && <TurnStep {...shown} nth={moment} of={turns.length} onOther={other} />}
      {part === 'decision' && <DecisionStep {...shown} />}
      {part === 'question' && (
        <QuestionStep {...shown} nth={question} onOther={() => setQuestion((now) => now + 1)} />
      )}
      {part === 'leave' && <LeaveStep {...shown} />}
    </StepDialog>
  );
}

function titleOf(step: (typeof PROJECTOR_STEPS)[number], { ending, people, step: decided }: Shown): string {
  if (step === 'end') return PROJECTOR.titles.end(ending?.title ?? PROJECTOR.stopped);
  if (step === 'decision') return PROJECTOR.titles.decision(decided ? people[decided.by] : '');
  return PROJECTOR.titles[step]();
}
