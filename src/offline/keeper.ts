/** Keeping the rest on this device: asked for, stopped, gone on with, thrown away. */
import { endingTaken } from '../audio/format.ts';
import { ask } from './ask.ts';
import { usable } from './files.ts';
import { keepAll } from './keep-all.ts';
import { ownRegistration } from './own.ts';
import { offlineNow, setOffline } from './state.ts';
import { isOutcome, isTold, type Told } from './talk.ts';

const WISH = 'seams-keep'; // in localStorage: everything is to be here, also what a new version brings

let stopping = false;

/** The worker that answers at present; null where none does. */
export async function activeWorker(): Promise<ServiceWorker | null> {
  return (await ownRegistration())?.active ?? null;
}

/** Asks anew what is here. `mend`: and puts back what the browser has thrown away. */
export async function lookAtKept(question: 'told' | 'mend' = 'told'): Promise<void> {
  const worker = await activeWorker();
  const told = worker && (await ask(worker, { ask: question }, isTold));
  if (told)
    setOffline({ told: forDevice(told), ...(told.once.kept === told.once.files && { unkept: null }) });
}

function forDevice(told: Told): Told {
  const audio = document.createElement('audio');
  return {
    ...told,
    later: usable(
      told.later,
      endingTaken((type) => audio.canPlayType(type)),
    ),
  };
}

/** Fetches all that is not here, and asks the browser to keep it for good. `asked`: by a press, and not by an earlier one. */
export async function keepEverything(asked = true): Promise<void> {
  const worker = await activeWorker();
  const { told, keeping } = offlineNow();
  if (!worker || !told || keeping) return;
  stopping = false;
  setOffline({ keeping: true, ended: null });
  if (asked) {
    wish(true);
    setOffline({ promised: await promised() });
  }
  const end = await keepAll({
    files: told.later.filter(({ kept }) => !kept),
    keep: (address) => ask(worker, { ask: 'keep', address }, isOutcome),
    onKept: noteKept,
    stopped: () => stopping,
  });
  setOffline({ keeping: false, ended: end });
  await lookAtKept();
}

function noteKept(address: string): void {
  const { told } = offlineNow();
  if (!told) return;
  const later = told.later.map((file) => (file.address === address ? { ...file, kept: true } : file));
  setOffline({ told: { ...told, later } });
}

/** After the file that is on its way. What is here stays. */
export function stopKeeping(): void {
  stopping = true;
  wish(false);
}

export async function throwAway(): Promise<void> {
  stopping = true;
  wish(false);
  const worker = await activeWorker();
  if (worker) await ask(worker, { ask: 'forget' }, (data) => data === true);
  setOffline({ ended: null });
  await lookAtKept();
}

/** Which pictures and sounds are here tells which stories were opened; where all are, it tells nothing. */
export async function forgetUsed(): Promise<void> {
  if (offlineNow().whyNot === null && !isWished()) await throwAway();
}

/** True where everything was asked for, in this visit or an earlier one. */
export function isWished(): boolean {
  try {
    return localStorage.getItem(WISH) === 'all';
  } catch {
    return false; // forbidden
  }
}

function wish(all: boolean): void {
  try {
    if (all) localStorage.setItem(WISH, 'all');
    else localStorage.removeItem(WISH);
  } catch {
    // It is asked for again by hand then.
  }
}

/** Whether the browser has promised to keep it; false as well where it knows no promises. */
async function promised(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
