/** Whether an answer is the file that was asked for: hosts and networks answer with pages of their own where a file is not. */
import type { KeptPage } from '../files.ts';
import type { Trouble } from '../talk.ts';

/** `page`: what is known of a page; without it, of a file with a hash in its name. */
export async function isWhole(answer: Response, page?: KeptPage): Promise<boolean> {
  if (answer.status !== 200) return false;
  const html = /text\/html/.test(answer.headers.get('content-type') ?? '');
  if (!page) return !html;
  return html && (await answer.clone().text()).includes(page.mark); // one of another release would ask for other files
}

/** What to say of a file that could not be kept. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  return TROUBLES.get(name) ?? 'refused';
}

/** By the name of the error: of storage, of workbox, and of what is fetched without a network. */
const TROUBLES: ReadonlyMap<string, Trouble> = new Map([
  ['QuotaExceededError', 'full'],
  ['bad-precaching-response', 'gone'],
  ['TypeError', 'away'],
  ['AbortError', 'away'],
]);
