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
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
  },
});
