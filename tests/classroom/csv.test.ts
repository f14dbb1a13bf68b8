import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardPlayOf } from '../../src/classroom/board/board-play.ts';
import { csvInWords, csvOf, csvOfForks } from '../../src/classroom/board/csv.ts';
import { readHandIn } from '../../src/classroom/board/hand-in.ts';
import { cell } from '../../src/look/csv.ts';
import { LABELS } from '../../src/trust/move-words.ts';
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

describe('for people', () => {
  const people = { responsible: 'Nadia', hurt: 'Vera' };
  const ending = { id: 'warm', title: 'Warm', mended: true };
  const stopOf = (options: readonly { readonly id: string }[]) =>
    options.some(({ id }) => id === 'gate-go') ? 4 : null;
  const plays = [
    made('r wall own:own-it/lie:deny, h* gate go/wait, r wall lie:deny/own:own-it', { code: 'AAAA', ending }),
    made('r wall lie:deny/own:own-it, h* gate wait/go', { code: 'BBBB', ending: null }),
  ];

  test('a play has its ending by name, who was played, what was done and every answer as a sentence', () => {
    const [head, first, second] = rowsOf(csvInWords(plays, people, stopOf));
    expect(head?.slice(0, 6)).toEqual([
      'code',
      'played as',
      'ending',
      'trust mended',
      'Nadia’s trust in Vera at the end',
      'Vera’s trust in Nadia at the end',
    ]);
    expect(first?.slice(0, 4)).toEqual(['AAAA', 'Nadia', 'Warm', 'yes']);
    expect(second?.slice(0, 4)).toEqual(['BBBB', 'Nadia', 'Not played to the end', 'no']);
    expect(first?.slice(6, 9)).toEqual(['2', LABELS['own-it'], LABELS.deny]);
    expect(head?.slice(9)).toEqual([
      'place 1: Nadia decides',
      'place 2 (stop 4 on the sheet): Vera decides',
      'place 3: Nadia decides',
    ]);
    for (const answer of first?.slice(9) ?? []) expect(answer).not.toBe('');
    expect(second?.[11]).toBe(''); // it never stood there
  });

  test('a decision has a row for each answer, chosen or not, and shares that add up to those who stood there', () => {
    const rows = rowsOf(csvOfForks(plays, people, stopOf)).slice(1);
    const wall = rows.filter(([fork]) => fork === '1');
    expect(
      wall.map(([, stop, who, , , what, kind, chosen, percent]) => [stop, who, what, kind, chosen, percent]),
    ).toEqual([
      ['', 'Nadia', LABELS.deny, 'pitfall', '1', '50'],
      ['', 'Nadia', LABELS['own-it'], 'practice', '1', '50'],
    ]);
    const gate = rows.filter(([fork]) => fork === '2');
    expect(gate.map((row) => [row[1], row[7], row[9]])).toEqual([
      ['4', '0', '1'],
      ['4', '0', '1'],
    ]);
  });
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
