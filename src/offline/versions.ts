/** A new version: noticed, told, and taken between plays. */
import { ownRegistration } from './own.ts';
import { playsElsewhere } from './playing.ts';
import { takesItself } from './rules.ts';
import { offlineNow, setOffline } from './state.ts';

const ASK_AGAIN = 60 * 60 * 1000; // ms between two questions whether there is one, while a tab stays open

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

/** Takes one that waits where a page was just opened and no play is open anywhere. Call it once, at the start. */
export async function takeAtStart(registration: ServiceWorkerRegistration, playing: () => boolean) {
  const { waiting } = registration;
  if (!waiting || !navigator.serviceWorker.controller || playing()) return;
  const elsewhere = await playsElsewhere();
  const touched = navigator.userActivation?.hasBeenActive ?? true; // an older browser: by the button alone
  if (takesItself({ playing: playing(), elsewhere, touched })) await take(waiting);
}

/** By a press: at once, unless a play is open in another tab. */
export async function takeNow(): Promise<void> {
  const registration = await ownRegistration();
  if (await playsElsewhere()) setOffline({ waiting: 'for-a-play' });
  else if (registration?.waiting) await take(registration.waiting);
  else location.reload(); // another tab took it meanwhile
}

/** This tab is loaded anew with it; others keep what they have until they are. */
async function take(waiting: ServiceWorker): Promise<void> {
  const changed = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  waiting.postMessage({ ask: 'take' });
  await changed;
  location.reload();
}
