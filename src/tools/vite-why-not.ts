/** Vite plugin: puts `pages/why-not.ts` into the built page, before the game's own script and as a script of the old kind. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify, type Plugin, transformWithOxc } from 'vite';

const SOURCE = resolve(import.meta.dirname, '../pages/why-not.ts');

export function seamsWhyNot(): Plugin {
  return {
    name: 'seams-why-not',
    apply: 'build',
    async buildStart() {
      const old = { target: 'es2015', sourcemap: false } as const;
      const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE, old);
      const small = await minify('why-not.js', `(() => {${code}})();`);
      this.emitFile({ type: 'asset', name: 'why-not.js', source: small.code });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const built = Object.keys(bundle ?? {}).find((name) => /why-not-[^/]*\.js$/.test(name));
        if (!built) throw new Error(`The build has no why-not.js: src/tools/vite-why-not.ts puts it there.`);
        return [{ tag: 'script', attrs: { defer: true, src: `./${built}` }, injectTo: 'head-prepend' }];
      },
    },
  };
}
