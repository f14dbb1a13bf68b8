/** A part that is gone because the host has a newer Seams: the page is loaded anew, and every play is as it was kept. */
import { isPartLost } from '../look/parts.ts';
import { HERE, markOf } from './files.ts';

const NOTE = 'seams-anew'; // in sessionStorage: for which release it was tried, so that it is tried once
const PATIENCE = 5000; // ms

/** True where the page is being loaded: then nothing is to be told. */
export async function isLoadedAnew(error: unknown): Promise<boolean> {
  if (!isPartLost(error)) return false;
  const mine = markOf(document.head.outerHTML);
  if (mine === null || !(await isOutdated(mine)) || !note(mine)) return false;
  location.reload();
  return true;
}

/** Whether the host's page names another main script by now. */
async function isOutdated(mine: string): Promise<boolean> {
  try {
    const start = new URL(HERE, document.baseURI);
    const answer = await fetch(start, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    const theirs = answer.ok ? markOf(await answer.text()) : null;
    return theirs !== null && theirs !== mine;
  } catch {
    return false; // no network: that is what it is about
  }
}

/** False where it was tried before, or where that cannot be noted. */
function note(release: string): boolean {
  try {
    if (sessionStorage.getItem(NOTE) === release) return false;
    sessionStorage.setItem(NOTE, release);
    return true;
  } catch {
    return false;
  }
}
