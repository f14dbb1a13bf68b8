import { describe, expect, test } from 'vitest';
import { bare, isolated, isolatedNames } from '../../src/look/isolate.ts';
import { WORDS } from '../../src/reader/words.ts';

const [ISOLATE, END] = ['\u2068', '\u2069'];

describe('words of another direction in a sentence', () => {
  test('what is written from left to right stays as it is', () => {
    for (const name of ['Vera', 'Łucja', '小明', 'Ωραία', 'Владимир', 'किरण', '42', '']) {
      expect(isolated(name)).toBe(name);
    }
  });

  test('Hebrew, Arabic and their neighbours stand apart, alone or among others', () => {
    for (const name of ['דוד', 'سارة', 'Sara سارة', 'ދިވެހި', 'ܣܘܪܝܝܐ', '\u{1e900}']) {
      expect(isolated(name)).toBe(`${ISOLATE}${name}${END}`);
      expect(bare(isolated(name))).toBe(name);
    }
  });

  test('a number behind a name keeps its side', () => {
    const { responsible, hurt } = isolatedNames({ responsible: 'سارة', hurt: 'Vera' });
    expect(hurt).toBe('Vera');
    expect(`${responsible}: 5`).toBe(`${ISOLATE}سارة${END}: 5`);
    expect(WORDS.trust('سارة', 'Vera')).toBe(`${ISOLATE}سارة${END}'s trust in Vera`);
    expect(WORDS.trust('Nadia', 'Vera')).toBe("Nadia's trust in Vera"); // the name that tests and tools rely on
  });
});
