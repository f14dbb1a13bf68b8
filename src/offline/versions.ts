/** A new version: noticed, told, and taken between plays. */
import { ownRegistration } from './own.ts';
import { playsAnywhere } from './playing.ts';
import { takesItself } from './rules.ts';
import { offlineNow, setOffline } from './state.ts';

const ASK_AGAIN = 60 * 60 * 1000; // ms between two questions whether there is one, while a tab stays open
const PATIENCE = 3000; // ms for the browser to let a version in

/** Tells of a version that waits, now and whenever one has come. */
export function watchVersions(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const waits = registration.waiting !== null && navigator.serviceWorker.controller !== null;
    if (!waits) setOffline({ waiting: 'no' });
    else if (offlineNow().waiting === 'no') setOffline({ waiting: 'here' });
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  navigator.serviceWorker.addEventListener('controllerchange', look);
  follow();
  look();
}

/** Asks the host for one now and then, as one goes from page to page: browsers ask when a page is opened. */
export function askForVersions(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  addEventListener('hashchange', () => {
    if (performance.now() - asked < ASK_AGAIN) return;
    asked = performance.now();
    registration.update().catch(() => {}); // no network, or half a version: the next time
  });
}

/**
 * Takes one that waits where a page was just opened and no play is open anywhere. Where the browser lets it in only later,
 * the page is loaded anew if still nobody has begun anything on it. Call it once, at the start.
 */
export async function takeAtStart(registration: ServiceWorkerRegistration, playing: () => boolean) {
  const { waiting } = registration;
  const free = async () => {
    const elsewhere = await playsAnywhere();
    return takesItself({ playing: playing(), elsewhere, touched: isTouched() });
  };
  if (!waiting || !navigator.serviceWorker.controller || !(await free())) return;
  const taken = letIn(waiting);
  await soon(taken);
  void taken.then(async () => {
    if (await free()) location.reload();
  });
}

/** By a press: at once, unless a play is open, or has been begun by the time the browser lets it in. */
export async function takeNow(): Promise<void> {
  const registration = await ownRegistration();
  if (await playsAnywhere()) return setOffline({ waiting: 'for-a-play' });
  if (registration?.waiting) await soon(letIn(registration.waiting));
  if (!(await playsAnywhere())) location.reload(); // also where another tab took it meanwhile
}

/** Resolves once it has its place; other tabs keep what they have until they are loaded anew. */
function letIn(waiting: ServiceWorker): Promise<unknown> {
  const changed = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  waiting.postMessage({ ask: 'take' });
  return changed;
}

/** Resolves with `done`, or after a while without it: a browser lets none in before the older one has answered everything. */
function soon(done: Promise<unknown>): Promise<unknown> {
  return Promise.race([done, new Promise((next) => setTimeout(next, PATIENCE))]);
}

function isTouched(): boolean {
  return navigator.userActivation?.hasBeenActive ?? true; // an older browser: by the button alone
}
