/** What a page can do without at its start. */
import { askAgain } from './ask-again.ts';
import { guardPresses } from './one-press.ts';
import { reopen } from './reopen.ts';
import { followTranslator, isTranslated } from './translated.ts';

export function joinPage(): void {
  guardPresses(document);
  askAgain();
  followTranslator(document.body);
  // Whatever was translated before that is drawn anew.
  if (isTranslated(document.body)) reopen();
}
