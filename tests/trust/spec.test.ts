/** Holds SPEC.md, the rules, their tests and their sources together. What is no fault here is tried in spec/. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANDINGS } from '../../src/trust/effects/landings.ts';
import { RULE_IDS, RULES } from '../../src/trust/laws.ts';
import { OCCASIONS } from '../../src/trust/moments/occasions.ts';
import { MOVE_IDS } from '../../src/trust/moves.ts';
import { DEFAULTS, PARAM_NAMES } from '../../src/trust/params.ts';
import { TRAITS } from '../../src/trust/pulls/traits.ts';
import { VOICES } from '../../src/trust/pulls/voices.ts';
import { elapse, openBond, respond } from '../../src/trust/respond.ts';
import { RULE_TEXTS } from '../../src/trust/rule-words.ts';
import { isSource } from '../../src/trust/sources.ts';
import { playMany } from './plays.ts';
import { readSpec } from './spec/document.ts';
import { faultsOfSources, faultsOfSpec, faultsOfTests } from './spec/faults.ts';
import { titlesIn } from './spec/titles.ts';
import { run, walks } from './walks.ts';

const ROOM = 'src/trust';
const TESTS = 'tests/trust';

function filesUnder(folder: string, ending: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

const text = read(`${ROOM}/SPEC.md`);
const spec = readSpec(text);
const rules = spec.sections.filter(({ id }) => id.startsWith('T'));

describe('the clauses of SPEC.md', () => {
  const titles = filesUnder(TESTS, '.test.ts').flatMap((file) => titlesIn(file, read(file)));
  const sources = filesUnder(ROOM, '.ts').map((file) => ({
    file: file.slice(ROOM.length + 1),
    text: read(file),
  }));

  test('stand each under its own heading, with an id that was never given before', () => {
    expect(faultsOfSpec(spec)).toEqual([]);
    expect(spec.clauses.length).toBeGreaterThan(150);
  });

  test('have each a test that cites them, and no test cites what is no clause', () => {
    expect(faultsOfTests(spec, titles)).toEqual([]);
    expect(titles.length).toBeGreaterThan(spec.clauses.length);
  });

  test('have every file of a rule on their side, and comments cite none that do not exist', () => {
    expect(faultsOfSources(spec, sources)).toEqual([]);
  });
});

describe('the rules', () => {
  test('SPEC.md numbers exactly the rules of the model, in their order', () => {
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(RULE_IDS).toEqual(RULE_IDS.map((_, n) => `T${n + 1}`));
  });

  test('SPEC.md gives each rule the sources the model cites for it', () => {
    const written = rules.map(({ id, sources }) => [id, sources]);
    expect(written).toEqual(RULE_IDS.map((id) => [id, RULES[id].sources]));
  });

  test('every rule but the first is cited by responses, with sources that exist', () => {
    const cited = new Set<string>();
    const people = { responsible: TRAITS.guarded, hurt: TRAITS.anxious };
    const stories = playMany(20, 'withheld', { responsible: 100, hurt: 100 });
    for (const { response } of stories.flatMap(({ happened }) => happened)) {
      for (const rule of response.rules) cited.add(rule);
    }
    for (const walk of fc.sample(walks(60), { seed: 7, numRuns: 150 })) {
      const bonds = run(walk);
      walk.happenings.forEach((happening, n) => {
        const before = bonds[n] ?? openBond(walk.breach);
        const { rules, sources } =
          'days' in happening
            ? elapse(before, happening.days, DEFAULTS, people)
            : respond(before, happening.role, happening.move, DEFAULTS, people);
        for (const rule of rules) cited.add(rule);
        expect(sources.filter((id) => !isSource(id))).toEqual([]);
        for (const rule of rules) expect(sources).toEqual(expect.arrayContaining([...RULES[rule].sources]));
      });
    }
    expect(RULE_IDS.filter((id) => !cited.has(id))).toEqual(['T1']);
  });

  test('every rule has a sentence for players', () => {
    for (const text of Object.values(RULE_TEXTS)) expect(text).toMatch(/^[A-Z].+\.$/);
  });
});

describe('what SPEC.md speaks of exists', () => {
  const spoken = [...text.matchAll(/`([^`\s]+)`/g)].map(([, word = '']) => word);

  test('every constant it names, and every constant of a rule is named', () => {
    const dotted = spoken.filter((word) => /^[a-zA-Z]+(\.[a-zA-Z*]+)+$/.test(word) && !word.endsWith('.ts'));
    const matches = (pattern: string, name: string) =>
      new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '.+')}$`).test(name);
    const unknown = dotted.filter((word) => !PARAM_NAMES.some((name) => matches(word, name)));
    expect(unknown).toEqual([]);
    const rules = PARAM_NAMES.filter((name) => !/^(level|opening|pull)\./.test(name));
    expect(rules.filter((name) => !dotted.some((word) => matches(word, name)))).toEqual([]);
  });

  test('every move and every voice it names', () => {
    const hyphened = spoken.filter((word) => /^[a-z]+(-[a-z]+)+$/.test(word));
    const known: readonly string[] = [
      ...MOVE_IDS,
      ...VOICES.map(({ id }) => id),
      ...OCCASIONS.map(({ id }) => id),
      ...Object.keys(LANDINGS),
    ];
    expect(hyphened.length).toBeGreaterThan(20);
    expect(hyphened.filter((word) => !known.includes(word))).toEqual([]);
  });

  test('every file and folder it names', () => {
    const files = filesUnder(ROOM, '');
    const named = spoken.filter(
      (word) => /^[a-z/-]+(\.ts|\/)$/.test(word) && !word.startsWith('tests') && !word.startsWith('src'),
    );
    expect(named.filter((name) => !files.some((file) => `${file}/`.includes(`/${name}`)))).toEqual([]);
  });
});

describe('the room', () => {
  const sources = filesUnder(ROOM, '.ts');

  test('imports nothing from outside', () => {
    for (const file of sources) {
      const imports = [...read(file).matchAll(/from '([^']+)'/g)].map(([, from = '']) => from);
      const depth = file.split('/').length - ROOM.split('/').length - 1;
      for (const from of imports) {
        expect(from, file).toMatch(/^\.\.?\//);
        expect(from.split('..').length - 1, `${file} imports ${from}`).toBeLessThanOrEqual(depth);
      }
    }
  });

  test('T1.2 has no clock and no dice', () => {
    for (const file of sources)
      expect(read(file), file).not.toMatch(/Math\.random|Date\b|performance|crypto/);
  });

  test('M11.3 has no naked numbers: what can be turned stands in params/', () => {
    // 0, 1, 2 and 100 are no settings; draw.ts mixes bits; a day has 24 hours.
    const free = sources.filter((file) => !file.includes('/params/') && !file.endsWith('/draw.ts'));
    for (const file of free) {
      const code = read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/.*$/gm, '')
        .replace(/'[^'\n]*'|`[^`]*`/g, '')
        .replace('const HOURS_A_DAY = 24;', '');
      const numbers = [...code.matchAll(/(?<![\w.])\d[\d_.]*(?:e\d+)?\b/g)].map(([number]) => number);
      expect(
        numbers.filter((number) => !['0', '1', '2', '100'].includes(number)),
        file,
      ).toEqual([]);
    }
  });

  test('keeps its files short enough to be read', () => {
    for (const file of sources) expect(read(file).split('\n').length, file).toBeLessThanOrEqual(301);
  });
});
