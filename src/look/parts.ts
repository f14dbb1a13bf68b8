/**
 * Parts of the game that are fetched when they are needed: their scripts and styles first, then the part is opened.
 * Nothing is imported before its files are here, for many browsers refuse a script that failed once for as long as the
 * page lives. A file that fails is forgotten at once and asked for again the next time.
 */

/** A part that did not arrive, or that the browser will not take any more. */
export class PartLost extends Error {
  override readonly name = 'PartLost';
}

export function isPartLost(error: unknown): boolean {
  return error instanceof PartLost;
}

/** Fetches a script or a style; rejects when it does not arrive. */
export type FetchFile = (address: string) => Promise<void>;

/** What opens parts. `files`: what a part consists of, as addresses from `base`. Rejects with PartLost. */
export type BringPart = <T>(
  open: () => Promise<T>,
  files: readonly string[] | undefined,
  base: string,
) => Promise<T>;

/** What came with the page, and what should have: every part waits for that. By address. */
export interface PageFiles {
  readonly present: readonly string[];
  readonly lost: readonly string[];
}

/** Fetches each file once, however many parts need it. */
export function openParts(fetchFile: FetchFile, { present, lost }: PageFiles): BringPart {
  const here = new Map<string, Promise<void>>(present.map((address) => [address, Promise.resolve()]));

  function bring(address: string): Promise<void> {
    const known = here.get(address);
    if (known) return known;
    const coming = fetchFile(address)
      .catch(() => fetchFile(address)) // the second time is often enough
      .catch(() => {
        here.delete(address);
        throw new PartLost(`${fileOf(address)} did not arrive.`);
      });
    here.set(address, coming);
    return coming;
  }

  return async (open, files = [], base) => {
    const addresses = files.map((file) => new URL(file, base).href);
    await Promise.all([...lost, ...addresses].map(bring));
    try {
      return await open();
    } catch (error) {
      if (!isFailedImport(error)) throw error;
      for (const address of addresses) if (!present.includes(address)) here.delete(address);
      throw new PartLost('A script came, and the browser did not take it.', { cause: error });
    }
  };
}

/** Every browser says it in words of its own, and none of them in a way that code could rely on. */
function isFailedImport(error: unknown): boolean {
  return error instanceof TypeError && /import|module script/i.test(error.message);
}

function fileOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/**
 * A style by a link in the page's head; one that failed is taken away, so that nobody believes in it. A script goes into the
 * browser's store first: a link to load it ahead, or an import, would be remembered when it fails.
 */
function bringFile(address: string): Promise<void> {
  return address.endsWith('.css') ? linkStyle(address) : fetchScript(address);
}

async function linkStyle(address: string): Promise<void> {
  const link = await linked(address); // in its place at once: where two styles say something of one thing, the later one counts
  if (isStyled(link)) return;
  link.remove();
  throw new PartLost(address);
}

function linked(address: string): Promise<HTMLLinkElement> {
  const link = linkTo(address, 'stylesheet');
  return new Promise((resolve) => {
    link.onload = () => resolve(link);
    link.onerror = () => resolve(link);
  });
}

/** Whether the page's first script (pages/at-once.ts) has asked for a script already, and it is here. */
async function cameAhead(address: string): Promise<boolean> {
  const { seamsAhead } = window as { seamsAhead?: Record<string, Promise<void>> };
  const coming = seamsAhead?.[address];
  if (!coming) return false;
  delete seamsAhead[address]; // the second time it is asked for anew
  return coming.then(
    () => true,
    () => false,
  );
}

/** A style that failed leaves an empty sheet behind in some browsers. */
function isStyled({ sheet }: HTMLLinkElement): boolean {
  return sheet !== null && sheet.cssRules.length > 0;
}

async function fetchScript(address: string): Promise<void> {
  if (await cameAhead(address)) return;
  const answer = await fetch(address);
  await answer.arrayBuffer(); // all of it, so that the browser keeps it
  // Some hosts answer with a page of theirs where a file is gone.
  if (!answer.ok || !/javascript/.test(answer.headers.get('content-type') ?? '')) throw new PartLost(address);
  linkTo(address, 'modulepreload'); // with all others at once, and not when an import has led to it
}

function linkTo(address: string, rel: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = rel;
  link.crossOrigin = ''; // as import() asks
  link.href = address;
  document.head.append(link);
  return link;
}

/** By the time a script runs, the styles that stand in the page have come or failed. */
function filesOfPage(): PageFiles {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]:not([data-ahead])')];
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const failed = styles.filter((link) => !isStyled(link));
  for (const link of failed) link.remove();
  const came = [...ahead, ...styles.filter(isStyled)];
  return { present: [...scripts, ...came.map(({ href }) => href)], lost: failed.map(({ href }) => href) };
}

let parts: BringPart | null = null;

/** Every import() of a build goes through here; tools/vite-parts.ts sees to it. */
export const bringPart: BringPart = (open, files, base) => {
  parts ??= openParts(bringFile, filesOfPage());
  return parts(open, files, base);
};
