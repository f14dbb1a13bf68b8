import { availableParallelism } from 'node:os';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { arucoModules } from './src/tools/aruco-modules.ts';
import { leanParams } from './src/tools/lean-params.ts';
import { leanPhaser } from './src/tools/lean-phaser.ts';
import { seamsNotices } from './src/tools/notices/vite-notices.ts';
import { SCRIPT_HASH, seamsAtOnce } from './src/tools/vite-at-once.ts';
import { seamsGuide } from './src/tools/vite-guide.ts';
import { seamsInk } from './src/tools/vite-ink.ts';
import { seamsOffline } from './src/tools/vite-offline.ts';
import { seamsParts } from './src/tools/vite-parts.ts';
import { seamsRooms } from './src/tools/vite-rooms.ts';

/** Strict in what is shipped; the development server injects styles and sockets, so it goes without. */
const POLICY = [
  "default-src 'self'",
  `script-src 'self' '${SCRIPT_HASH}'`,
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const UNIT = ['tests/**/*.test.ts', 'tests/**/*.test.tsx', 'assets/making/tests/**/*.test.ts'];
/** Tests with mocked packages, or a fake storage for all. */
export const ALONE = [
  'tests/audio/*.test.ts',
  'tests/journal/store*.test.ts',
  'tests/session/guests.test.ts',
  'tests/session/playing.test.ts',
  'tests/session/stage-and-sound.test.ts',
  'tests/tools/slim-ink.test.ts',
];

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

/** Another folder of stories than `stories/`, for a build that tries something out. */
const STORIES = process.env.SEAMS_STORIES ? { dir: process.env.SEAMS_STORIES } : {};
const notices = seamsNotices(manifest.version);

/**
 * What is fetched together lies together: many small files pack worse and ask the network more often, and a browser asks an old server
 * for six at once. common: every page; home: its cards, and those of a story; reading: the first words of a play and all that is done
 * with them; play: what comes behind them, story and model.
 */
const COMMON = [
  /src.journal.(record|autosave|check|said|migrate|words|store|shelf|fallback|aside|nested|hash|version|trouble|in-turn|reconcile|jots)\b(?!-(code|file))/,
  /src.(trust.roles|trust.model-version|trust.pulls.traits|pages.(page|lost|words)|play.(around|opening|fault)|story.pack)\./,
  /src.session.(route|words|saved-plays|earlier|clock|new-record)\./,
  /src.look.(words|isolate|on-visible|reopen|focus-heading|option-words|told-option|idle|after-paint|parts)\./,
  /node_modules.(valibot|idb|preact|@preact)/,
];
const HOME = [
  /src.look.(cover|portraits|thing-art)\.tsx?|assets.portraits/,
  /src.pages.(home|code-form|seam-art|prepare|words-(home|class|join|story))\.tsx?/,
];
const PLAY = [
  /lean-params/,
  /src.trust.params.earlier/,
  /src.play.(play|recall|replay|seats|step|stepper|run-beat)\./,
  /src.session.(session|thoughts|whole|foresight)\./,
  /src.story.(engine|story|speakers|names|cues|beat|lines|options|header|fault|time|days|words)\./,
  /src.trust.(effects|rules|moments|people|pulls.(?!traits)|(respond|answer|models|scene|temperament|laws|moves|bond|debts)\.)/,
];
const READING = [
  /src.reader.(?!settings|dialogs|log.history|paper|meters.(moves|due|reasons|words)|dock.stop(\.|-words))/,
  /src.session.(backdrop|full-play|playing|play-stops|play-boxes|stage-and-sound|seen|play-note|hot-reload|here)\./,
  /src.look.(icons|motion|key-press|key-echo)\./,
];
/** Small parts of many pages: each in a file of its own would be named in the main script, with all that needs it. */
const PARTS = [
  /src.look.(camera|copy-line|dialog|download|large-text|name-form|once|only-here|qr-picture|radio-cards|reach|sharing|use-camera|use-placed|use-width|words-only-here)\./,
  /src.session.(begin|preset|opposite)\.|src.journal.branches|src.trust.words-temperament/,
];
const REPLAYS = [/src.session.(derived-records|owing|record-replay)\./];
/** What the stage's two scripts share with each other, and the thread with a debrief. */
const SHARED_BY_STAGE = [/src.thread.(thread|open-knots|stitches|knots)\.|src.stage.layout\./];
const ROOMS = [/src.rooms./, /src.classroom.(handing-in|way-in)./, /node_modules.eventsource-parser/];
const among = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

export default defineConfig({
  base: './',
  define: { 'import.meta.env.SEAMS_VERSION': JSON.stringify(manifest.version) },
  plugins: [
    seamsInk(STORIES),
    seamsGuide(),
    leanParams(),
    arucoModules(),
    leanPhaser(),
    seamsParts(),
    seamsAtOnce(),
    seamsRooms(),
    contentSecurityPolicy(),
    seamsOffline(notices.workers),
    notices.site,
  ],
  worker: { plugins: notices.workers },
  oxc: { jsx: { importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }, // a browser without it asks a little later
    chunkSizeWarningLimit: 1500, // Phaser, loaded after the first choice can be made
    rolldownOptions: {
      checks: { bundlerTimings: false }, // whoever starts the game is told of the game
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'phaser', test: /node_modules.(phaser|eventemitter3)|lean-phaser/ },
            { name: 'ink', test: /node_modules.inkjs/ },
            { name: 'common', test: among(COMMON) },
            { name: 'home', test: among(HOME) },
            { name: 'play', test: among(PLAY) },
            { name: 'reading', test: among(READING) },
            { name: 'rooms', test: among(ROOMS) },
            { name: 'thread', test: among(SHARED_BY_STAGE) },
            { name: 'parts', test: among(PARTS) },
            { name: 'replays', test: among(REPLAYS) },
          ],
        },
      },
    },
  },
  // What assets are made with is no part of the game; its tests are watched all the same.
  server: { watch: { ignored: process.env.VITEST ? [] : ['**/assets/making/**'] } },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  test: {
    sequence: process.env.VITEST
      ? { sequencer: (await import('./tests/longest-first.ts')).LongestFirst }
      : {},
    testTimeout: 300_000, // a guard against hanging for ever: machines are busy at times, and no test is about its own time
    hookTimeout: 300_000,
    maxWorkers: Math.max(2, availableParallelism() - 1), // on two cores as well: one alone is at work long after the browser is done
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
