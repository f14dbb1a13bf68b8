/** One press on: before a class all of a long beat is shown first. */
import type { Controller } from '../controller.ts';
import { turnOf } from '../reading.ts';

/** Less than this much of a log, in px, is nothing that one could read. */
const SLIVER = 12;

/** How much of the log a press brings: the last lines stay, so that the eye finds its place. */
const SHARE = 0.9;

/** `room`: a class plays, and nobody but this press scrolls. */
export function goOn(controller: Controller, room: boolean): void {
  const reading = controller.inView.peek();
  const log = room && reading && turnOf(reading) === 'lines' ? document.querySelector('.reader-log') : null;
  if (log && log.scrollHeight - log.clientHeight - log.scrollTop > SLIVER) {
    log.scrollTop += log.clientHeight * SHARE;
  } else controller.next();
}
