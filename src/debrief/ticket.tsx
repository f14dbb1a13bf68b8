/** An exit ticket: one page of paper with how a play ended, where it turned, and three questions with room to write. */
import { render } from 'preact';
import { OptionWords } from '../look/option-words.tsx';
import { type Closed, closingOf } from './closing.ts';
import type { Outcome } from './outcomes.ts';
import { turnsOf } from './turns.ts';
import { TICKET } from './words-ticket.ts';
import './ticket.css';

interface TicketProps {
  readonly closed: Closed;
  readonly outcomes: readonly Outcome[];
}

/** The button; what it prints stands on the page only while it is printed. */
export function TicketButton(props: TicketProps) {
  return (
    <button type="button" class="button" onClick={() => printTicket(props)}>
      {TICKET.print}
    </button>
  );
}

function printTicket(props: TicketProps): void {
  const paper = document.createElement('div');
  paper.className = 'ticket';
  render(<Ticket {...props} />, paper);
  document.body.append(paper);
  const remove = () => {
    render(null, paper);
    paper.remove();
  };
  addEventListener('afterprint', remove, { once: true });
  print();
}

function Ticket({ closed, outcomes }: TicketProps) {
  const { header, people, role, steps } = closed;
  const { title, sentences } = closingOf(closed);
  const [turn] = turnsOf(steps);
  const decided = turn && outcomes[turn.n - 1];
  return (
    <>
      <p class="ticket-top">{TICKET.top(header.title)}</p>
      <h1 dir="auto">{title}</h1>
      <p dir="auto">{sentences[1]}</p>
      {decided && (
        <p dir="auto">
          <b>{TICKET.turn(decided.n, people[decided.by])}</b> <OptionWords {...decided.option} inSentence />
        </p>
      )}
      <ol>
        {TICKET.questions(role === 'both' ? null : people[role]).map((question) => (
          <li key={question}>
            <p dir="auto">{question}</p>
            <div class="ticket-lines" />
          </li>
        ))}
      </ol>
      <p class="ticket-foot">{TICKET.foot}</p>
    </>
  );
}
