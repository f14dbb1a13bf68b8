/** Puts a reader at a heading, which no key would lead to. */

/** A screen reader goes on from there; the page does not scroll. */
export function focusHeading(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
