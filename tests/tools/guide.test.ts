/** The guide for teachers, from its file to what the page shows. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Block, plainWords } from '../../src/classroom/teach/guide.ts';
import { readRoute } from '../../src/session/route.ts';
import { readGuide } from '../../src/tools/guide.ts';

const FILE = 'docs/teaching.md';
const guide = readGuide(readFileSync(FILE, 'utf8'));
const headings = guide.filter((block) => block.kind === 'heading');

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainWords(block.of);
    case 'list':
      return block.items.map(plainWords).join('\n');
    case 'table':
      return [...(block.head ? [block.head] : []), ...block.rows].flat().map(plainWords).join('\n');
  }
}

test('all of it comes through: headings that an address can name, lists, tables, time plans', () => {
  expect(headings.map(({ id }) => id)).toContain('three-plans');
  expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  for (const { id } of headings) expect(readRoute(`#/class/guide/${id}`)).toEqual({ page: 'class', at: id });
  const tables = guide.filter((block) => block.kind === 'table');
  expect(tables.filter(({ head }) => head === null)).toHaveLength(3); // the plans
  expect(tables.length).toBeGreaterThan(3);
  expect(guide.some(({ kind }) => kind === 'list')).toBe(true);
});

test('no sign of the file is left in the words', () => {
  const words = guide.map(wordsOf).join('\n');
  expect(words).not.toMatch(/\*\*|\]\(|&\w+;|&#|^\s*[#|]/m);
  expect(words).toContain('Only eight minutes?');
  expect(words).toContain('do not let your face say it');
});

test('a place in the app is a link, anything else stays words', () => {
  expect(readGuide('See `#/not-this`, `code`, [here](#/class) and [there](x.md).')).toEqual([
    {
      kind: 'paragraph',
      of: [
        'See ',
        { kind: 'a', to: '#/not-this', of: ['#/not-this'] },
        ', ',
        { kind: 'code', of: ['code'] },
        ', ',
        { kind: 'a', to: '#/class', of: ['here'] },
        ' and ',
        'there',
        '.',
      ],
    },
  ]);
});

test('what the page cannot show is told', () => {
  expect(() => readGuide('```\ncode\n```')).toThrow('cannot show: code');
  expect(() => readGuide('![a](b.png)')).toThrow('cannot show: image');
});
