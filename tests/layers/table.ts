/** The rooms, their doors and who may call whom. One table, no exceptions; docs/architecture.md draws it. */

export interface Room {
  /** Files that other rooms may import, from the room's folder; all others are its own affair. */
  readonly doors: readonly string[];
  /** Rooms it may call. */
  readonly calls: readonly string[];
  /** Rooms of which it may only know the shape of things. */
  readonly knows: readonly string[];
  /** Every file of it gives the same for the same, whatever its header says. */
  readonly pure?: true;
}

export const ROOMS: Readonly<Record<string, Room>> = {
  trust: {
    doors: [
      'bond.ts',
      'laws.ts',
      'moves.ts',
      'naming.ts',
      'naming-words.ts',
      'params.ts',
      'params/constant.ts',
      'pulls/draw.ts',
      'pulls/voices.ts',
      'respond.ts',
      'rule-words.ts',
      'sources.ts',
      'temperament.ts',
    ],
    calls: [],
    knows: [],
    pure: true,
  },
  story: {
    doors: [
      'beat.ts',
      'catalogue.ts',
      'cues.ts',
      'header.ts',
      'lines.ts',
      'map.ts',
      'options.ts',
      'outline.ts',
      'pack.ts',
      'story.ts',
      'ways.ts',
    ],
    calls: [],
    knows: [],
    pure: true,
  },
  play: {
    doors: [
      'coded.ts',
      'fault.ts',
      'fork.ts',
      'play.ts',
      'policies.ts',
      'replay.ts',
      'rerun.ts',
      'run-beat.ts',
      'seats.ts',
      'snapshots.ts',
      'step.ts',
      'stepper.ts',
    ],
    calls: ['story', 'trust'],
    knows: [],
    pure: true,
  },
  journal: {
    doors: [
      'branches.ts',
      'code.ts',
      'letters.ts',
      'play-code.ts',
      'plays-file.ts',
      'record.ts',
      'said.ts',
      'store.ts',
      'words.ts',
    ],
    calls: ['trust'],
    knows: ['play'],
  },
  look: {
    doors: [
      'after-paint.ts',
      'apply-settings.ts',
      'beginning.css',
      'copy-line.tsx',
      'cover.css',
      'cover.tsx',
      'dialog.css',
      'dialog.tsx',
      'icons.tsx',
      'idle.ts',
      'motion.ts',
      'portraits.ts',
      'qr-picture.tsx',
      'radio-cards.tsx',
      'settings.ts',
      'use-width.ts',
    ],
    calls: [],
    knows: ['story'],
  },
  thread: {
    doors: [
      'acts.ts',
      'knots.ts',
      'play-thread.tsx',
      'rope.ts',
      'spot.ts',
      'stitches.ts',
      'strands.ts',
      'thread.ts',
      'yarn.ts',
    ],
    calls: ['trust', 'look'],
    knows: ['play'],
  },
  stage: { doors: ['stage.ts'], calls: ['thread', 'trust'], knows: ['play', 'story'] },
  reader: {
    doors: ['reader.tsx', 'settings/settings-form.tsx', 'setup.ts'],
    calls: ['look'],
    knows: ['play', 'story', 'trust'],
  },
  audio: { doors: ['audio.ts'], calls: [], knows: ['play', 'story', 'trust'] },
  debrief: {
    doors: [
      'compare/compare-view.tsx',
      'debrief.tsx',
      'map/map-view.tsx',
      'map/words.ts',
      'model/model-view.tsx',
      'model/words.ts',
      'outcomes.ts',
      'whatif.ts',
      'words.ts',
    ],
    calls: ['journal', 'look', 'play', 'story', 'trust'],
    knows: [],
  },
  session: {
    doors: [
      'app.ts',
      'begin.ts',
      'derived-records.ts',
      'one-at-a-time.ts',
      'opposite.ts',
      'parse-settings.ts',
      'play-boxes.ts',
      'playing.ts',
      'preset.ts',
      'record-replay.ts',
      'route.ts',
      'saved-plays.ts',
      'seen.ts',
      'session.ts',
      'stage-and-sound.ts',
      'words.ts',
    ],
    calls: ['audio', 'journal', 'look', 'play', 'reader', 'stage', 'trust'],
    knows: ['story'],
  },
  plays: {
    doors: ['describe-play.ts', 'plays-view.tsx', 'record-actions.ts', 'words.ts'],
    calls: ['journal', 'look', 'session', 'trust'],
    knows: ['story'],
  },
  classroom: {
    doors: [
      'board/board-file.ts',
      'board/board-play.ts',
      'board/board.tsx',
      'board/boards.tsx',
      'board/gather.ts',
      'board/hand-in.ts',
      'board/tally.ts',
      'board/use-board.ts',
      'board/words.ts',
      'teach/prepare.ts',
      'teach/sheet-view.tsx',
      'teach/sheets.ts',
      'teach/words.ts',
      'vote/class-play.tsx',
      'vote/set-up.tsx',
      'vote/words.ts',
    ],
    calls: ['debrief', 'journal', 'look', 'play', 'session', 'story', 'trust'],
    knows: [],
  },
  pages: {
    doors: ['pages.tsx', 'routes.tsx'],
    calls: [
      'classroom',
      'debrief',
      'journal',
      'look',
      'play',
      'plays',
      'reader',
      'session',
      'story',
      'thread',
      'trust',
    ],
    knows: [],
  },
  tools: { doors: [], calls: ['classroom', 'debrief', 'journal', 'play', 'story', 'trust'], knows: [] },
};

/** The composition root: the only file outside a room; it may call every room through its doors. */
export const ROOT = 'main.ts';

/** Where each package is imported when the code runs; elsewhere only its types may be known. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@dagrejs/dagre': ['story/map.ts'],
  '@playwright/test': ['tools/chromium.ts', 'tools/bench/'],
  '@preact/signals': ['main.ts', 'reader/'],
  howler: ['audio/'],
  idb: ['journal/store-device.ts'],
  inkjs: ['story/story.ts', 'tools/check/engine.ts'],
  'inkjs/engine/SimpleJson': ['tools/ink-json.ts'],
  'inkjs/full': ['tools/compile.ts'],
  phaser: ['stage/game.ts'],
  preact: ['classroom/', 'debrief/', 'look/', 'pages/', 'reader/', 'session/'],
  'preact/hooks': ['classroom/', 'debrief/', 'look/', 'pages/', 'plays/', 'reader/', 'thread/'],
  qr: ['look/qr-draw.ts'],
  'qr/decode.js': ['classroom/board/qr-read.ts'],
  valibot: ['journal/', 'session/parse-settings.ts', 'classroom/board/board-file.ts', 'classroom/vote/'],
  'virtual:stories': ['main.ts'],
  vite: ['tools/'],
};

/** Data that a room reads from assets/ when the code is built. */
export const ASSETS: Readonly<Record<string, readonly string[]>> = {
  audio: ['music/music.json', 'sounds/sounds.json', 'tones/tones.json'],
  stage: ['cast/moods.json'],
};
