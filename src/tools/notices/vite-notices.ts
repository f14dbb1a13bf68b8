/**
 * Vite plugins: the page `third-party-notices.html`, with the licence of everything that a build ships.
 *
 * Vite's own `build.license` names the packages of a build as well, but neither those of its workers nor the
 * build tools' helpers, and it takes any licence or none. Here a package without a licence text, or under a
 * licence that is not allowed, stops the build. The development server shows the page with the packages that
 * package.json asks for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup, ViteDevServer } from 'vite';
import { readCredits } from './credits.ts';
import { installedFolders, packageFolders, readPackages } from './packages.ts';
import { type Notices, noticesPage } from './page.ts';

export const PAGE = 'third-party-notices.html';

const STYLE = join(import.meta.dirname, 'notices.css');

export interface NoticesPlugins {
  readonly site: Plugin; // last of the site's plugins
  readonly workers: () => Plugin[]; // for `worker.plugins`
}

/** `version` is the one that the page gives Seams. */
export function seamsNotices(version: string): NoticesPlugins {
  const modules = new Set<string>(); // of the workers, which are bundled before the site is, and of the site
  const collect = (bundle: Rollup.OutputBundle) => {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') for (const id of part.moduleIds) modules.add(id);
    }
  };
  let root = process.cwd();
  const site: Plugin = {
    name: 'seams-notices',
    enforce: 'post', // after Vite has put index.html into the bundle
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      collect(bundle);
      const index = bundle['index.html'];
      if (index?.type !== 'asset')
        return this.error('There is no index.html for the page of licences to follow.');
      const source = readFileSync(STYLE, 'utf8');
      const style = this.emitFile({ type: 'asset', name: 'third-party-notices.css', source });
      const notices = gather(root, version, packageFolders(modules, root), true);
      const page = noticesPage(notices, String(index.source), `./${this.getFileName(style)}`);
      this.emitFile({ type: 'asset', fileName: PAGE, source: page });
    },
    configureServer: (server) => servePage(server, version),
  };
  return { site, workers: () => [workerPlugin(collect)] };
}

function workerPlugin(collect: (bundle: Rollup.OutputBundle) => void): Plugin {
  return { name: 'seams-notices-worker', generateBundle: (_, bundle) => collect(bundle) };
}

function gather(root: string, version: string, folders: readonly string[], bundled: boolean): Notices {
  return {
    version,
    licence: readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
    packages: readPackages(folders),
    credits: readCredits(join(root, 'assets')),
    bundled,
  };
}

function servePage(server: ViteDevServer, version: string): void {
  const { root } = server.config;
  server.middlewares.use(`/${PAGE}`, (request, response, next) => {
    const write = async () => {
      const site = readFileSync(join(root, 'index.html'), 'utf8');
      const notices = gather(root, version, installedFolders(root), false);
      const page = noticesPage(notices, site, '/src/tools/notices/notices.css');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(await server.transformIndexHtml(request.originalUrl ?? `/${PAGE}`, page));
    };
    write().catch(next);
  });
}
