/**
 * Asks for everything that the address needs in the very moment the page is read: the first script in it, of the old kind, imports
 * nothing. What it asked for is taken over by look/parts.ts; a file that is lost here is asked for again there.
 * tools/vite-at-once.ts puts it into the page, with the table of what each address needs.
 */

/** Written by the build: places in `files`, by the beginning of an address: `play`, `play/on-credit`, `class/board`; '' is home. */
declare const NEEDED: {
  readonly files: readonly string[];
  readonly by: Readonly<Record<string, readonly number[]>>;
};

function asked(): readonly number[] {
  const [name = '', what = ''] = location.hash.replace(/^#?\/?/, '').split(/[/?]/);
  // Only home stands in the page already.
  if (name !== '') document.documentElement.setAttribute('data-elsewhere', '');
  return NEEDED.by[`${name}/${what}`] || NEEDED.by[name] || [];
}

function linkTo(address: string, rel: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  if (rel === 'preload') link.as = 'style';
  link.crossOrigin = '';
  link.href = address;
  link.setAttribute('data-ahead', '');
  document.head.appendChild(link);
}

/** All of it, so that the browser keeps it; only then it is named to the browser, which would remember a failure for ever. */
function bringScript(address: string): Promise<void> {
  return fetch(address).then((answer) =>
    answer.arrayBuffer().then(() => {
      const isScript = answer.ok && /javascript/.test(answer.headers.get('content-type') || '');
      if (!isScript) throw new Error(address);
      linkTo(address, 'modulepreload');
    }),
  );
}

function askAll(): void {
  const ahead: Record<string, Promise<void>> = {};
  for (const place of asked()) {
    const address = new URL(NEEDED.files[place] || '', document.baseURI).href;
    if (/\.css$/.test(address)) {
      linkTo(address, 'preload'); // a style counts from its place in the page, after those of the page itself: look/parts.ts puts it there
      continue;
    }
    const coming = bringScript(address);
    coming.catch(() => {}); // whoever takes it over asks again
    ahead[address] = coming;
  }
  Object.assign(window, { seamsAhead: ahead });
}

/** A code that is sent before the page's own parts have come would load the page anew, without it: it is opened once they are there. */
function openSent(event: Event): void {
  if (event.defaultPrevented) return; // they are there
  event.preventDefault();
  const field = (event.target as HTMLFormElement).elements.namedItem('code');
  const code = field instanceof HTMLInputElement ? field.value.trim() : '';
  if (code !== '') location.hash = `#/debrief/${encodeURIComponent(code)}`;
}

document.addEventListener('submit', openSent);
if (location.protocol !== 'file:' && 'noModule' in document.createElement('script')) askAll();
