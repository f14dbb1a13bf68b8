import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardPlayOf } from '../../src/classroom/board/board-play.ts';
import { cell, csvOf } from '../../src/classroom/board/csv.ts';
import { readHandIn } from '../../src/classroom/board/hand-in.ts';
import { made, play } from './class.ts';

/** Reads RFC 4180. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  let row: string[] = [];
  for (let found = fields.exec(text); found && fields.lastIndex <= text.length; found = fields.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') {
      rows.push(row);
      row = [];
    }
    if (fields.lastIndex === text.length) break;
  }
  return rows;
}

test('one row a play, one column a decision', () => {
  const ending = { id: 'warm', title: 'Warm', mended: true };
  const text = csvOf([
    made('r wall own/lie, h* gate go/wait', { code: 'AAAA', ending }),
    made('h wall own/lie, r wall lie/own, r wall own/lie', { code: 'BBBB', role: 'both', ending: null }),
  ]);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(rowsOf(text)).toEqual([
    [
      'code',
      'role',
      'ending',
      'mended',
      'trust of the one responsible',
      'trust of the one hurt',
      'decisions',
      'wall',
      'wall-2',
      'gate',
      'wall-3',
    ],
    [
      'AAAA',
      'responsible',
      'warm',
      'yes',
      '52',
      '38',
      '2',
      '',
      'wall-own',
      'wall-go'.replace('wall', 'gate'),
      '',
    ],
    ['BBBB', 'both', '', 'no', '53', '37', '3', 'wall-own', 'wall-lie', '', 'wall-own'],
  ]);
});

test('a board of the present stories has as many cells in every row, and comes in again as codes', () => {
  const plays = [1, 2, 3].map((seed) => boardPlayOf(play('on-credit', seed)));
  const text = csvOf(plays);
  const rows = rowsOf(text);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  expect(new Set(rows[0]).size).toBe(rows[0]?.length);
  const handed = readHandIn(text);
  expect(handed.ok && handed.plays.map((each) => 'code' in each && each.code)).toEqual(
    plays.map(({ code }) => code),
  );
});

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['+31', "'+31"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['=A1,"x"', '"\'=A1,""x"""'],
  ])('%j → %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test('never begins like a formula, and is read back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@,"\r\n\t aé') }), (text) => {
        const [[read = ''] = []] = rowsOf(`${cell(text)}\r\n`);
        expect(read).not.toMatch(/^\s*[=+\-@]/);
        expect(read.replace(/^'/, '')).toBe(text);
      }),
      { seed: 6441 },
    );
  });
});
