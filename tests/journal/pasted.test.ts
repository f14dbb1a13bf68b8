import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCode } from '../../src/journal/code.ts';
import { findCodes, plainText } from '../../src/journal/pasted.ts';
import { readPlayCode } from '../../src/journal/play-code.ts';
import { playCoded } from '../../src/play/coded.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';
import { TEMPERAMENT_IDS } from './sample.ts';

const SEED = 20_268;
const STORY = { id: 'three-times', version: '5f6e7d8c' };
const written = (picks: readonly number[], seed = 7) =>
  writeCode(
    {
      story: STORY.id,
      storyVersion: STORY.version,
      role: 'responsible',
      opposite: 'guarded',
      seed,
      picks,
    },
    TEMPERAMENT_IDS,
  );
const read = (text: string) => readPlayCode(text, [STORY]);

const A = written([0, 1, 2, 0, 3, 1, 0]);
const B = written([1, 1, 0, 2, 2, 1, 3], 12);
const LONG = written(Array.from({ length: 60 }, (_, n) => n % 4));
const [FIRST = '', ...REST] = A.split('-');
const LINK = `https://seams.example/class/#/debrief/${A}`;

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const spaced = (between: string) => [FIRST, ...REST].join(between);
const cyrillic = (text: string) =>
  text.replace(/[ABCEHKMPTX0]/g, (letter) => 'АВСЕНКМРТХО'.charAt('ABCEHKMPTX0'.indexOf(letter)));

describe('one code is read out of', () => {
  const cases: [string, string][] = [
    ['itself', A],
    ['a link', LINK],
    [
      'a link of another host below a path',
      `http://10.0.0.7:4173/some/sub-path/index.html?x=1#/debrief/${A}`,
    ],
    ['a link that says more', `${LINK}?utm_source=mail&fbclid=IwAR0x`],
    ['a link with a slash at its end', `${LINK}/`],
    ['an escaped link', encodeURIComponent(LINK)],
    [
      'a link in a link',
      `https://safelinks.example/?url=${encodeURIComponent(encodeURIComponent(LINK))}&data=05%7C02`,
    ],
    ['a link to the numbers of a play', LINK.replace('debrief', 'model')],
    ['a link in Markdown', `[my play](${LINK})`],
    ['a link in HTML', `<a href="${LINK}">${A}</a>`],
    ['a link in angle brackets', `<${LINK}>.`],
    ['a link pasted behind the address of a debrief', `#/debrief/${LINK}`],
    ['hyphens that were escaped', A.replaceAll('-', '%2D')],
    ['escapes that are broken beside good ones', `%E4%zz ${encodeURIComponent(`“${A}”`)} 100%`],
    ['a sentence', `my code is ${A}. look!`],
    ['a sentence of words that could be groups', `hey mate this here code ${A} does what that girl said`],
    ['a sentence in another language', `Mein Code lautet „${A}“, schau!`],
    ['the code twice', `${A}\n${LINK}`],
    ['a full stop', `${A}.`],
    ['an exclamation', `${A}!!1`],
    ...['"', "'", '`', '*', '_', '~', '|'].map((sign): [string, string] => [
      `${sign}…${sign}`,
      sign + A + sign,
    ]),
    ...['“”', '‘’', '„“', '«»', '‹›', '「」', '()', '[]', '{}', '<>', '（）', '【】'].map(
      ([one = '', other = '']): [string, string] => [one + other, `${one}${A}${other}`],
    ),
    ['a byte order mark', `\ufeff${A}`],
    ['zero width signs', [...A].join('\u200b')],
    ['soft hyphens', A.replaceAll('-', '-\u00ad')],
    ['marks of direction', `\u202b\u200f${A}\u202c\u2069`],
    ['word joiners', `\u2060${A.replaceAll('-', '\u2060-\u2060')}`],
    ['narrow and wide blanks', `\u00a0\u202f\u3000${A.replaceAll('-', '\u00a0')}\u2003`],
    ['emoji digits', A.replace(/\d/g, (digit) => `${digit}\ufe0f\u20e3`)],
    ['small letters', A.toLowerCase()],
    ['full-width letters', wide(A)],
    ['full-width small letters', wide(A.toLowerCase())],
    [
      'mathematical letters',
      A.replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65)),
    ],
    ['Arabic digits', A.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
    ['Persian digits', A.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))],
    ['Hindi digits', A.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)))],
    ['Cyrillic letters of the same shape', cyrillic(A)],
    ['O for 0, and l and I for 1', A.replaceAll('0', 'O').replace('1', 'l').replaceAll('1', 'I')],
    ...[
      '‐',
      '‑',
      '‒',
      '–',
      '—',
      '―',
      '−',
      '﹣',
      '－',
      '⁃',
      'ー',
      '~',
      '_',
      '.',
      '·',
      '/',
      '+',
      ', ',
      ' - ',
      ' – ',
      '- ',
      '\t',
    ].map((dash): [string, string] => [`the dash ${JSON.stringify(dash)}`, spaced(dash)]),
    ['no dash', spaced('')],
    ['blanks in a sentence', `it was ${spaced(' ')}, I think`],
    ['no dash, in a sentence', `it was ${spaced('')}, I think`],
    ['letters one by one', `it was ${[...spaced('')].join(' ')}`],
    ['groups of another length', spaced('').replace(/(.{3})/g, '$1 ')],
    ['a line break after a hyphen', `see\r\n${A.slice(0, 10)}\r\n${A.slice(10)}\r\nbye`],
    ['a line break within a group', `see\n${A.slice(0, 7)}\n${A.slice(7)}\nbye`],
    ['a quoted mail', `> my code:\n> ${A.slice(0, 10)}\n> ${A.slice(10)}\n> bye`],
    ['a mail as it travels', `my code=3A ${A.slice(0, 7)}=\r\n${A.slice(7)}`],
    ['lines that a field has glued together', `my code is${A}look at it`],
    ['a file name', `seams-play-${A}.png`],
    ['a long play', `"${LONG}"`],
    ['a long play over many lines', LONG.match(/.{1,40}/g)?.join('\n') ?? ''],
    ['a long play in one piece', `(${LONG.replaceAll('-', '')})`],
  ];
  test.each(cases)('%s', (_, text) => {
    const code = text.includes(LONG.slice(0, 30)) || text.includes(LONG.replaceAll('-', '')) ? LONG : A;
    expect(read(text)).toMatchObject({ ok: true, code });
  });

  test('any of it together, in any words', () => {
    const word = fc.constantFrom(
      'my',
      'code',
      'is',
      'look',
      'this',
      'U2',
      'straightforward',
      '2026-11-29',
      '4 of 9',
      '🙂',
      '—',
    );
    const around = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const quotes = fc.constantFrom(
      ['', ''],
      ['"', '"'],
      ['(', ').'],
      ['„', '“'],
      ['\n> ', '\n'],
      ['\u200f', '\u200e'],
      [LINK.slice(0, -A.length), '?x=1'],
    );
    const spelled = fc.constantFrom(
      (code: string) => code,
      (code: string) => code.toLowerCase(),
      wide,
      cyrillic,
      (code: string) => code.replaceAll('-', '\u2011'),
      (code: string) => code.replaceAll('-', '-\u200b'),
      encodeURIComponent,
    );
    const picks = fc.array(fc.nat({ max: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        picks,
        around,
        around,
        quotes,
        spelled,
        (chosen, before, after, [open = '', close = ''], spell) => {
          const code = written(chosen);
          expect(read(`${before} ${open}${spell(code)}${close} ${after}`)).toMatchObject({ ok: true, code });
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('several codes at once', () => {
  const cases: [string, string][] = [
    ['one a line', `${A}\n${B}`],
    ['glued by a field', `${A}${B}`],
    ['of a link that compares them', `https://x.org/#/compare/${A}/${B}`],
    ['in a sentence', `mine: ${A}, and hers (${B.toLowerCase()})`],
    ['without hyphens', `${A.replaceAll('-', ' ')} ; ${B.replaceAll('-', '')}`],
  ];
  test.each(cases)('%s are told, and none is opened', (_, text) => {
    expect(read(text)).toMatchObject({
      ok: false,
      problem: 'several',
      codes: [A, B],
      why: expect.stringContaining('2 play codes'),
    });
  });
});

describe('what is no code is named, and never taken for one', () => {
  const wrong = `${A.slice(0, 6)}${A[6] === '7' ? '8' : '7'}${A.slice(7)}`;
  test.each([
    ['a wrong letter in a sentence', `my code is ${wrong}. look!`, 'mistyped', wrong],
    ['a wrong letter in a link', LINK.replace(A, wrong), 'mistyped', wrong],
    [
      'a wrong letter in one piece',
      `it was ${wrong.replaceAll('-', '')}!`,
      'mistyped',
      wrong.replaceAll('-', ''),
    ],
    ['a letter that no code has', 'see 57KP-1ZUV.', 'mistyped', '57KP-1ZUV'],
    ['one word', 'hello!', 'mistyped', 'hello'],
    ['a sentence', 'my code got lost', 'empty', undefined],
    ['the address of a story', 'https://x.org/#/story/three-times?as=hurt&seed=7', 'empty', undefined],
    ['signs', '“…”', 'mistyped', ''],
    ['nothing', '  ', 'mistyped', ''],
  ])('%s', (_, text, problem, meant) => {
    const answer = read(text);
    expect(answer).toMatchObject({ ok: false, why: expect.stringMatching(/\w[.)]$/) });
    expect(answer.ok || answer.problem).toBe(problem === 'mistyped' && meant === '' ? 'empty' : problem);
    expect(answer.ok || answer.meant).toBe(meant);
  });

  test('with one wrong letter, in whatever stands around it', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom('', 'my code is ', LINK.slice(0, -A.length)),
        (place, add, before) => {
          const places = [...A].flatMap((letter, at) => (letter === '-' ? [] : [at]));
          const at = places[place % places.length] ?? 0;
          const other = letters.charAt((letters.indexOf(A.charAt(at)) + add) % letters.length);
          expect(read(`${before}${A.slice(0, at)}${other}${A.slice(at + 1)}, see?`).ok).toBe(false);
        },
      ),
      { seed: SEED, numRuns: 600 },
    );
  });

  test('a whole book of words holds none', () => {
    const book = [
      'README.md',
      'CHANGELOG.md',
      ...readdirSync('stories', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ink'))
        .map((file) => `stories/${file}`),
    ]
      .map((file) => readFileSync(file, 'utf8').replace(/\b[0-9A-Z]{4}(-[0-9A-Z]{1,4}){2,}\b/g, ''))
      .join('\n');
    expect(book.length).toBeGreaterThan(50_000);
    expect(findCodes(plainText(book))).toEqual([]);
  });

  test('text without end is answered', () => {
    for (const text of [
      '%25'.repeat(60_000),
      'ABCD-'.repeat(39_000),
      'ABCD '.repeat(39_000),
      '1'.repeat(199_000),
      `${A}\n`.repeat(9000),
    ])
      expect(typeof read(text).ok).toBe('boolean');
    expect(read('A'.repeat(200_001))).toMatchObject({ ok: false, problem: 'mistyped' });
  });
});

test('every code that the documents show opens here', () => {
  const documents = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  const shown = documents.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b[0-9A-Z]{4}(?:-[0-9A-Z]{4})+(?:-[0-9A-Z]{1,4})?\b/g)].map(
      ([code]) => ({ file, code }),
    ),
  );
  expect(shown.filter(({ file }) => file === 'README.md').length).toBeGreaterThan(1);
  for (const { file, code } of shown) {
    const known = readPlayCode(code, storyIds().map(findStory));
    expect(known, `${code} in ${file}`).toMatchObject({ ok: true, code });
    if (!known.ok) continue;
    const { play, parted } = playCoded(findStory(known.contents.story), known.contents);
    expect(parted, `${code} in ${file}`).toBeNull();
    expect(play.moment.ending, `${code} in ${file}`).not.toBeNull();
  }
});
