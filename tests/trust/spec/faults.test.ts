/** The check of SPEC.md finds what it is for: each kind of fault, with where it is and what to do. */
import { describe, expect, test } from 'vitest';
import { readSpec } from './document.ts';
import { faultsOfSources, faultsOfSpec, faultsOfTests } from './faults.ts';
import { titlesIn } from './titles.ts';

const SPEC = `# A model

Retired ids: T1.2.

### T1 First (A1 B2)

Code: \`rules/first.ts\`.

> A note.

- **T1.1** One thing holds,
  in two lines.
- **T1.3** Another.

### M1 The bond

Code: \`bond.ts\`.

| table | row |

- **M1.1** It is whole.

## Free words

Whatever stands here is no clause.
`;

const TESTS = `
import { describe, test } from 'vitest';
describe('what', () => {
  test('T1.1 one thing', () => {});
  test.each([1, 2] as const)(\`T1.3 M1.1 another with %s\`, () => {});
});
`;

const SOURCES = [
  { file: 'bond.ts', text: '/** The bond (M1.1). */' },
  { file: 'rules/first.ts', text: '/** T1: first things. */' },
];

const titlesOf = (source: string) => titlesIn('some.test.ts', source);
const citedIn = (source: string) => titlesOf(source).flatMap(({ cites }) => cites);

describe('reading SPEC.md', () => {
  test('finds sections with their sources and code, clauses over several lines, and retired ids', () => {
    const { sections, clauses, strays, retired } = readSpec(SPEC);
    expect(sections).toEqual([
      { id: 'T1', line: 5, sources: ['A1', 'B2'], code: ['rules/first.ts'] },
      { id: 'M1', line: 15, sources: [], code: ['bond.ts'] },
    ]);
    expect(clauses).toEqual([
      { id: 'T1.1', section: 'T1', line: 11, text: 'One thing holds, in two lines.' },
      { id: 'T1.3', section: 'T1', line: 13, text: 'Another.' },
      { id: 'M1.1', section: 'M1', line: 21, text: 'It is whole.' },
    ]);
    expect([strays, retired]).toEqual([[], ['T1.2']]);
  });
});

describe('reading tests', () => {
  test('finds names with the clauses they begin with, also of tests over a table', () => {
    expect(titlesOf(TESTS).map(({ line, name, cites }) => [line, name, cites])).toEqual([
      [4, 'T1.1 one thing', ['T1.1']],
      [5, 'T1.3 M1.1 another with %s', ['T1.3', 'M1.1']],
    ]);
  });

  test.each([
    "// test('T1.1 in a comment', () => {});",
    'const words = "test(\'T1.1 in a string\', () => {})";',
    "test.skip('T1.1 skipped', () => {});",
    "test.todo('T1.1 put off');",
    "test('T1.1 without a body');",
    "test.fails('T1.1 that fails', () => {});",
    "describe.skip('all of it', () => { test('T1.1 inside', () => {}); });",
    "describe('T1.1 named by a group', () => { test('of tests', () => {}); });",
    "tested('T1.1 by another function', () => {});",
    "other.test('T1.1 of something else', () => {});",
    "test('it holds T1.1 somewhere', () => {});",
    "test('[T1] a rule and no clause', () => {});",
    "test('T1.1: with a colon', () => {});",
  ])('counts none of %s', (source) => {
    expect(citedIn(source)).toEqual([]);
  });

  test('is an error where the file is no TypeScript', () => {
    expect(() => titlesOf('test(')).toThrow('some.test.ts cannot be read');
  });
});

describe('a fault', () => {
  const spec = (from: string, to: string) => readSpec(SPEC.replace(from, to));

  test('there is none where everything holds together', () => {
    expect(faultsOfSpec(readSpec(SPEC))).toEqual([]);
    expect(faultsOfTests(readSpec(SPEC), titlesOf(TESTS))).toEqual([]);
    expect(faultsOfSources(readSpec(SPEC), SOURCES)).toEqual([]);
  });

  test('is a clause without a test', () => {
    expect(faultsOfTests(readSpec(SPEC), titlesOf(TESTS.replace('T1.3 ', '')))).toEqual([
      'src/trust/SPEC.md:13: T1.3 has no test: write one whose name begins with "T1.3 ".',
    ]);
  });

  test('is a test that cites what is no clause, or one that is retired, wherever it stands in the name', () => {
    for (const [name, id] of [
      ['T1.9 unknown', 'T1.9'],
      ['T1.2 retired', 'T1.2'],
      ['as M3.1 says', 'M3.1'],
    ]) {
      expect(faultsOfTests(readSpec(SPEC), titlesOf(`${TESTS}test('${name}', () => {});`))).toEqual([
        `some.test.ts:7: the test cites ${id}, which is no clause of SPEC.md.`,
      ]);
    }
  });

  test.each([
    [
      'an id that stands twice',
      'T1.3** Another',
      'T1.1** Another',
      /:13: T1\.1 stands twice, first in line 11/,
    ],
    [
      'a section that stands twice',
      '### M1 The bond',
      '### T1 The bond',
      /:15: T1 stands twice, first in line 5/,
    ],
    ['an id that was retired', 'T1.3** Another', 'T1.2** Another', /:13: T1\.2 is retired/],
    ['a clause under another heading', 'M1.1** It', 'T1.4** It', /:21: T1\.4 stands in section M1/],
    ['a number left out', 'Retired ids: T1.2.', 'Retired ids: none.', /:5: T1\.2 is missing/],
    ['a section without clauses', '- **M1.1** It is whole.', '', /:15: M1 has no clause/],
    [
      'a sentence that is no clause',
      '- **M1.1** It is whole.',
      '- **M1.1** It is.\n\nAnd whole.',
      /:23: "And whole\." is no clause of M1/,
    ],
    ['an item without an id', '- **T1.3** Another', '- Another', /:13: "- Another\." is no clause of T1/],
  ] as const)('is %s', (_, from, to, told) => {
    const faults = faultsOfSpec(spec(from, to));
    expect(faults.filter((fault) => told.test(fault))).toHaveLength(1);
  });

  test('is a file of a rule that no section names', () => {
    const more = [...SOURCES, { file: 'rules/second.ts', text: '/** T2: second. */' }];
    expect(faultsOfSources(readSpec(SPEC), more)).toEqual([
      'src/trust/rules/second.ts belongs to no section of SPEC.md: name it in a line "Code: …".',
    ]);
  });

  test('is a file of a rule that says it belongs to another, or to none', () => {
    for (const text of ['/** M1: second. */', '/** Second things. */', "import { a } from './a.ts';"]) {
      expect(
        faultsOfSources(readSpec(SPEC), [
          { file: 'bond.ts', text: '' },
          { file: 'rules/first.ts', text },
        ]),
      ).toEqual([
        'src/trust/rules/first.ts begins with no "/** T1: …" that says which section it belongs to.',
      ]);
    }
  });

  test('is a section whose file does not exist, and a comment that cites what is no clause', () => {
    expect(faultsOfSources(readSpec(SPEC), SOURCES.slice(1))).toEqual([
      'src/trust/SPEC.md:15: M1 names bond.ts, which does not exist.',
    ]);
    expect(faultsOfSources(readSpec(SPEC), [...SOURCES, { file: 'moves.ts', text: '// see T1.2' }])).toEqual([
      'src/trust/moves.ts cites T1.2, which is no clause of SPEC.md.',
    ]);
  });
});
