/**
 * Where Seams does not start: picks from index.html what fits, at once. A script of its own and of the old kind, which runs
 * where modules do not; tools/vite-at-once.ts puts it into the page. Imports nothing.
 */
type Why = 'file' | 'frame' | 'old' | 'lost';

function surroundings(): Why | null {
  if (location.protocol === 'file:') return 'file';
  if (self.origin === 'null') return 'frame'; // a sandbox without its own origin
  return 'noModule' in document.createElement('script') ? null : 'old';
}

/** Once Seams has started there is nothing left to be told. */
function tell(why: Why): void {
  const box = document.getElementById('why-not');
  if (!box) return;
  box.setAttribute('data-now', '');
  for (const each of box.querySelectorAll<HTMLElement>('[data-why]')) each.hidden = each.dataset.why !== why;
}

const around = surroundings();
if (around === 'old') tell(around);
addEventListener(
  'error',
  ({ target }) => {
    const missing = target instanceof HTMLScriptElement;
    if (missing || target === window) tell(around || (missing ? 'lost' : 'old'));
  },
  true, // what does not load tells only those who listen on the way down
);
addEventListener('unhandledrejection', () => tell(around || 'old'));
