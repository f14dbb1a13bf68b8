/** The line that somebody reads in a log that was scrolled back, so that it stays in view when lines break otherwise. */

export interface LineInView {
  readonly line: HTMLElement;
  readonly below: number; // px from the log's upper edge to the line's; below 0: it begins above
  readonly share: number; // how much of the line lies above the edge, 0–1
}

const LINES = '.reader-line, .reader-message, .reader-time';

/** The first line that reaches below `faded` px of the log's upper part; null where there is none. */
export function lineInView(log: HTMLElement, faded: number): LineInView | null {
  const edge = log.getBoundingClientRect().top;
  for (const line of log.querySelectorAll<HTMLElement>(LINES)) {
    const { top, bottom, height } = line.getBoundingClientRect();
    if (bottom <= edge + faded) continue;
    return { line, below: top - edge, share: Math.max(0, edge - top) / Math.max(1, height) };
  }
  return null;
}

/** The scrollTop with which the log shows that line where it was. */
export function scrollTopFor(log: HTMLElement, { line, below, share }: LineInView): number {
  const { top, height } = line.getBoundingClientRect();
  const now = top - log.getBoundingClientRect().top;
  return log.scrollTop + now - (share > 0 ? -share * height : below);
}
