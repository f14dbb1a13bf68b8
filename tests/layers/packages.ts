/** Where packages and assets come into the house. One table, no exceptions, as for the rooms. */

/** Where each package is imported when the code runs; elsewhere only its types may be known. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@dagrejs/dagre': ['story/map.ts'],
  '@playwright/test': ['tools/chromium.ts', 'tools/bench/'],
  '@preact/signals': ['duet/', 'main.ts', 'reader/'],
  '@redis/client': ['server/redis-log.ts'],
  'dale-chall': ['tools/readability/'],
  'eventsource-parser': ['rooms/told-by.ts'],
  howler: ['audio/'],
  idb: ['journal/store-device.ts'],
  inkjs: ['story/engine.ts', 'tools/check/engine.ts'],
  'inkjs/engine/SimpleJson': ['tools/ink-json.ts'],
  'inkjs/full': ['tools/compile.ts', 'tools/float-constants.ts'],
  'js-aruco2': ['classroom/cards/mark-reader.ts'],
  'js-aruco2/src/cv.js': ['classroom/cards/mark-reader.ts'],
  marked: ['tools/guide.ts', 'tools/notices/'],
  phaser: ['stage/game.ts'],
  preact: ['classroom/', 'debrief/', 'duet/', 'look/', 'pages/', 'reader/', 'session/'],
  'preact-render-to-string': ['tools/vite-at-once.ts'],
  'preact/hooks': ['classroom/', 'debrief/', 'duet/', 'look/', 'pages/', 'plays/', 'reader/', 'thread/'],
  qr: ['look/qr-draw.ts', 'tools/start.ts'],
  'qr/decode.js': ['classroom/board/qr-read.ts'],
  valibot: [
    'journal/',
    'session/parse-settings.ts',
    'classroom/board/board-file.ts',
    'classroom/vote/',
    'duet/note.ts',
    'rooms/acts.ts',
    'server/rooms-door.ts',
    'tools/version.ts',
  ],
  'virtual:guide': ['classroom/teach/guide-view.tsx'],
  'virtual:stories': ['main.ts'],
  vite: ['tools/'],
  'vitest/node': ['tools/mutate/'],
};

/** Data that a room reads from assets/ when the code is built. */
export const ASSETS: Readonly<Record<string, readonly string[]>> = {
  audio: ['music/music.json', 'sounds/sounds.json', 'tones/tones.json'],
  stage: ['cast/moods.json'],
};
