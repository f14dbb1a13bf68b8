/** Twelve-year-olds and people who learn English read every screen: short sentences, and words that a class says. */
import { describe, expect, test } from 'vitest';
import { isCommon } from '../src/tools/readability/common-words.ts';
import {
  type Said,
  saidInView,
  saidInViews,
  sentencesIn,
  sentencesOfDocument,
  sentencesOfHtml,
  wordFiles,
  wordsOf,
} from './words/sentences.ts';
import { HARD, TERMS } from './words/terms.ts';

/** No sentence that is on a screen today has more words: a longer one is two. */
const LONGEST = 19;
/** Words a sentence of four words or more has on average; labels are left out, which are short anyhow. */
const AVERAGE = { interface: 7.8, guide: 9.6 };

const INTERFACE = [...wordFiles().flatMap((file) => sentencesIn(file)), ...sentencesOfHtml('index.html')];
const GUIDE = sentencesOfDocument('docs/teaching.md');
const ALL = [...INTERFACE, ...GUIDE];
const ALLOWED = new Set(Object.values(TERMS).flatMap((words) => words.split(/\s+/)));

const at = ({ file, line, text }: Said, what: string) => `${file}:${line} ${what}: ${text}`;

const longIn = (sentences: readonly Said[]) =>
  sentences.flatMap((each) => {
    const words = wordsOf(each.text).length;
    return words > LONGEST ? [at(each, `${words} words`)] : [];
  });

/** Words of two letters or more that are not common, with their sentences. */
const rareIn = (sentences: readonly Said[], allowed: ReadonlySet<string> = ALLOWED) =>
  sentences.flatMap((each) =>
    wordsOf(each.text)
      .filter((word) => word.length > 1 && word !== 'Name' && !isCommon(word, allowed))
      .map((word) => at(each, `“${word}”`)),
  );

const hardIn = (sentences: readonly Said[]) =>
  sentences.flatMap((each) =>
    HARD.filter(([said]) => said.test(each.text)).map(([, instead]) => at(each, `say ${instead}`)),
  );

const averageOf = (sentences: readonly Said[]) => {
  const counts = sentences.map(({ text }) => wordsOf(text).length).filter((words) => words >= 4);
  return counts.reduce((sum, words) => sum + words, 0) / counts.length;
};

describe('every sentence of the interface and of the guide for teachers', () => {
  test('is read', () => {
    expect(wordFiles().length).toBeGreaterThan(60);
    expect(INTERFACE.length).toBeGreaterThan(2500);
    expect(GUIDE.length).toBeGreaterThan(300);
  });

  test('is short', () => {
    expect(longIn(ALL), 'Make two sentences of each.').toEqual([]);
  });

  test('is short on average', () => {
    expect(averageOf(INTERFACE)).toBeLessThan(AVERAGE.interface);
    expect(averageOf(GUIDE)).toBeLessThan(AVERAGE.guide);
  });

  test('has common words, or such as are listed with a reason', () => {
    expect(rareIn(ALL), 'Say it in common words, or list the word in tests/words/terms.ts.').toEqual([]);
  });

  test('has no idiom, and nothing that is seldom said', () => {
    expect(hardIn(ALL), 'Say it as you would say it to a class.').toEqual([]);
  });

  test('stands in a file of words, and in no view', () => {
    expect(saidInViews().map((each) => at(each, 'said in a view'))).toEqual([]);
    const view = '<p title={a} alt="">{b}</p>; <button aria-label="Go on">Next</button>';
    expect(saidInView('src/a.tsx', view).map(({ text }) => text)).toEqual(['Go on', 'Next']);
  });

  test('needs every word that is listed', () => {
    const rare = new Set(
      rareIn(ALL, new Set()).flatMap((told) => (/“(.+?)”/.exec(told)?.[1] ?? '').split('-')),
    );
    const idle = [...ALLOWED].filter((term) => ![...rare].some((word) => isCommon(word, new Set([term]))));
    expect(idle, 'Take these out of tests/words/terms.ts.').toEqual([]);
  });
});

describe('a hard sentence', () => {
  const said = (text: string) => sentencesIn('src/room/words.ts', text);

  test('is found with its file, its line and its word', () => {
    const sentences = said(`export const WORDS = {
  lead: 'A short one.',
  told: (n: number) => \`Whoever \${n} perambulates, shall: \` + 'rest.',
};`);
    expect(sentences.map(({ line, text }) => [line, text])).toEqual([
      [2, 'A short one.'],
      [3, 'Whoever Name perambulates, shall:'],
      [3, 'rest.'],
    ]);
    expect(rareIn(sentences)).toEqual([
      'src/room/words.ts:3 “perambulates”: Whoever Name perambulates, shall:',
    ]);
    expect(hardIn(sentences)).toHaveLength(2);
    expect(longIn(said(`const long = '${'and so '.repeat(10)}on.';`))).toEqual([
      expect.stringMatching(/^src\/room\/words\.ts:1 21 words: and so/),
    ]);
  });

  test('is none where nothing is said: ids, keys, types, imports, what is compared', () => {
    const code = `import { a } from './perambulate.ts';
type Way = 'perambulate';
const words = { 'give-time': a, perambulate: n === 'perambulate' ? 'own-it' : a };
const SAYS = new Set(['perambulate']);
switch (a) { case 'perambulate': break; }`;
    expect(said(code)).toEqual([]);
  });

  test('in a document is told from marks, tables and addresses', () => {
    expect(GUIDE.map(({ text }) => text)).toContain('Only eight minutes?');
    expect(GUIDE.some(({ text }) => /[*|`]|\]\(/.test(text))).toBe(false);
    expect(GUIDE.find(({ text }) => text.startsWith('Say at the start'))?.line).toBeGreaterThan(100);
  });
});
