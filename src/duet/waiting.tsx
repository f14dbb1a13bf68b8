/** How the one in the other seat stands: in the bar, and where their decision is waited for. */
import { Typing } from '../reader/log/typing.tsx';
import type { Desk } from './desk.ts';
import { type Presence, presenceOf } from './presence.ts';
import { DUET } from './words.ts';

interface OtherProps {
  readonly desk: Desk;
  readonly name: string; // of the other person
}

export function presenceAt({ state, view }: Desk): Presence {
  return presenceOf(state.value, view.value);
}

/** In the bar; opens what is to be said about it. */
export function Chip({ desk, name }: OtherProps) {
  const presence = presenceAt(desk);
  return (
    <button
      type="button"
      class="reader-bar-button duet-chip"
      data-presence={presence}
      aria-expanded={desk.panel.value}
      onClick={() => {
        desk.panel.value = !desk.panel.value;
      }}
    >
      <i aria-hidden="true" />
      <span>{DUET.short(name, presence)}</span>
    </button>
  );
}

/** In the place of Next. It is told to screen readers elsewhere, once: see `Status`. */
export function Waiting({ desk, name }: OtherProps) {
  const presence = presenceAt(desk);
  const types = presence === 'here' || presence === 'unknown';
  return (
    <p class="duet-waiting">
      <span>{waitingWords(presence, name)}</span>
      {types && <Typing />}
    </p>
  );
}

/** What goes on across, told when it changes: who decides, and who is away. */
export function Status({ desk, name }: OtherProps) {
  const { session, note } = desk;
  const waits = session.waits.value;
  const { by } = session.play.moment;
  const came = by !== null && by !== note.seat;
  return (
    <p class="visually-hidden" role="status">
      {waits ? waitingWords(presenceAt(desk), name) : came && DUET.decidedStatus(name)}
    </p>
  );
}

function waitingWords(presence: Presence, name: string): string {
  switch (presence) {
    case 'away':
      return DUET.waitsAway(name);
    case 'left':
    case 'none':
    case 'gone':
      return DUET.waitsLeft(name);
    case 'broken':
      return DUET.waitsBroken;
    default:
      return DUET.deciding(name);
  }
}
