/** Whether something can be brought into view and seen or pressed there, in the page itself. */
import { type Area, isWindow, paints, scrollsAcross, scrollsDown } from './sight.ts';

/** Where in a scroller a thing is brought, as shares of its height: it is enough that it lies free in one of them. */
const PLACES = [0.5, 0.25, 0.75, 0.1, 0.9];

/** Opened by the player over what stands there, and closed again. */
const OVERLAYS = '.reader-details-sheet, .vote-keys dl';

/** Tries to bring an area into a place where `free` holds; gives what stood in the way at first, or null. */
export function freeSomewhere(
  element: Element,
  area: () => Area,
  obstacle: (area: Area) => string | null,
): string | null {
  if (inWindow(area()) && obstacle(area()) === null) return null; // nothing has to be scrolled
  let first: string | null = null;
  for (const place of PLACES) {
    bring(element, area, place);
    const found = obstacle(area());
    if (found === null) return null;
    first ??= found;
  }
  return first;
}

function inWindow({ left, top, right, bottom }: Area): boolean {
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function bring(element: Element, area: () => Area, place: number): void {
  for (const at of scrollersOf(element.parentElement)) {
    const { top, left, right } = at.getBoundingClientRect();
    const now = area();
    at.scrollTop += middle(now.top, now.bottom) - (top + place * at.clientHeight);
    at.scrollLeft += middle(now.left, now.right) - middle(left, right);
  }
  const { top, bottom } = area();
  scrollBy({ top: middle(top, bottom) - place * innerHeight, behavior: 'instant' });
}

const scrollers = new WeakMap<Element, readonly Element[]>(); // for one look: the script is read anew for each

/** From the inside out, without the window. */
function scrollersOf(element: Element | null): readonly Element[] {
  if (!element || isWindow(element)) return [];
  const known = scrollers.get(element);
  if (known) return known;
  const outer = scrollersOf(element.parentElement);
  const all = scrollsDown(element) || scrollsAcross(element) ? [element, ...outer] : outer;
  scrollers.set(element, all);
  return all;
}

function middle(one: number, other: number): number {
  return (one + other) / 2;
}

/** What lies over the words at some point of `area`, or why they are not there; null: they can be read. */
export function overWords(element: Element, area: Area): string | null {
  for (const [x, y] of pointsOn(area, [0.08, 0.5, 0.92], [0.5])) {
    const stack = document.elementsFromPoint(x, y);
    const own = stack.indexOf(element);
    if (own < 0)
      return stack.length === 0 ? 'outside the window' : `not seen at its place, but ${called(stack[0])}`;
    const over = stack.slice(0, own).find((each) => paints(each) && !each.closest(OVERLAYS));
    if (over && !element.closest('label')?.contains(over)) return `under ${called(over)}`;
  }
  return null;
}

/** What is pressed instead of `control` at some point of `area`; null: it is pressed everywhere. */
export function overControl(control: Element, area: Area): string | null {
  const points = pointsOn(area, [0.2, 0.5, 0.8], [0.25, 0.5, 0.75]);
  if (points.length === 0) return 'outside the window';
  for (const [x, y] of points) {
    const hit = document.elementFromPoint(x, y);
    if (!hit || !isPartOf(hit, control)) return `under ${called(hit ?? undefined)}`;
  }
  return null;
}

function isPartOf(hit: Element, control: Element): boolean {
  if (control.contains(hit) || hit.closest(OVERLAYS)) return true;
  const label = hit.closest('label');
  return label !== null && (label.control === control || label.contains(control));
}

/** Points at these shares of an area's width and height that lie in the window. */
function pointsOn(
  area: Area,
  across: readonly number[],
  down: readonly number[],
): readonly (readonly [number, number])[] {
  return across
    .flatMap((x) => down.map((y) => [at(area.left, area.right, x), at(area.top, area.bottom, y)] as const))
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
}

function at(from: number, to: number, share: number): number {
  return from + share * (to - from);
}

function called(element: Element | undefined): string {
  if (!element) return 'nothing';
  return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
}
