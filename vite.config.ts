import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { leanPhaser } from './src/tools/lean-phaser.ts';
import { seamsNotices } from './src/tools/notices/vite-notices.ts';
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

const notices = seamsNotices(manifest.version);

export default defineConfig({
  base: './',
  define: { 'import.meta.env.SEAMS_VERSION': JSON.stringify(manifest.version) },
  plugins: [seamsInk(), leanPhaser(), contentSecurityPolicy(), notices.site],
  worker: { plugins: notices.workers },
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
  // What assets are made with is no part of the game; its tests are watched all the same.
  server: { watch: { ignored: process.env.VITEST ? [] : ['**/assets/making/**'] } },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    testTimeout: 60_000, // machines are slow at times; no test is about its own time
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx', 'assets/making/tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
  },
});
