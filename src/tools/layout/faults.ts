/**
 * Looks over the page it runs in for what large letters and narrow windows do to a layout: texts printed over each other,
 * covered, cut or outside their box, controls that cannot be pressed, anything that has to be scrolled sideways.
 */
import { freeSomewhere, overControl, overWords } from './reach.ts';
import {
  type Area,
  isSeen,
  isWindow,
  linesIn,
  nameOf,
  paints,
  SLACK,
  scrollsAcross,
  scrollsDown,
  type TextLine,
} from './sight.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Drawings and tables that keep their two dimensions, as WCAG 1.4.10 allows: they scroll in a box of their own. */
const WIDE = '.map-sheet, .about-table, .about-made, .model-group';

/** Pictures: their letters have places reckoned by hand, and the same in words beside them. */
const DRAWN = 'svg[aria-hidden="true"]';

/** What is put off until it is scrolled to is there for the check as well. */
const ALL_LAID_OUT = '* { content-visibility: visible !important }';

/** What lets presses through hides what lies behind it as well. */
const ALL_HIT = '* { pointer-events: auto !important }';

/** What is wrong with the page as it stands, each `kind: what and where`; with a dialog open, with the dialog. */
export function faults(): readonly string[] {
  return withStyle(ALL_LAID_OUT, () => {
    const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const lines = linesIn(root);
    const found = [
      ...sideways(root),
      ...slits(root),
      ...overlaps(lines),
      ...lines.flatMap((line) => [...outside(line), ...cut(line)]),
      ...withStyle(ALL_HIT, () => covered(lines)),
      ...unpressable(root),
    ];
    return [...new Set(found)];
  });
}

function withStyle<T>(rules: string, run: () => T): T {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  try {
    return run();
  } finally {
    document.adoptedStyleSheets.pop();
  }
}

function sideways(root: Element): readonly string[] {
  const page = document.scrollingElement ?? document.documentElement;
  const over = [...root.querySelectorAll('*')].filter(
    (each) => each.getBoundingClientRect().right + scrollX > innerWidth + 1,
  );
  const widest = over.at(-1);
  const wide =
    page.scrollWidth > innerWidth + 1
      ? [`sideways: the page is ${page.scrollWidth} px wide, ${widest ? nameOf(widest) : 'for no element'}`]
      : [];
  const boxes = [root, ...root.querySelectorAll('*')].filter(
    (each) =>
      !isWindow(each) && scrollsAcross(each) && isSeen(each) && !each.closest(WIDE) && !each.matches('input'),
  );
  return [
    ...wide,
    ...boxes.map((each) => `sideways: ${nameOf(each)} holds ${each.scrollWidth} px in ${each.clientWidth}`),
  ];
}

/** What scrolls shows two lines at the least. */
function slits(root: Element): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter((each) => !isWindow(each) && scrollsDown(each) && isSeen(each) && !each.matches('textarea'))
    .flatMap((each) => {
      const height = Number.parseFloat(getComputedStyle(each).fontSize) * 2.5;
      const { top, bottom } = each.getBoundingClientRect();
      const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
      const whole = each.clientHeight < Math.min(height, each.scrollHeight);
      return whole || (position(each) === 'fixed' && seen < height)
        ? [`slit: ${nameOf(each)} shows ${Math.round(each.clientHeight)} px of ${each.scrollHeight}`]
        : [];
    });
}

/** Where something scrolls around it, it can be brought into view. */
function position(element: Element): 'fixed' | 'flow' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at !== element && !isWindow(at) && scrollsDown(at)) return 'flow';
    if (getComputedStyle(at).position === 'fixed') return 'fixed';
  }
  return 'flow';
}

/** Texts of different blocks that are printed over each other; of those that do not scroll together, what can be seen by now. */
function overlaps(lines: readonly TextLine[]): readonly string[] {
  const placed = lines
    .map((line) => {
      const [area, scroller] = [line.area(), scrollerOf(line.element)];
      return { line, area, scroller, seen: scroller ? within(area, scroller.getBoundingClientRect()) : area };
    })
    .sort((one, other) => one.area.top - other.area.top);
  return placed.flatMap((one, n) => {
    const found: string[] = [];
    for (const other of placed.slice(n + 1)) {
      if (other.area.top > one.area.bottom) break;
      if (one.line.block === other.line.block) continue;
      const together = one.scroller === other.scroller;
      const met = together ? meet(one.area, other.area) : meet(one.seen, other.seen);
      if (!met || hides(one.line, other.line)) continue;
      found.push(`overlap: "${one.line.words}" and "${other.line.words}"`);
    }
    return found;
  });
}

function within(area: Area, box: Area): Area {
  return {
    left: Math.max(area.left, box.left),
    top: Math.max(area.top, box.top),
    right: Math.min(area.right, box.right),
    bottom: Math.min(area.bottom, box.bottom),
  };
}

function meet(one: Area, other: Area): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > SLACK && down > SLACK;
}

/** Whether one of the two stands on a ground of its own over the other, so that only `covered` can tell. */
function hides(one: TextLine, other: TextLine): boolean {
  return [one, other].some(({ element }) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at.contains(one.element) && at.contains(other.element)) return false;
      if (/absolute|fixed|sticky/.test(getComputedStyle(at).position) && paints(at)) return true;
    }
    return false;
  });
}

/** What scrolls together has one; what sticks or is fixed moves by itself. */
function scrollerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return at;
    if (at.parentElement && scrollsDown(at.parentElement)) return at.parentElement;
  }
  return null;
}

/** A text that reaches over the edge of the card, button or bubble it stands in, or of the window. */
function outside(line: TextLine): readonly string[] {
  const { element, words } = line;
  const area = line.area();
  if (!element.closest(WIDE) && (area.left < -SLACK || area.right > innerWidth + SLACK)) {
    return [`outside: "${words}" leaves the window`];
  }
  if (element.closest('svg')) return [];
  for (let at: Element | null = element; at && !isWindow(at); at = at.parentElement) {
    if (scrollsDown(at) || scrollsAcross(at)) return [];
    if (!hasEdge(at)) continue;
    const box = at.getBoundingClientRect();
    const over = Math.max(
      box.left - area.left,
      area.right - box.right,
      box.top - area.top,
      area.bottom - box.bottom,
    );
    return over > SLACK ? [`outside: "${words}" leaves ${nameOf(at)} by ${Math.round(over)} px`] : [];
  }
  return [];
}

function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  const border = Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
  const sides = Number.parseFloat(style.borderLeftWidth) > 0 && Number.parseFloat(style.borderRightWidth) > 0;
  return (border && sides) || paints(element);
}

/** A text of which something that does not scroll cuts a piece away. */
function cut(line: TextLine): readonly string[] {
  let area = line.area();
  for (let at: Element | null = line.element; at && !isWindow(at); at = at.parentElement) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    if (/auto|scroll/.test(overflowY)) {
      area = box; // what lies in it can be scrolled to; it must itself be there
    } else if (/hidden|clip/.test(`${overflowX} ${overflowY}`)) {
      const over = Math.max(
        box.left - area.left,
        area.right - box.right,
        box.top - area.top,
        area.bottom - box.bottom,
      );
      if (over > SLACK) return [`cut: "${line.words}" by ${nameOf(at)}, ${Math.round(over)} px`];
    }
    if (textOverflow === 'ellipsis' && at.scrollWidth > at.clientWidth)
      return [`cut: "${line.words}" ends in an ellipsis`];
  }
  return [];
}

function covered(lines: readonly TextLine[]): readonly string[] {
  return lines.flatMap(({ element, area, words }) => {
    if (element.closest(DRAWN)) return [];
    const why = freeSomewhere(element, area, (now) => overWords(element, now));
    return why === null ? [] : [`covered: "${words}" ${why}`];
  });
}

function unpressable(root: Element): readonly string[] {
  return [...root.querySelectorAll(CONTROLS)].flatMap((control) => {
    if (!isPressed(control)) return [];
    return [...control.getClientRects()].flatMap((_, n, all) => {
      const area = () => control.getClientRects()[n] ?? new DOMRect();
      if (all.length > 1 && area().width < 4) return []; // the rest of a link at the end of a line
      const why = freeSomewhere(control, area, (now) => overControl(control, now));
      return why === null ? [] : [`unpressable: ${nameOf(control)} ${why}`];
    });
  });
}

/** Inputs that are drawn by their label have no look of their own and are pressed all the same. */
function isPressed(control: Element): boolean {
  if (control.matches('.skip') || control.getClientRects().length === 0) return false;
  const label = control.matches('input') ? control.closest('label') : null;
  return isSeen(label ?? control);
}
