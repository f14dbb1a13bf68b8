import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { leanPhaser } from './src/tools/lean-phaser.ts';
import { seamsInk } from './src/tools/vite-ink.ts';

/** Strict in what is shipped; the development server injects styles and sockets, so it goes without. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const UNIT = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
/** Tests with mocked packages, or a fake storage for all. */
const ALONE = ['tests/audio/*.test.ts', 'tests/journal/store*.test.ts', 'tests/tools/slim-ink.test.ts'];

function contentSecurityPolicy(): Plugin {
  return {
    name: 'seams-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  plugins: [seamsInk(), leanPhaser(), contentSecurityPolicy()],
  oxc: { jsx: { importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500, // Phaser, loaded after the first choice can be made
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules.(phaser|eventemitter3)|lean-phaser/ },
            { name: 'ink', test: /node_modules.inkjs/ },
          ],
        },
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    testTimeout: 300_000, // a guard against hanging for ever: machines are busy at times, and no test is about its own time
    hookTimeout: 300_000,
    // Most files share their modules, so that each is read once; those that put something in a module's place do not.
    projects: [
      {
        extends: true,
        test: { name: 'together', isolate: false, include: UNIT, exclude: [...ALONE, 'tests/e2e/**'] },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
