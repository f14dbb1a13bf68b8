/** Whether an answer is the file that was asked for: hosts and networks answer with pages of their own where a file is not. */
import type { KeptPage } from '../files.ts';

/** `page`: what is known of a page; without it, of a file with a hash in its name. */
export async function isWhole(answer: Response, page?: KeptPage): Promise<boolean> {
  if (answer.status !== 200) return false;
  const html = /text\/html/.test(answer.headers.get('content-type') ?? '');
  if (!page) return !html;
  return html && (await answer.clone().text()).includes(page.mark); // one of another release would ask for other files
}

/** What to say of a file that could not be kept. */
export function troubleOf(error: unknown): 'full' | 'away' | 'gone' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'bad-precaching-response' ? 'gone' : 'away';
}
