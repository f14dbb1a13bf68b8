/**
 * Vite plugin: what a build puts around every import() is our own (`look/parts.ts`). Vite's believes in a style whose
 * link failed, and imports scripts that have not arrived, which browsers then refuse until the page is loaded anew.
 */
import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
const PARTS = normalizePath(resolve(import.meta.dirname, '../look/parts.ts'));

export function seamsParts(): Plugin {
  let replaced = false;
  return {
    name: 'seams-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          // A part of one file is fetched before it is imported like any other.
          resolveDependencies: (file, files, { hostType }) =>
            hostType === 'js' && files.length === 0 ? [file] : files,
        },
      },
    }),
    load(id) {
      if (id !== HELPER) return undefined;
      replaced = true;
      return `export { bringPart as __vitePreload } from ${JSON.stringify(PARTS)};`;
    },
    buildEnd(error) {
      if (!error && !replaced)
        this.error(
          `Vite has no module "${HELPER}" any more: tell src/tools/vite-parts.ts what wraps import() now.`,
        );
    },
  };
}
