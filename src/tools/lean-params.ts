/**
 * Vite plugin: a build plays with the bare values of the model's constants. Their units, ranges and sources (2 KB
 * gzipped) come with the page that prints them.
 */
import type { Plugin } from 'vite';
import { DEFAULTS } from '../trust/params.ts';

const LEAN = '\0lean-params';
const ASKED = /(^|[\\/])params\.ts$/;
const HOME = /[\\/]src[\\/](?!debrief[\\/]model[\\/]|tools[\\/])/;

/** What asks for the constants with all that is said of them: src/debrief/model/; everything else gets `DEFAULTS`. */
export function leanParams(): Plugin {
  return {
    name: 'seams-lean-params',
    apply: 'build',
    enforce: 'pre',
    resolveId(asked, importer) {
      return ASKED.test(asked) && importer && HOME.test(importer) ? LEAN : null;
    },
    load(id) {
      return id === LEAN ? leanModule() : null;
    },
  };
}

/** The module that stands in for trust/params.ts. */
export function leanModule(): string {
  return `export const DEFAULTS = ${JSON.stringify(DEFAULTS)};`;
}
