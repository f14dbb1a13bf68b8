/** What the pages can do without at their start. */
import { joinPage } from '../look/later.ts';
import { readRoute } from '../session/route.ts';

export function joinPages(): void {
  joinPage();
  sendWaiting();
  addEventListener('online', sendWaiting);
  putOnDevice();
}

/** Pages on which one is in the middle of something, alone or with others: no new version is taken there. */
const AMIDST = new Set(['play', 'class-play', 'board', 'cards', 'join', 'duet']);
/** Pages that tell of a new version. */
const TELLS = new Set(['home', 'plays', 'settings', 'debrief']);

/** Without it Seams needs the network each time, as it did before. */
function putOnDevice(): void {
  const page = () => readRoute(location.hash).page;
  const where = { playing: () => AMIDST.has(page()), tells: () => TELLS.has(page()) };
  import('../offline/join.ts').then(
    ({ joinOffline }) => joinOffline(where),
    () => {},
  );
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
