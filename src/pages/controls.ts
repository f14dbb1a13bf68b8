/**
 * What a player has opened, chosen and typed on a page, read from the page itself: whatever view it is, it need not know
 * of this. What is kept anyway (settings), or does something when it is pressed (the camera), says `data-unplaced`.
 */
import { COME_BACK } from '../look/use-placed.ts';

interface Kind {
  readonly of: string; // selector
  read(control: HTMLElement): string;
  write(control: HTMLElement, value: string): void; // only where it stands otherwise
}

const press = (control: HTMLElement) => control.click();
const KINDS: readonly Kind[] = [
  {
    of: 'details',
    read: (control) => String(control.hasAttribute('open')),
    write: (control, value) => control.toggleAttribute('open', value === 'true'),
  },
  { of: 'button[aria-expanded]', read: (control) => String(control.ariaExpanded), write: press },
  { of: 'button[aria-pressed]', read: (control) => String(control.ariaPressed), write: press },
  { of: 'button[data-run]', read: (control) => String(control.dataset.run), write: press },
  {
    of: 'input:is([type="radio"], [type="checkbox"])',
    read: (control) => String(control instanceof HTMLInputElement && control.checked),
    write: (control, value) => (value === 'true' || control.matches('[type="checkbox"]')) && control.click(),
  },
  {
    of: 'select, textarea, input:not([type="radio"], [type="checkbox"], [type="file"])',
    read: (control) => (isField(control) ? control.value : ''),
    write: (control, value) => type(control, value),
  },
  {
    of: '[data-placed]',
    read: (control) => String(control.dataset.placed),
    write: (control, value) => control.dispatchEvent(new CustomEvent(COME_BACK, { detail: value })),
  },
];

/** How all controls stand, by a name that is the same when the page is drawn again. */
export type Standing = Readonly<Record<string, string>>;

export function readControls(page: HTMLElement): Standing {
  const named = nameControls(page);
  return Object.fromEntries([...named].map(([name, { kind, control }]) => [name, kind.read(control)]));
}

/** Brings those controls that are there to how they stood; what is not there yet comes back, to be asked for again. */
export function writeControls(page: HTMLElement, standing: Standing): Standing {
  const named = nameControls(page);
  const missing: Record<string, string> = {};
  for (const [name, value] of Object.entries(standing)) {
    const found = named.get(name);
    if (!found) missing[name] = value;
    else if (found.kind.read(found.control) !== value) found.kind.write(found.control, value);
  }
  return missing;
}

const FOLLOWED = 'a[href], button, input, select, textarea, summary';

/** The name of a link or a button on the page; null where it is none of these. */
export function nameOf(page: HTMLElement, control: Element | null): string | null {
  const link = control?.closest<HTMLElement>(FOLLOWED);
  return [...numbered(page, FOLLOWED)].find(([, each]) => each === link)?.[0] ?? null;
}

/** What has that name now. */
export function findNamed(page: HTMLElement, name: string): HTMLElement | null {
  return numbered(page, FOLLOWED).get(name) ?? null;
}

function nameControls(page: HTMLElement) {
  const named = new Map<string, { readonly kind: Kind; readonly control: HTMLElement }>();
  for (const kind of KINDS) {
    for (const [name, control] of numbered(page, kind.of)) {
      if (!control.closest('[data-unplaced], dialog')) named.set(`${kind.of} ${name}`, { kind, control });
    }
  }
  return named;
}

/** Elements by where they stand in lists and what they are called; the second of the same name has a 2 behind it. */
function numbered(page: HTMLElement, of: string): ReadonlyMap<string, HTMLElement> {
  const named = new Map<string, HTMLElement>();
  const times = new Map<string, number>();
  for (const control of page.querySelectorAll<HTMLElement>(of)) {
    const name = `${placeOf(control)} ${calledOf(control)}`;
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    named.set(`${name} ${nth}`, control);
  }
  return named;
}

/** In which item of which list: by what the item says of itself, else by its number. */
function placeOf(control: Element): string {
  const item = control.parentElement?.closest<HTMLElement>('li, [data-place]');
  if (!item) return '';
  if (item.dataset.place !== undefined) return item.dataset.place;
  return `${placeOf(item)}/${[...(item.parentElement?.children ?? [])].indexOf(item)}`;
}

const LONGEST = 60; // letters of a name

function calledOf(control: HTMLElement): string {
  const label = isField(control) ? control.labels?.[0] : control.querySelector(':scope > summary');
  const called =
    control.ariaLabel ?? label?.textContent ?? ('placed' in control.dataset ? '' : control.textContent);
  return (called ?? '').trim().slice(0, LONGEST);
}

function isField(control: Element): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return control.matches('input, textarea, select');
}

/** As if somebody had typed it, so that the view hears of it. An empty field is left as the page gives it. */
function type(control: HTMLElement, value: string): void {
  if (!isField(control) || value === '') return;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
