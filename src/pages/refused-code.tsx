/** Where no play code can be opened: why, what was taken for one, and the ways on. */
import type { App } from '../session/app.ts';
import { hrefOf, readRoute } from '../session/route.ts';
import { CodeForm } from './code-form.tsx';
import { LostPage } from './lost.tsx';
import { type Page, simplePage } from './page.tsx';
import { WORDS } from './words.ts';
import { CODE_PAGE } from './words-code.ts';

interface Refusal {
  readonly why: string;
  readonly story?: string | undefined; // where a story of this name is here all the same
  readonly meant?: string | undefined; // what of the text was taken for a code
  readonly codes?: readonly string[] | undefined; // where there is more than one
}

/** The page of a debrief that cannot be opened; `typed`: what stands in its address. */
export function refusedPage(app: App, typed: string, { why, story, meant, codes }: Refusal): Page {
  if (codes) {
    return simplePage(
      CODE_PAGE.severalTitle,
      <LostPage title={CODE_PAGE.severalTitle} why={why}>
        <Several codes={codes} />
      </LostPage>,
    );
  }
  const elsewhere = addressIn(typed);
  return simplePage(
    WORDS.badCodeTitle,
    <LostPage title={WORDS.badCodeTitle} why={why}>
      <CodeForm code={meant ?? typed} onCode={(again) => app.go({ page: 'debrief', code: again })} />
      {story && (
        <p>
          <a href={hrefOf({ page: 'story', story })}>{CODE_PAGE.otherStory}</a>
        </p>
      )}
      {elsewhere && (
        <p>
          <a href={elsewhere}>{CODE_PAGE.otherAddress}</a>
        </p>
      )}
    </LostPage>,
  );
}

/** The address of another page of Seams that was pasted where a code belongs; null where there is none. */
function addressIn(typed: string): string | null {
  const [hash] = /#\/[^\s"<>]+/.exec(typed) ?? [];
  const route = readRoute(hash ?? '');
  return hash === undefined || ['lost', 'debrief'].includes(route.page) ? null : hrefOf(route);
}

const MOST_LISTED = 50;

/** Each of the codes that were pasted together, as the way to its debrief; two of them also beside each other. */
function Several({ codes }: { readonly codes: readonly string[] }) {
  const [one = '', other = ''] = codes;
  return (
    <ul>
      {codes.slice(0, MOST_LISTED).map((code) => (
        <li key={code}>
          <a href={hrefOf({ page: 'debrief', code })}>{code}</a>
        </li>
      ))}
      {codes.length === 2 && (
        <li>
          <a href={hrefOf({ page: 'compare', one, other })}>{CODE_PAGE.compareTwo}</a>
        </li>
      )}
      {codes.length > MOST_LISTED && (
        <li>
          <a href={hrefOf({ page: 'board' })}>{CODE_PAGE.manyCodes}</a>
        </li>
      )}
    </ul>
  );
}
