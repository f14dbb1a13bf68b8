/** What stands around every page: the way home, the few fixed pages, and the word about privacy. */
import { render } from 'preact';
import { hrefOf, type Route } from '../session/route.ts';
import { WORDS } from './words.ts';

const FIXED = [
  { page: 'class', label: WORDS.teachers },
  { page: 'plays', label: WORDS.plays },
  { page: 'not-this', label: WORDS.notThis },
  { page: 'about', label: WORDS.about },
  { page: 'settings', label: WORDS.settings },
] as const;

/** Draws header and footer for the page at `route`. */
export function drawFrame(top: HTMLElement, foot: HTMLElement, route: Route): void {
  render(<Header page={route.page} />, top);
  render(<Foot />, foot);
}

export function Foot() {
  return <p class="foot-word">{WORDS.footer}</p>;
}

export function Header({ page }: { readonly page: Route['page'] }) {
  return (
    <>
      {page !== 'home' && (
        <a class="brand" href={hrefOf({ page: 'home' })} aria-label={`${WORDS.seams}: ${WORDS.home}`}>
          {WORDS.seams}
        </a>
      )}
      <nav class="pages-nav" aria-label={WORDS.pages}>
        {FIXED.map((fixed) => (
          <a
            key={fixed.page}
            href={hrefOf({ page: fixed.page })}
            aria-current={page === fixed.page ? 'page' : undefined}
          >
            {fixed.label}
          </a>
        ))}
      </nav>
    </>
  );
}
