/** What can be seen of a page, in the page itself: which elements scroll, clip or paint, and where a text's lines stand. */

/** Part of the window or of an element, in px from the window's corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of one text as it is laid out. */
export interface TextLine {
  readonly words: string; // the beginning of its text
  readonly element: Element; // in which the text stands
  readonly block: Element; // the nearest one that is no part of a line
  /** Where its letters stand by now: without the room that a font keeps above and below them. */
  area(): Area;
}

/** Slack for what is rounded, in px. */
export const SLACK = 1.5;

/** Of the height of a line's box: what stands free above capitals and below descenders. Assumption: the fonts of Seams. */
const FREE = { above: 0.2, below: 0.1 };

const SHOWN = 40; // letters of a text in a report

export function scrollsDown(element: Element): boolean {
  return (
    /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1
  );
}

export function scrollsAcross(element: Element): boolean {
  return (
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
  );
}

/** The window's scroller scrolls whatever its styles say. */
export function isWindow(element: Element): boolean {
  return element === document.documentElement || element === document.body;
}

/** Whether an element hides what lies behind it. */
export function paints(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < 0.1 || style.visibility === 'hidden') return false;
  if (style.backgroundImage !== 'none') return true;
  const alpha = /rgba\(.*,\s*([\d.]+)\)/.exec(style.backgroundColor)?.[1];
  return alpha === undefined ? /rgb/.test(style.backgroundColor) : Number(alpha) > 0.1;
}

/** Whether the eye is meant to see an element at all. */
export function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isHeardOnly(element)
  );
}

const heardOnly = new WeakMap<Element, boolean>(); // for one look: the script is read anew for each

/** Whether it stands there for screen readers alone. */
function isHeardOnly(element: Element | null): boolean {
  if (!element) return false;
  const known = heardOnly.get(element);
  if (known !== undefined) return known;
  const { clipPath, position } = getComputedStyle(element);
  const own = clipPath.startsWith('inset(50%') || (position === 'absolute' && element.clientWidth === 1);
  const found = own || isHeardOnly(element.parentElement);
  heardOnly.set(element, found);
  return found;
}

/** All lines of text below `root` that the eye is meant to see. */
export function linesIn(root: Element): readonly TextLine[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: TextLine[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('noscript, script, style, option, datalist, title'))
      continue;
    if (isSeen(element)) lines.push(...linesOf(node, element, text));
  }
  return lines;
}

function linesOf(node: Node, element: Element, text: string): readonly TextLine[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const block = blockOf(element);
  return [...range.getClientRects()].flatMap(({ width, height }, n) => {
    if (width < 1 || height < 1) return [];
    return [
      {
        words: text.slice(0, SHOWN),
        element,
        block,
        area() {
          const { left, right, top, bottom } = range.getClientRects()[n] ?? new DOMRect();
          return {
            left,
            right,
            top: top + FREE.above * (bottom - top),
            bottom: bottom - FREE.below * (bottom - top),
          };
        },
      },
    ];
  });
}

function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && /^(inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

/** As a report calls an element. */
export function nameOf(element: Element): string {
  const { tagName, id } = element;
  const classes = [...element.classList].slice(0, 2).map((each) => `.${each}`);
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24);
  return `${tagName.toLowerCase()}${id ? `#${id}` : ''}${classes.join('')} "${words}"`;
}
