/** What a mutation run makes of a piece of code. */
import { describe, expect, test } from 'vitest';
import { mutantsOf } from '../../../src/tools/mutate/mutants.ts';
import { edit, probeMarksOf, probeOf } from '../../../src/tools/mutate/probes.ts';

const FILE = 'src/play/sample.ts';
const mutants = (text: string) => mutantsOf('play', FILE, text);

/** The whole code after each mutant of it. */
function made(text: string): readonly string[] {
  return mutants(text).map((mutant) => edit(text, [], mutant));
}

describe('one change at a time', () => {
  test.each([
    ['a < b', ['a <= b', 'a >= b']],
    ['a >= b', ['a > b', 'a < b']],
    ['a === b', ['a !== b']],
    ['a && b', ['a || b']],
    ['a + b', ['a - b']],
    ["a + 'x'", ["a + ''"]], // text is joined, not reckoned
    ['!a', ['a']],
    ['a ? b : c', ['true ? b : c', 'false ? b : c']],
    ['list.find(f)', ['list.findLast(f)']],
    ['list.some(f)', ['list.every(f)']],
    ['list.filter(f)', ['list']],
    ['7', ['8', '6']],
    ['0', ['1', '(-1)']],
    ['true', ['false']],
    ['[...a, b]', ['[...[], b]']],
    ['({ ...a, b })', ['({ ...{}, b })']],
    ['f(...a)', []],
    ['f(a, b)', []],
    ['a as { b: 7 }', []], // types do not run
    ['list.constructor(f)', []],
  ])('%s', (code, wanted) => {
    expect(made(`const x = ${code};`)).toEqual(wanted.map((each) => `const x = ${each};`));
  });

  test('a statement is left out, a function returns at once', () => {
    const text = 'function f() { g(); x = 1; return x; }';
    expect(made(text)).toEqual([
      'function f() { return; g(); x = 1; return x; }',
      'function f() { ; x = 1; return x; }',
      'function f() { g(); ; return x; }',
      'function f() { g(); x = 2; return x; }',
      'function f() { g(); x = 0; return x; }',
    ]);
  });

  test('what is imported, a key, and words that are thrown stay as they are', () => {
    expect(made("import x from './x.ts'; export * from './y.ts';")).toEqual([]);
    expect(made("const x = { 'a-b': y };")).toEqual([]);
    expect(made("throw new Error('Say where.');")).toEqual([';']);
  });

  test('every mutant can still be parsed', () => {
    const text = 'const f = async (a: number) => { for (const b of c) if (b < a) return [b, -1, a + 1]; };';
    expect(mutants(text).length).toBeGreaterThan(8);
    for (const changed of made(text)) expect(() => mutantsOf('play', FILE, changed)).not.toThrow();
  });

  test('a file that is no TypeScript is named', () => {
    expect(() => mutants('const = 4;')).toThrow(FILE);
  });
});

describe('the name of a mutant', () => {
  const text = 'export class A {\n  walk(n: number) {\n    return n < 3;\n  }\n}\n';

  test('says where it is and what changes', () => {
    expect(mutants(text).map(({ key, line }) => [line, key])).toContainEqual([
      3,
      'play/sample.ts A.walk: return n ⟨<⟩ 3; → <=',
    ]);
  });

  test('stays when lines are added above it, and tells two of a kind apart', () => {
    const keys = (code: string) => mutants(code).map(({ key }) => key);
    expect(keys(`// A line.\n\n${text}`)).toEqual(keys(text));
    const twice = keys('function f() { g(); g(); }').filter((key) => key.includes('without'));
    expect(twice).toEqual(['play/sample.ts f: without g();', 'play/sample.ts f: without g(); (2)']);
  });
});

describe('marks', () => {
  const text = 'const f = (a) => a + 1;\nfunction g() { return f(2); }';
  const collected = new Set<string>();

  test('tell which functions are entered, and change nothing else', () => {
    const bodies = mutants(text).flatMap(({ body }) => body ?? []);
    const marked = edit(text, probeMarksOf(FILE, bodies), null);
    Object.assign(globalThis, { __seamsReached: collected });
    const { f, g } = new Function(`${marked}; return { f, g };`)();
    expect(f(1)).toBe(2);
    expect([...collected]).toHaveLength(1);
    expect(g()).toBe(3);
    expect([...collected].sort()).toEqual(
      [...new Set(bodies.map((body) => probeOf({ file: FILE, body })))].sort(),
    );
  });

  test('make room for a change', () => {
    const bodies = mutants(text).flatMap(({ body }) => body ?? []);
    for (const mutant of mutants(text)) {
      const marked = edit(text, probeMarksOf(FILE, bodies), mutant);
      expect(() => new Function(marked)).not.toThrow();
      expect(marked).toContain(mutant.to.trim());
    }
  });
});
