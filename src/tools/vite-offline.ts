/**
 * Vite plugin: what a build needs to be opened without a network and to be installed. The worker (`offline/worker/`) with the
 * list of all files, the manifest with its icons, and the switch in the page. `SEAMS_OFFLINE=off` leaves all of it away, as
 * for a package that a learning platform keeps itself; so does taking the `<meta name="seams-offline">` out of a page.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { type Files, MANIFEST, markOf, SWITCH, WORKER, whenKept } from '../offline/files.ts';
import { ICONS, manifestOf } from '../offline/manifest.ts';

const SOURCE = resolve(import.meta.dirname, '../offline/worker/worker.ts');
const ICON_FOLDER = resolve(import.meta.dirname, '../../assets/icons');

/** What stands before the worker's own lines: one line, the list of files. */
export const HEAD = 'self.seamsFiles=';

/** `workerPlugins`: for every build of a worker. */
export function seamsOffline(workerPlugins: () => Plugin[]): Plugin {
  let code = '';
  return {
    name: 'seams-offline',
    apply: (_, { command }) => command === 'build' && process.env.SEAMS_OFFLINE !== 'off',
    async buildStart() {
      code = await buildWorker(workerPlugins());
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: SWITCH, content: `./${MANIFEST}` }, injectTo: 'head' },
    ],
    generateBundle() {
      const icons = ICONS.map((icon) => {
        const name = `${icon.name}.png`;
        const source = readFileSync(join(ICON_FOLDER, name));
        const file = this.getFileName(this.emitFile({ type: 'asset', name, source }));
        return { ...icon, src: `./${file}` };
      });
      const source = JSON.stringify(manifestOf(icons));
      this.emitFile({ type: 'asset', fileName: MANIFEST, source });
    },
    writeBundle({ dir = 'dist' }) {
      writeFileSync(join(dir, WORKER), `${HEAD}${JSON.stringify(listFiles(dir))};\n${code}`);
    },
  };
}

/** One script of the old kind: not every browser takes modules there. */
async function buildWorker(plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: WORKER } },
    },
  });
  const [{ output }] = [built].flat() as [Rollup.RollupOutput];
  return output[0].code;
}

/** What the worker keeps of a written build. Throws where a page names no file of its own release. */
export function listFiles(dist: string): Files {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const kept = (when: string) => all.filter((address) => whenKept(address) === when);
  const read = (address: string) => readFileSync(join(dist, address));
  const hash = (bytes: string | Buffer) =>
    createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
  const once = kept('once');
  const pages = once
    .filter((address) => address.endsWith('.html'))
    .map((address) => {
      const mark = markOf(read(address).toString());
      if (mark === null) throw new Error(`${address} names no script and no style: which release is it of?`);
      return { address, revision: hash(read(address)), mark };
    });
  const parts = once.filter((address) => !address.endsWith('.html'));
  const bytes = once.reduce((sum, address) => sum + read(address).length, 0);
  const later = kept('later').map((address) => ({ address, bytes: read(address).length }));
  return { release: hash(JSON.stringify([pages, parts, later])), pages, parts, bytes, later };
}
