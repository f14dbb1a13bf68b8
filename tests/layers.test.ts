/** Guards the arrows between the rooms: who may import whom. One table, no exceptions. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** A room, or a room and the files of it that count; `types` means only `import type`. */
interface Arrow {
  readonly room: string;
  readonly types?: boolean;
  readonly files?: readonly string[];
}

const to = (room: string): Arrow => ({ room });
const typesOf = (room: string): Arrow => ({ room, types: true });

const PURE_DEBRIEF = ['outcomes', 'timeline', 'whatif', 'compare', 'coded', 'naming', 'words'];

const ALLOWED: Readonly<Record<string, readonly Arrow[]>> = {
  trust: [],
  story: [],
  play: [to('story'), to('trust')],
  journal: [
    typesOf('play'),
    typesOf('story'),
    typesOf('trust'),
    { room: 'trust', files: ['bond', 'respond'] },
  ],
  stage: [typesOf('play'), typesOf('trust'), typesOf('story')],
  reader: [typesOf('play'), typesOf('trust'), typesOf('story')],
  audio: [typesOf('play'), typesOf('trust'), typesOf('story')],
  debrief: ['play', 'story', 'trust', 'journal'].map(to),
  classroom: [to('journal'), to('play'), { room: 'debrief', files: PURE_DEBRIEF }],
  pages: ['play', 'story', 'trust', 'journal', 'stage', 'reader', 'audio', 'debrief', 'classroom'].map(to),
  tools: ['play', 'story', 'trust', 'journal', 'debrief', 'classroom'].map(to),
};

/** Packages have one door each. */
const DOORS: Readonly<Record<string, RegExp>> = {
  phaser: /^stage\//,
  howler: /^audio\//,
  idb: /^journal\/store/,
  qr: /^journal\/qr-draw/,
  'qr/decode.js': /^journal\/qr-read/,
  inkjs: /^(story\/story|tools\/)/,
  'inkjs/full': /^tools\//,
};

/** Rooms and files that must give the same for the same: no clock, no dice, no page. */
const CORE =
  /^(trust|story|play)\/|^journal\/(record|code|migrate)\.|^debrief\/(outcomes|timeline|whatif|compare|coded|ground|naming|rerun|search|search-tell|search-serve|unsaid|words)\.|^classroom\/(gather|tally|hand-in|board-file|board-play|questions|csv|reveal|talk|vote|class-play-kept|talk-before)\./;
const IMPURE =
  /\b(Date\.now|new Date\b|Math\.random|performance\.|setTimeout|setInterval|document\.|window\.|localStorage|indexedDB|crypto\.)/;

interface Import {
  readonly from: string; // 'play/play.ts'
  readonly target: string; // as written
  readonly types: boolean;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found: Import[] = [];
  for (const [, clause = '', target = ''] of text.matchAll(
    /^\s*(?:import|export)\s+([^'";]*?)\s*(?:from\s*)?'([^']+)'/gm,
  )) {
    const names =
      /\{([^}]*)\}/
        .exec(clause)?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? [];
    const types =
      clause.startsWith('type ') ||
      (names.length > 0 && names.every((name) => name.trim().startsWith('type ')));
    found.push({ from: file, target, types });
  }
  for (const [, target = ''] of text.matchAll(/\bimport\(\s*'([^']+)'/g)) {
    found.push({ from: file, target, types: false });
  }
  return found;
}

const ALL = sourceFiles().flatMap(importsOf);

function breaks({ from, target, types }: Import): boolean {
  const room = from.split('/')[0] ?? '';
  if (!from.includes('/') || !target.startsWith('.')) return false; // main.ts sees every room
  const path = relative(SRC, resolve(SRC, dirname(from), target)).replaceAll('\\', '/');
  const there = path.split('/')[0] ?? '';
  if (there === room || path.startsWith('..')) return false;
  const file = path.slice(there.length + 1).replace(/\.tsx?$/, '');
  return !(ALLOWED[room] ?? []).some(
    (arrow) =>
      arrow.room === there && (!arrow.types || types) && (!arrow.files || arrow.files.includes(file)),
  );
}

describe('the arrows', () => {
  test('every room imports only what the table allows', () => {
    expect(ALL.length).toBeGreaterThan(50);
    expect(ALL.filter(breaks).map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  test('each library has one door', () => {
    const strays = ALL.filter(({ from, target, types }) => !types && DOORS[target]?.test(from) === false);
    expect(strays.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  test('the core has no clock, no dice and no page', () => {
    const strays = sourceFiles()
      .filter((file) => CORE.test(file))
      .flatMap((file) =>
        readFileSync(join(SRC, file), 'utf8')
          .split('\n')
          .flatMap((line, i) => (IMPURE.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
      );
    expect(strays).toEqual([]);
  });

  test('the game takes built assets, and nothing of what they are made with', () => {
    const taken = /['"(](?:\.{1,2}\/)+assets\/(?:making|\*)/; // imports, globs and addresses in styles
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/.test(file),
    );
    expect(files.filter((file) => taken.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
    expect(taken.test("import { TONES } from '../../assets/making/tones/all.ts'")).toBe(true);
    expect(taken.test("import tones from '../../assets/tones/tones.json'")).toBe(false);
  });

  test('the table itself catches a stray import', () => {
    expect(breaks({ from: 'trust/respond.ts', target: '../play/play.ts', types: true })).toBe(true);
    expect(breaks({ from: 'reader/reader.tsx', target: '../trust/moves.ts', types: false })).toBe(true);
    expect(breaks({ from: 'reader/reader.tsx', target: '../trust/moves.ts', types: true })).toBe(false);
    expect(breaks({ from: 'play/play.ts', target: '../trust/respond.ts', types: false })).toBe(false);
  });
});
