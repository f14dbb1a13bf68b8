/**
 * Vite plugin: what stands in the built page before any file is asked for. The first page's words and cards, drawn by the same parts that
 * draw it later (`pages/home-ahead.tsx`), so that they cannot differ. `pages/why-not.ts` and `pages/at-once.ts` go into it as one
 * script of the old kind, with the table of what each address needs; the page's policy is told its hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { minify, type Plugin, type Rollup, runnerImport, transformWithOxc } from 'vite';
import type { StoryCard } from '../story/beat.ts';
import { CARDS_OF } from './vite-ink.ts';

const PAGES = resolve(import.meta.dirname, '../pages');
/** Stands in the policy for the hash of the script. */
export const SCRIPT_HASH = 'sha256-at-once';

/**
 * What the addresses of those pages begin with that are opened from outside, by a link or by its letters. All others are come to from
 * within, and their table is longer than what it would save.
 */
const OPENED: Readonly<Record<string, string>> = {
  home: '',
  story: 'story',
  play: 'play',
  debrief: 'debrief',
  join: 'join',
  class: 'class',
};

type HomeAhead = typeof import('../pages/home-ahead.tsx');

export function seamsAtOnce(): Plugin {
  let cards: () => readonly StoryCard[] = () => [];
  return {
    name: 'seams-at-once',
    apply: 'build',
    configResolved({ plugins }) {
      cards = plugins.find(({ name }) => name === CARDS_OF)?.api.cards ?? cards;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) throw new Error('The page is written without its files.');
        const needed = `const NEEDED=${JSON.stringify(neededIn(bundle))};`;
        const own = await Promise.all(['why-not.ts', 'at-once.ts'].map(oldScript));
        const { code } = await minify('at-once.js', own.map((each) => `(()=>{${each}})();`).join(''));
        const script = needed + code.trim();
        if (!html.includes(SCRIPT_HASH)) throw new Error(`The page's policy has no "${SCRIPT_HASH}".`);
        const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
        return (await withHome(html, cards()))
          .replace(SCRIPT_HASH, hash)
          .replace(/(<meta charset[^>]*>)/, (charset) => `${charset}\n    <script>${script}</script>`);
      },
    },
  };
}

/** What only a page in a browser can use. */
const WITHOUT_STYLES: Plugin = {
  name: 'seams-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
};

/** Puts header, page and footer into their places. Throws where index.html has no such places. */
async function withHome(html: string, cards: readonly StoryCard[]): Promise<string> {
  const { module } = await runnerImport<HomeAhead>(resolve(PAGES, 'home-ahead.tsx'), {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { importSource: 'preact' } },
    plugins: [WITHOUT_STYLES],
  });
  const { top, page, foot } = module.homeAhead(cards);
  const put = (text: string, place: RegExp, what: string) => {
    if (!place.test(text)) throw new Error(`index.html has no place for the first page: ${place}.`);
    return text.replace(place, (found) => `${found}${what}`);
  };
  const withFrame = put(
    put(html, /<header id="top">/, renderToString(top)),
    /<footer id="foot">/,
    renderToString(foot),
  );
  return put(withFrame, /<main class="page">[\s\S]*?<\/section>/, renderToString(page));
}

async function oldScript(name: string): Promise<string> {
  const path = resolve(PAGES, name);
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, {
    target: 'es2015',
    sourcemap: false,
  });
  return code;
}

export interface Needed {
  readonly files: readonly string[]; // from the page
  readonly by: Readonly<Record<string, readonly number[]>>; // places in `files`
}

/** What each address needs besides what the page itself names. Throws where a page has no chunk. */
export function neededIn(bundle: Rollup.OutputBundle): Needed {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const withPage = new Set(entry ? filesOf(entry, bundle) : []);
  const files: string[] = [];
  const placesOf = (...roots: readonly Rollup.OutputChunk[]) => {
    const wanted = new Set(roots.flatMap((root) => filesOf(root, bundle)));
    return [...wanted]
      .filter((file) => !withPage.has(file))
      .map((file) => {
        const address = `./${file}`;
        if (!files.includes(address)) files.push(address);
        return files.indexOf(address);
      });
  };
  const by: Record<string, readonly number[]> = {};
  for (const [page, module] of pageModules()) {
    const address = OPENED[page];
    if (address === undefined) continue;
    const chunk = chunks.find(
      ({ facadeModuleId, moduleIds }) => (facadeModuleId ?? moduleIds.at(-1)) === module,
    );
    if (!chunk) throw new Error(`The page "${page}" has no chunk of its own (${module}).`);
    by[address] = placesOf(chunk);
    if (page !== 'play') continue;
    for (const opening of chunks) {
      const [, story] = /^\0virtual:stories-opening\/opening-(.+)$/.exec(opening.facadeModuleId ?? '') ?? [];
      if (story !== undefined) by[`${address}/${story}`] = placesOf(chunk, opening);
    }
  }
  return { files, by };
}

/** A chunk, all that it imports before it can run, and their styles. */
function filesOf(root: Rollup.OutputChunk, bundle: Rollup.OutputBundle): readonly string[] {
  const scripts = new Set([root.fileName]);
  const styles = new Set<string>();
  for (const file of scripts) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk') continue;
    for (const each of chunk.imports) scripts.add(each);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  }
  return [...styles, ...scripts];
}

/** Pages and their modules, as pages/routes.tsx imports them. */
function pageModules(): readonly (readonly [string, string])[] {
  const text = readFileSync(resolve(PAGES, 'routes.tsx'), 'utf8');
  const found = [...text.matchAll(/^ {2}'?([\w-]+)'?: \(\) => import\('\.\/([^']+)'\)/gm)];
  if (found.length < 10) throw new Error('pages/routes.tsx no longer says which page is which file.');
  return found.map(([, page = '', file = '']) => [page, resolve(PAGES, file)] as const);
}
