/** Puts Seams on the device, once a page stands: the worker, the manifest, and what they tell. */
import { ask } from './ask.ts';
import { markOf, SWITCH, WORKER } from './files.ts';
import { watchInstalling } from './install.ts';
import { activeWorker, isWished, keepEverything, lookAtKept } from './keeper.ts';
import { ownRegistration } from './own.ts';
import { holdWhile } from './playing.ts';
import { type WhyNot, whyNotKept } from './rules.ts';
import { untilStands } from './stands.ts';
import { offlineNow, setOffline } from './state.ts';
import { isUnkept, type Unkept } from './talk.ts';
import { showVersionLine } from './version-line.tsx';
import { askForVersions, takeAtStart, watchVersions } from './versions.ts';

export interface Where {
  /** Whether the page of the present address is a play, or something that others are in as well. */
  readonly playing: () => boolean;
  /** Whether it may show a line about a new version. */
  readonly tells: () => boolean;
}

export { isLoadedAnew } from './loaded-anew.ts'; // here by the time a part is missing

const STAGE = /\/phaser-[^/]*\.js$/;

/** Called once, when the pages have been opened. What is not possible here is noted for the page of settings. */
export async function joinOffline({ playing, tells }: Where): Promise<void> {
  const manifest = document.querySelector<HTMLMetaElement>(`meta[name=${SWITCH}]`)?.content ?? null;
  const whyNot = whyNotHere(manifest);
  setOffline({ whyNot });
  if (whyNot !== null) return;
  watchInstalling(manifest ?? '');
  holdWhile(playing);
  showVersionLine(tells);
  try {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', ({ data }) => {
      if (isUnkept(data)) void noteUnkept(data);
    });
    const known = await ownRegistration();
    if (known) {
      watchVersions(known);
      await takeAtStart(known, playing);
    }
    await untilStands(playing() ? STAGE : null);
    await register(known);
  } catch {
    setOffline({ whyNot: 'refused' }); // a private window, a full disk, a browser that was told to keep nothing
  }
}

/** Where an older release is kept it is still there, and the next one is tried again. */
async function noteUnkept({ unkept }: Unkept): Promise<void> {
  if ((await activeWorker()) === null) setOffline({ unkept });
}

async function register(known: ServiceWorkerRegistration | null): Promise<void> {
  const address = new URL(WORKER, document.baseURI);
  const registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
  if (registration !== known) watchVersions(registration);
  askForVersions(registration);
  await untilActive(registration);
  await afterFirstVisit();
}

/** Rejects where it never will be: the browser has no room, or the host not all files. Told by the worker itself. */
async function untilActive(registration: ServiceWorkerRegistration): Promise<void> {
  const coming = registration.installing ?? registration.waiting;
  if (registration.active || !coming) return;
  await new Promise<void>((resolve) => {
    coming.addEventListener('statechange', () => {
      if (['activated', 'redundant'].includes(coming.state)) resolve();
    });
  });
  if (coming.state === 'redundant') setOffline({ unkept: offlineNow().unkept ?? 'away' });
}

/** What the page has fetched without the worker is kept too; what the browser threw away comes back. */
async function afterFirstVisit(): Promise<void> {
  const worker = await activeWorker();
  if (!worker) return;
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
  await ask(worker, { ask: 'used', addresses }, (data) => data === true);
  const mark = markOf(document.head.outerHTML) ?? '';
  await ask(worker, { ask: 'tidy', mark }, (data) => data === true);
  await lookAtKept();
  const { told } = offlineNow();
  if (told && told.once.kept < told.once.files) await lookAtKept('mend');
  if (isWished()) await keepEverything(false);
}

function whyNotHere(manifest: string | null): WhyNot | null {
  return whyNotKept({
    manifest: import.meta.env.PROD ? manifest : null,
    framed: isFramed(),
    secure: isSecureContext,
    workers: hasWorkers(),
  });
}

function isFramed(): boolean {
  try {
    return top !== window && top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}

/** A frame without an origin throws when it is asked. */
function hasWorkers(): boolean {
  try {
    return navigator.serviceWorker !== undefined && typeof caches !== 'undefined';
  } catch {
    return false;
  }
}
