/** The page's own line, as a phone has it, to a server that is measured. */
import { type Line, type LineState, newToken, openLine, openRoom } from '../../../rooms/line.ts';
import type { View } from '../../../rooms/view.ts';

export interface PageDevice {
  readonly line: Line;
  readonly view: View | null; // told last
  /** How long each break lasted, ms. */
  readonly breaks: readonly number[];
  /** Resolves when it is told something of which this is true. */
  until(holds: (view: View) => boolean): Promise<void>;
}

/** `fetch` as a page has it whose address is `base`, from one network. */
export function fetchFrom(base: string, network: string): typeof fetch {
  return (path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('x-forwarded-for', network);
    return fetch(new URL(String(path), base), { ...init, headers });
  };
}

export async function openPageRoom(get: typeof fetch): Promise<{ key: string; letters: string }> {
  const key = newToken();
  const opening = { kind: 'class', story: 'three-times', version: 'bench', code: null } as const;
  const opened = await openRoom(opening, key, get);
  if (!opened.ok) throw new Error(`No room was opened: ${opened.why}.`);
  return { key, letters: opened.letters };
}

export function pageDevice(letters: string, get: typeof fetch, token = newToken()): PageDevice {
  let view: View | null = null;
  let broken: number | null = null;
  const breaks: number[] = [];
  const looking = new Set<() => void>();
  const onState = (state: LineState) => {
    if (state === 'broken') broken ??= Date.now();
    if (state === 'open' && broken !== null) {
      breaks.push(Date.now() - broken);
      broken = null;
    }
  };
  const onView = (told: View) => {
    view = told;
    for (const look of [...looking]) look();
  };
  const line = openLine({ letters, token, fetch: get, onView, onState });
  return {
    line,
    get view() {
      return view;
    },
    breaks,
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (view === null || !holds(view)) return;
          looking.delete(look);
          resolve();
        };
        looking.add(look);
        look();
      }),
  };
}
