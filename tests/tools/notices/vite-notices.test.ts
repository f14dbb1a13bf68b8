/** The page of licences in real builds of a small site and from a development server. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build, createServer, type Rollup } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAGE, seamsNotices } from '../../../src/tools/notices/vite-notices.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CREDITS = '# Where\n## Cups\n| file | origin |\n|---|---|\n| `cup.webp` | Clay & Co, `clay.txt` |\n';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'seams-notices-')));
  const manifest = { dependencies: { cup: '1', bowl: '1', unused: '1' } };
  write('package.json', JSON.stringify(manifest));
  write('LICENSE', 'The licence of this site');
  write('assets/CREDITS.md', CREDITS);
  write('assets/clay.txt', 'Clay is for everybody.');
  write('index.html', page('main.js'));
  write('main.css', 'p { margin: 0 }');
  write(
    'main.js',
    "import 'cup';\nnew Worker(new URL('./worker.js', import.meta.url), { type: 'module' });\n",
  );
  write('worker.js', "import 'bowl';\n");
  for (const name of ['cup', 'bowl', 'unused']) put(name, 'MIT');
  for (const name of ['vite', 'rolldown']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function put(name: string, license: string): void {
  const manifest = { name, version: '1.0.0', license, main: 'index.js' };
  write(`node_modules/${name}/package.json`, JSON.stringify(manifest));
  write(`node_modules/${name}/index.js`, `globalThis['${name}'] = true;\n`);
  write(`node_modules/${name}/LICENSE`, `Whoever has <${name}> may keep it.`);
}

function page(script: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/main.css"><script type="module" src="/${script}"></script></head><body></body></html>`;
}

/** The files of a build by name. */
async function built(): Promise<Readonly<Record<string, string>>> {
  const notices = seamsNotices('7.8.9');
  const done = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [notices.site],
    worker: { plugins: notices.workers },
    build: { write: false },
  });
  const { output } = (Array.isArray(done) ? done[0] : done) as Rollup.RollupOutput;
  return Object.fromEntries(
    output.map((one) => [one.fileName, String(one.type === 'asset' ? one.source : one.code)]),
  );
}

test('a build names what went in, from workers too, and nothing else', async () => {
  const html = (await built())[PAGE] ?? '';
  const names = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, name = '']) => name.replace(/ [\d.]+$/, ''));
  expect(names.filter((name) => name !== 'rolldown' && name !== 'vite')).toEqual(['bowl', 'cup']);
  expect(names).toContain('vite'); // its helper that loads chunks
  for (const words of [
    'Seams 7.8.9',
    'The licence of this site',
    'Whoever has &lt;cup&gt; may keep it.',
    'Whoever has &lt;bowl&gt; may keep it.',
    '<h2>Cups</h2>',
    'Clay &amp; Co',
    'Clay is for everybody.',
  ]) {
    expect(html).toContain(words);
  }
});

test('it takes over the head of the site, and needs neither script nor inline style', async () => {
  const files = await built();
  const html = files[PAGE] ?? '';
  expect(html).toContain('<meta name="viewport" content="width=device-width">');
  expect(html).not.toMatch(/<script|<style|\sstyle=/);
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  expect(styles).toHaveLength(2);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(styles));
});

test('the same build gives the same page, in whatever order the code asks for things', async () => {
  write('main.js', "import 'cup';\nimport 'bowl';\n");
  const one = (await built())[PAGE];
  write('main.js', "import 'bowl';\nimport 'cup';\n");
  expect((await built())[PAGE]).toBe(one);
});

test('a package that may not be given away stops the build, also inside a worker', async () => {
  put('bowl', 'GPL-3.0-only');
  await expect(built()).rejects.toThrow(/"bowl" is bundled, and its licence is "GPL-3.0-only"/);
});

test('a package without its licence stops the build', async () => {
  rmSync(join(root, 'node_modules/cup/LICENSE'));
  await expect(built()).rejects.toThrow(/"cup" is bundled and has no licence file/);
});

test('a licence that CREDITS.md names and that is not there stops the build', async () => {
  rmSync(join(root, 'assets/clay.txt'));
  await expect(built()).rejects.toThrow(/CREDITS\.md names `clay\.txt`/);
});

test('in development the page tells what package.json asks for', async () => {
  cpSync(join(ROOT, 'src/tools/notices'), join(root, 'src/tools/notices'), { recursive: true });
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [seamsNotices('7.8.9').site],
    server: { port: 0, host: '127.0.0.1', watch: null },
    optimizeDeps: { noDiscovery: true }, // it goes on after close(), in a folder that is gone
  });
  try {
    await server.listen();
    const [address = ''] = server.resolvedUrls?.local ?? [];
    const answer = await fetch(new URL(PAGE, address));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch('text/html');
    const html = await answer.text();
    for (const words of ['bowl 1.0.0', 'unused 1.0.0', 'not a build of Seams', 'Clay is for everybody.']) {
      expect(html).toContain(words);
    }
    const style = /<link rel="stylesheet" href="(\/src\/[^"]+)"/.exec(html)?.[1] ?? '';
    const css = await fetch(new URL(style, address), { headers: { accept: 'text/css' } });
    expect(css.headers.get('content-type')).toMatch('text/css');
  } finally {
    await server.close();
  }
});
