/** What the pages can do without at their start. */
import { joinPage } from '../look/later.ts';

export function joinPages(): void {
  joinPage();
  sendWaiting();
  addEventListener('online', sendWaiting);
}

/** Plays that wait to be handed in go to their rooms; what has no answer within this visit waits on. */
function sendWaiting(): void {
  if (!isWaiting()) return;
  import('../classroom/handing-in/pending.ts').then(
    ({ handInPending }) => handInPending(new AbortController().signal),
    () => {}, // it waits for the next visit
  );
}

function isWaiting(): boolean {
  try {
    return localStorage.getItem('seams-hand-in') !== null;
  } catch {
    return false; // forbidden
  }
}
