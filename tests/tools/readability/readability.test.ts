/** How easily a story is read: which words are common, what a scene is, and what lies beyond the bars. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/tools/check/content.ts';
import { compileWithSources } from '../../../src/tools/compile.ts';
import { checkReadability } from '../../../src/tools/readability/check-readability.ts';
import { isCommon } from '../../../src/tools/readability/common-words.ts';
import { measureScene, namesIn } from '../../../src/tools/readability/measure.ts';

describe('a word is common', () => {
  test.each([
    ...['table', 'Table', 'tables', 'stopped', 'stopping', 'tries', 'tried', 'bigger', 'happiest', 'slowly'],
    ...[
      'knives',
      'colours',
      'grey',
      'theatre',
      'defence',
      "didn't",
      "won't",
      'she’d',
      "mum's",
      'good-looking',
    ],
    ...['went', 'known', '1995', '4th'],
  ])('%s', (word) => expect(isCommon(word)).toBe(true));

  test.each(['dachshund', 'titration', 'contrition', 'unhelpful-titration', 'xs'])('not %s', (word) => {
    expect(isCommon(word)).toBe(false);
  });

  test('where a story says so, with its regular forms', () => {
    expect(isCommon('cellos', new Set(['cello']))).toBe(true);
  });
});

const line = (text: string, speaker: string | null = null) => ({ text, speaker });
const scene = (...lines: readonly ReturnType<typeof line>[]) => ({
  name: 'yard',
  file: 'a.ink',
  line: 1,
  lines,
});

describe('a scene', () => {
  test('counts words and sentences; names count as common, whatever they are', () => {
    const text = scene(
      line('He walks with Xerxes. Stop!'),
      line('Xerxes sees a dachshund, and laughs.', 'Zblyn'),
    );
    const names = namesIn([text], ['Zblyn']);
    expect([...names].sort()).toEqual(['xerxes', 'zblyn']);
    expect(measureScene(text, names, new Set())).toEqual({
      scene: 'yard',
      words: 11,
      common: 90.9,
      sentence: 3.7,
      far: 0,
      rare: ['dachshund'],
    });
    expect(measureScene(text, names, new Set(['dachshund'])).common).toBe(100);
  });

  test('takes no word for a name that is also written small, or only begins sentences', () => {
    const text = scene(line('She said: Titration. I like titration. Dachshund! Yes, I do.'));
    expect([...namesIn([text], [])]).toEqual([]);
  });

  test('knows pronouns without a name in their line or in the two before', () => {
    const names = new Set(['vera']);
    const far = (...lines: readonly ReturnType<typeof line>[]) =>
      measureScene(scene(...lines), names, new Set()).far;
    expect(far(line('Vera waits.'), line('It rains.'), line('She waits.'))).toBe(0);
    expect(far(line('Vera waits.'), line('It rains.'), line('It rains.'), line('She waits for him.'))).toBe(
      100,
    );
    expect(far(line('Vera waits for her.'), line('No.'), line('No.'), line('She sits.'))).toBe(50);
    expect(far(line('Well?', 'Nadia'), line('She sits.'))).toBe(0); // whose line it is, is seen
  });
});

const folder = mkdtempSync(join(tmpdir(), 'seams-readability-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(scenes: string, exceptions: object | null = null, minutes = 12) {
  const main = join(folder, 'cup.ink');
  writeFileSync(
    main,
    `# title: A Cup
# breach: promise
# responsible: Nadia
# hurt: Vera
# minutes: ${minutes}
VAR n = 0
-> yard
=== yard
${scenes}
* [Go home. # done # as: nadia # move: plain # id: go]
- The end. # ending: home # ending-title: Home
-> END
`,
  );
  rmSync(join(folder, 'readability.json'), { force: true });
  if (exceptions) writeFileSync(join(folder, 'readability.json'), JSON.stringify(exceptions));
  return checkReadability(readContent(compileWithSources(main)));
}

const HARD = `Nadia: The dachshund deliberates, contemplating titration, potassium and consonants near the colander.
Nadia has a cup, and she has a bag, and she has a coat, and she puts them all on the table and goes.`;

describe('a story', () => {
  test('is told of what lies beyond the bars, at its scene, with the words that are rare', () => {
    const { findings, scenes } = read(HARD);
    expect(scenes.map(({ scene: name }) => name)).toEqual(['yard']);
    expect(findings.map(({ rule, line: at, problem }) => `${rule} ${at} ${problem}`)).toEqual([
      expect.stringMatching(/^readability 9 the scene "yard" has \d\d(\.\d)? % common words$/),
    ]);
    expect(findings[0]?.remedy).toContain('colander, consonants, contemplating, dachshund');
  });

  test('may have sentences of so many words, and pronouns so far from a name, and no more', () => {
    const long = `${'and they go to the big house '.repeat(14)}.`;
    const { findings } = read(`It rains.\nIt rains on.\nIt rains all day.\n${long}`);
    expect(findings.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/words a sentence$/),
      'the scene "yard" has 100 % of its pronouns without a name near',
    ]);
  });

  test('may list words, and move a bar for a scene where it says why', () => {
    const words = [
      'dachshund',
      'deliberate',
      'contemplate',
      'titration',
      'potassium',
      'consonant',
      'colander',
    ];
    expect(read(HARD, { stories: { cup: { words } } }).findings).toEqual([]);
    expect(read(HARD, { words }).findings).toEqual([]);
    const moved = { stories: { cup: { scenes: { yard: { common: 50, why: 'a lesson' } } } } };
    expect(read(HARD, moved).findings).toEqual([]);
    const silent = { stories: { cup: { scenes: { yard: { common: 50 } } } } };
    expect(() => read(HARD, silent)).toThrow(/moves a bar of "yard" and does not say why/);
  });

  test('that is a prologue is measured and not judged; of another language nothing is said', () => {
    expect(read(HARD, null, 3)).toMatchObject({ findings: [], scenes: [{ scene: 'yard' }] });
    const german =
      'Nadia: Der Dackel überlegt und sieht sich lange im Hof um.\nSie hat eine Tasse, und sie stellt sie auf den Tisch.\n';
    expect(read(german.repeat(3))).toEqual({ findings: [], scenes: [] });
  });

  test('is measured by its words alone, not by what its conditions compare', () => {
    const [plain] = read(`${HARD}\nIt is red.`).scenes;
    const [asked] = read(`${HARD}\n{"titration" == "potassium": It is red.}`).scenes;
    expect(asked).toEqual(plain);
  });
});
