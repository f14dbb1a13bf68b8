/** Brings one decision of a debrief into view, marks it and puts the reader there. */
import { focusHeading } from '../look/focus-heading.ts';

/** Decision `n` (1, 2, …) of the debrief in `element`; one that is not there changes nothing. */
export function showDecision(element: HTMLElement, n: number): void {
  const items = [...element.querySelectorAll<HTMLElement>('.debrief-decision')];
  const item = items[n - 1];
  const heading = item?.querySelector('h3');
  if (!item || !heading) return;
  if (item.querySelector('[data-closed]')) item.querySelector<HTMLElement>('.debrief-more')?.click();
  for (const each of items) each.toggleAttribute('data-shown', each === item);
  focusHeading(heading);
  item.scrollIntoView({ block: 'center' });
}

/** Opens, or closes, every decision of the debrief around `within`. */
export function turnAll(within: Element, open: boolean): void {
  const state = String(!open);
  const buttons = within.closest('.debrief')?.querySelectorAll<HTMLElement>('.debrief-more') ?? [];
  for (const button of buttons) if (button.ariaExpanded === state) button.click();
}
