/** The page of licences as HTML: plain elements, no script, readable on a phone and under the site's policy. */
import type { CreditRow, Credits } from './credits.ts';
import type { Bundled } from './packages.ts';
import { NOTICES } from './words.ts';

export interface Notices {
  readonly version: string; // of Seams
  readonly licence: string; // of Seams, as LICENSE has it
  readonly packages: readonly Bundled[];
  readonly credits: readonly Credits[];
  readonly bundled: boolean; // false: `packages` are those asked for, not those of a build
}

/**
 * Writes the page. `site` is the site's own index.html, whose policy, icon and stylesheets the page takes over;
 * `style` is the address of the page's own stylesheet.
 */
export function noticesPage(notices: Notices, site: string, style: string): string {
  const { version, licence, packages, credits, bundled } = notices;
  return `<!doctype html>
<html lang="en">
  <head>
${headOf(site)}
    <link rel="stylesheet" href="${escaped(style)}">
    <title>${escaped(NOTICES.title)} · Seams</title>
  </head>
  <body>
    <div id="page">
      <main class="notices">
<p><a href="./#/about">${NOTICES.back}</a></p>
<h1>${NOTICES.title}</h1>
<p class="lead">${escaped(NOTICES.lead(version))}</p>
${bundled ? '' : `<p class="notice">${NOTICES.development}</p>`}
<h2>${NOTICES.ownTitle}</h2>
<p>${NOTICES.own}</p>
${folded(NOTICES.ownText, licence)}
<h2>${NOTICES.packagesTitle}</h2>
<p>${NOTICES.packages}</p>
${packages.map(packageOf).join('\n')}
${credits.map(sectionOf).join('\n')}
      </main>
    </div>
  </body>
</html>
`;
}

/** `<meta>` and `<link>` of another page, but for what only a page with scripts needs. */
function headOf(site: string): string {
  const tags = site.match(/<(meta|link)\b[^>]*>/g) ?? [];
  const wanted = tags.filter((tag) => !/name="description"|rel="modulepreload"/.test(tag));
  return wanted.map((tag) => `    ${tag}`).join('\n');
}

function packageOf({ name, version, licence, by, home, text }: Bundled): string {
  const about = [licence, by && NOTICES.by(by)].filter(Boolean).map(escaped);
  if (home) about.push(`<a href="${escaped(home)}">${escaped(home.replace(/^https?:\/\//, ''))}</a>`);
  return `<section>
<h3>${escaped(name)} ${escaped(version)}</h3>
<p>${about.join(' · ')}</p>
${folded(NOTICES.text(licence), text)}
</section>`;
}

function sectionOf({ title, words, rows, texts }: Credits): string {
  const folds = texts.map(({ file, text }) => folded(NOTICES.file(file), text));
  return [
    `<h2>${escaped(title)}</h2>`,
    ...words.map((html) => `<p>${html}</p>`),
    ...rows.map(rowOf),
    ...folds,
  ].join('\n');
}

function rowOf(row: CreditRow): string {
  const cells = row.map(({ head, cell }) => `<div><dt>${head}</dt><dd>${cell}</dd></div>`);
  return `<dl class="notices-row">${cells.join('')}</dl>`;
}

function folded(summary: string, text: string): string {
  return `<details><summary>${escaped(summary)}</summary>\n${paragraphs(text)}\n</details>`;
}

/**
 * A text that was wrapped for a wide terminal, as paragraphs that a narrow screen can wrap anew. Words stay as they
 * are; a line that ends early, as in a list or a heading, keeps its end; rules of dashes go.
 */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n|^\s*[-=*_]{3,}\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.split(/\s*\n\s*/))
    .map((lines) => `<p>${lines.map((line, at) => escaped(line) + endOf(line, lines[at + 1])).join('')}</p>`)
    .join('\n');
}

const FULL_LINE = 48; // letters: shorter than any wrapped line of a licence, longer than most of its headings

function endOf(line: string, next: string | undefined): string {
  if (next === undefined) return '';
  return line.length < FULL_LINE || /^([-*•=]|\d+[.)])/.test(next) ? '<br>\n' : '\n';
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
