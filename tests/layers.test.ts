/** Guards the house: who may call whom, through which doors, and what may touch the world. Read from the syntax tree. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawingIn, drawRooms } from './layers/drawing.ts';
import {
  type Import,
  importsOf,
  impuritiesIn,
  readSources,
  type Source,
  saysPure,
} from './layers/imports.ts';
import { circlesIn, faultOf, idleEntries, roomOf } from './layers/judge.ts';
import { ROOMS } from './layers/table.ts';

const SOURCES = readSources();
const SCRIPTS = SOURCES.filter(({ path }) => !path.endsWith('.css') && !path.endsWith('.d.ts'));
const ALL = SOURCES.filter(({ path }) => !path.endsWith('.d.ts')).flatMap(importsOf);

const isPure = (source: Source) => ROOMS[roomOf(source.path)]?.pure === true || saysPure(source);

describe('the rooms', () => {
  test('are all in the table, and the table knows no others', () => {
    const rooms = new Set(SOURCES.map(({ path }) => roomOf(path)).filter((room) => room !== ''));
    expect([...rooms].sort(), 'Name the new room in ROOMS, or take the old one out.').toEqual(
      Object.keys(ROOMS).sort(),
    );
  });

  test('are drawn in docs/architecture.md as the table has them, and told in the README', () => {
    const drawn = drawingIn(readFileSync('docs/architecture.md', 'utf8'));
    expect(drawn, 'Put this drawing into docs/architecture.md.').toBe(drawRooms(ROOMS));
    for (const document of ['docs/architecture.md', 'README.md']) {
      const rows = readFileSync(document, 'utf8')
        .split('\n')
        .filter((line) => /^\| +`\w+\/`/.test(line))
        .flatMap((line) =>
          [...(line.split('|')[1] ?? '').matchAll(/`(\w+)\/`/g)].map(([, room = '']) => room),
        );
      expect([...new Set(rows)].sort(), document).toEqual(Object.keys(ROOMS).sort());
    }
  });

  test('call and know only whom they may, through doors', () => {
    expect(ALL.length).toBeGreaterThan(1000);
    expect(ALL.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  test('no entry of the table is left over', () => {
    expect(idleEntries(ALL), 'Nothing needs these: take them out of tests/layers/table.ts.').toEqual([]);
  });

  test('no files import each other in a circle, not even their types', () => {
    const circles = circlesIn(ALL.filter(({ inside }) => inside));
    expect(circles, 'Move what both need into a third file.').toEqual([]);
  });

  test('take built assets, and nothing of what they are made with', () => {
    const taken = /['"(](?:\.{1,2}\/)+assets\/(?:making|\*)/; // imports, globs and addresses in styles
    expect(SOURCES.filter(({ text }) => taken.test(text)).map(({ path }) => path)).toEqual([]);
    expect(taken.test("import { TONES } from '../../assets/making/tones/all.ts'")).toBe(true);
    expect(taken.test("import tones from '../../assets/tones/tones.json'")).toBe(false);
  });

  test('no room calls back a room that calls it', () => {
    const links = Object.entries(ROOMS).flatMap(([from, { calls, knows }]) =>
      [...calls, ...knows].map((to) => ({ from, to })),
    );
    expect(circlesIn(links), 'Take one of these arrows out of tests/layers/table.ts.').toEqual([]);
  });
});

const PURE =
  'Hand in what it needs as an argument (a seed, a time), or take "Pure." out of its head comment; trust, story and play must stay pure.';

describe('what is pure', () => {
  test('has no clock, no dice and no page', () => {
    const pure = SCRIPTS.filter(isPure);
    expect(pure.length).toBeGreaterThan(90);
    expect(pure.flatMap(impuritiesIn), PURE).toEqual([]);
  });

  test('calls nothing that is not', () => {
    const pure = new Set(SCRIPTS.filter(isPure).map(({ path }) => path));
    const strays = ALL.filter(
      ({ from, to, inside, types }) =>
        pure.has(from) && inside && !types && /\.tsx?$/.test(to) && !pure.has(to),
    );
    expect(
      strays.map(({ from, to }) => `${from} → ${to}`),
      `Say "Pure." at the head of the second file if it is. ${PURE}`,
    ).toEqual([]);
  });
});

describe('the guard itself', () => {
  const from = (path: string, to: string, types = false): Import => ({ from: path, to, inside: true, types });
  const outside = (path: string, to: string, types = false): Import => ({
    from: path,
    to,
    inside: false,
    types,
  });

  test('lets through what the table allows', () => {
    expect(faultOf(from('play/play.ts', 'trust/respond.ts'))).toBeNull();
    expect(faultOf(from('reader/reader.tsx', 'trust/moves.ts', true))).toBeNull();
    expect(faultOf(from('trust/respond.ts', 'trust/rules/again.ts'))).toBeNull();
    expect(faultOf(from('main.ts', 'pages/pages.tsx'))).toBeNull();
    expect(faultOf(outside('stage/people/cast.ts', 'phaser', true))).toBeNull();
  });

  test.each<[string, Import, RegExp]>([
    [
      'an arrow the wrong way',
      from('trust/respond.ts', 'play/play.ts', true),
      /trust may know nothing of play/,
    ],
    ['a call where only types may be known', from('reader/bar.tsx', 'trust/moves.ts'), /only its types/],
    ['a file that is no door', from('pages/about.tsx', 'debrief/chart.tsx'), /no door of debrief/],
    ['main past a door', from('main.ts', 'stage/game.ts'), /no door of stage/],
    ['a package past its door', outside('pages/about.tsx', 'phaser'), /its door is stage\/game.ts/],
    ['a package nobody knows', outside('pages/about.tsx', 'lodash'), /no place in PACKAGES/],
    ['Node in the browser', outside('pages/about.tsx', 'node:fs'), /only server\/ and tools/],
    ['an asset of another room', from('reader/bar.tsx', '../assets/cast/moods.json'), /ASSETS/],
    ['the art workshop', from('stage/stage.ts', '../assets/making/cast.ts'), /ASSETS/],
    ['a test', from('stage/stage.ts', '../tests/stage/build.ts'), /outside src/],
    ['a file outside of every room', from('loose.ts', 'trust/bond.ts'), /outside of every room/],
  ])('catches %s', (_, stray, words) => {
    expect(faultOf(stray)).toMatch(words);
  });

  test('catches an entry that no longer matches', () => {
    const less = ALL.filter(({ to }) => to !== 'stage/stage.ts' && to !== 'howler');
    expect(idleEntries(less)).toEqual(
      expect.arrayContaining(['door stage/stage.ts', 'session calls stage', 'package howler in audio/']),
    );
  });

  test('finds circles, of two files and of more', () => {
    const link = (a: string, b: string) => ({ from: a, to: b });
    expect(circlesIn([link('a', 'b'), link('b', 'c'), link('c', 'd')])).toEqual([]);
    expect(circlesIn([link('a', 'b'), link('b', 'a'), link('b', 'c')])).toEqual([['a', 'b']]);
    expect(circlesIn([link('a', 'b'), link('b', 'c'), link('c', 'a'), link('x', 'a')])).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  test('reads every way of importing', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import { type B, b } from './b.ts';",
      "import { type C } from './c.ts';",
      "export { d } from './d.ts';",
      "import './e.css';",
      "const f = () => import('./f.ts');",
      "type G = import('./g.ts').G;",
      "new Worker(new URL('./h.ts', import.meta.url));",
      "// import { no } from './comment.ts';",
      "const words = `import { no } from './string.ts'`;",
    ].join('\n');
    const read = importsOf({ path: 'play/x.ts', text });
    expect(Object.fromEntries(read.map(({ to, types }) => [to, types ? 'types' : 'runs']))).toEqual({
      'play/a.ts': 'types',
      'play/b.ts': 'runs',
      'play/c.ts': 'types',
      'play/d.ts': 'runs',
      'play/e.css': 'runs',
      'play/f.ts': 'runs',
      'play/g.ts': 'types',
      'play/h.ts': 'runs',
    });
  });

  test('tells what is impure from what only has its name', () => {
    const text = [
      '/** Pure. */',
      'interface Play { readonly history: Date; window: number }',
      'const { location } = { location: 1 };',
      'export const a = (self: number) => location + self + story.performance;',
      'export const b = { document: 2, history: () => Date.now() };',
      'export const c = Math.random() + Math.max(1, 2);',
      'export const d = new Date(0);',
      'export const e = () => setTimeout(() => {}, 1);',
    ].join('\n');
    expect(impuritiesIn({ path: 'play/x.ts', text })).toEqual([
      'play/x.ts:5 Date',
      'play/x.ts:6 Math.random',
      'play/x.ts:7 Date',
      'play/x.ts:8 setTimeout',
    ]);
    expect(saysPure({ path: '', text })).toBe(true);
    expect(saysPure({ path: '', text: '/** Draws. */\n/** Pure. */' })).toBe(false);
  });
});
