/** No door is forgotten: what takes something unknown, or reads a text, is tried by the tests beside this one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DOORS as OF_PLAYS } from './doors.ts';
import { ROOM_DOORS } from './room-doors.ts';

const DOORS = [...OF_PLAYS, ...ROOM_DOORS];

const SRC = resolve(import.meta.dirname, '../../src');

/** Tried by kept.test.ts and pages.test.ts. */
const ELSEWHERE = [
  'openStore',
  'openDebriefPage',
  'openComparePage',
  'openModelPage',
  'openRoute',
  'openStoryPage',
  'readStream', // tests/rooms/line.test.ts
  'readJson', // tests/server
  'deviceOf', // tests/server
  'isUnkept', // these four by tests/offline/talk.test.ts
  'isOutcome',
  'isTold',
  'readAsk',
];

/** Looks like a door and is none: what it reads was made by this very build, or was read by a door before. */
const INSIDE: Readonly<Record<string, string>> = {
  isAside: 'openStore',
  CodeBox: 'draws a code that was written here',
  PaperCode: 'draws a code that was written here',
  functionsIn: 'a compiled story',
  namedParts: 'a compiled story',
  parseEntry: 'parseBoard',
  readDraft: 'parseRecord',
  mergeBoards: 'parseBoard',
  nestedTooDeep: 'asks how deep something is that is kept unread',
  readControls: 'how the page stands that was drawn here',
  isStoryTrouble: 'an error that was thrown here',
  isPartLost: 'an error that was thrown here',
  refusalOf: 'an error that was thrown here',
  listOf: 'builds a check',
  openAutosave: 'an error that was thrown here',
  parseVote: 'parseClassPlay',
  placeClassPlay: 'parseClassPlay',
  beginAnew: 'parseClassPlay',
  leavePlace: 'parseClassPlay',
  openFallback: 'an error that was thrown here',
  readPicks: 'readCode',
  readSeen: 'openStore',
  readPhoto: 'hands its pixels to readQr',
  readFrame: 'hands its pixels to readQr',
  readCues: 'a compiled story',
  readTeaching: 'a compiled story',
  leadingTags: 'a compiled story',
  readDays: 'a compiled story',
  readHeader: 'a compiled story',
  readLine: 'a compiled story',
  readOptions: 'a compiled story',
  readOutline: 'a compiled story',
  readParts: 'a compiled story',
  readPassing: 'a compiled story',
  readPlainDays: 'a compiled story',
  readWays: 'a compiled story',
  readFlags: 'readPlayArgs',
  showAsThen: 'a code that was read',
  isShownAsThen: 'a code that was read',
  openJoinPage: 'hands the letters to readRoomLetters',
  usePlay: 'hands the code to readPlayCode',
  playOf: 'hands the code to readPlayCode',
  readFiles: 'the built game',
  ask: 'hands what comes to isTold and its like',
  keepEverything: 'whether it was a press that asked',
  isLoadedAnew: 'an error that was thrown here',
  troubleOf: 'an error that was thrown here',
  readWay: 'what was remembered here',
};

/** Rooms that draw or make what is shipped take nothing that a player brings. */
const OUTSIDE = /^(stage|audio|tools\/(?!play-args|plan|usage))/;

interface Taker {
  readonly name: string;
  readonly file: string;
}

function takers(): readonly Taker[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !OUTSIDE.test(file))
    .flatMap((file) => takersIn(file, readFileSync(join(SRC, file), 'utf8')));
}

/** Exported functions with something `unknown` or a text of a code, a query or a hash, or that say they read or parse. */
function takersIn(file: string, text: string): readonly Taker[] {
  const heads = text.matchAll(/^export (?:async )?function (\w+)(?:<[^(]*>)?\(([\s\S]*?)\)(?:: | \{)/gm);
  return [...heads].flatMap(([, name = '', given = '']) => {
    const takes = /: (readonly )?unknown\b|\b(code|query|hash|asked)\??: string|^asked = /m.test(given);
    return takes || /^(read|parse)[A-Z]/.test(name) ? [{ name, file }] : [];
  });
}

test('every function that takes what comes from outside is tried', () => {
  const known = new Set([...DOORS.map(({ name }) => name), ...ELSEWHERE, ...Object.keys(INSIDE)]);
  const found = takers();
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ name }) => !known.has(name))).toEqual([]);
});

test('the lists name nothing that is gone', () => {
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join('\n');
  const names = [...DOORS.map(({ name }) => name), ...ELSEWHERE, ...Object.keys(INSIDE)];
  expect(names.filter((name) => !new RegExp(`export (async )?function ${name}\\b`).test(sources))).toEqual(
    [],
  );
});

test('it would see a new door', () => {
  const text =
    'export function takeIn(\n  given: unknown,\n): string {\nexport function parseThing(a: string): void {\n';
  expect(takersIn('x.ts', text).map(({ name }) => name)).toEqual(['takeIn', 'parseThing']);
});
