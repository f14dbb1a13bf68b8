import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/trust/laws.ts';
import { MOVES } from '../../src/trust/moves.ts';
import { PARAMS } from '../../src/trust/params.ts';
import { CLAIMS, DISAGREEMENTS, isSource, RESEARCH } from '../../src/trust/sources.ts';

describe('sources', () => {
  test('all claims of the three articles are there: 15 of A, 8 of B, 10 of C', () => {
    const counted = ['A', 'B', 'C'].map((article) => {
      const ids = Object.values(CLAIMS).filter((claim) => claim.article === article);
      expect(ids.map(({ id }) => id)).toEqual(ids.map((_, n) => `${article}${n + 1}`));
      return ids.length;
    });
    expect(counted).toEqual([15, 8, 10]);
  });

  test('every claim and finding is a sentence or more, and each is another', () => {
    const texts = [...Object.values(CLAIMS), ...Object.values(RESEARCH)].map(({ text }) => text);
    for (const text of texts) expect(text).toMatch(/^[A-Z].{20,}[.?]$/);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('findings have a citation with a year', () => {
    for (const { id, citation } of Object.values(RESEARCH)) expect(citation, id).toMatch(/\b(19|20)\d\d\b/);
  });

  test('five disagreements, each with claims on both sides that exist, and a word of our own', () => {
    expect(DISAGREEMENTS).toHaveLength(5);
    for (const { id, question, one, other, ours } of DISAGREEMENTS) {
      expect([one.length > 0, other.length > 0], id).toEqual([true, true]);
      for (const claim of [...one, ...other]) expect(Object.hasOwn(CLAIMS, claim), claim).toBe(true);
      expect(one.filter((claim) => other.includes(claim))).toEqual([]);
      expect(question).toMatch(/\?$/);
      expect(ours.length).toBeGreaterThan(60);
    }
  });

  test('every claim about what to do or not to do stands behind a move, a rule or a constant', () => {
    const used = new Set([
      ...Object.values(MOVES).flatMap(({ sources }) => sources),
      ...Object.values(RULES).flatMap(({ sources }) => sources),
      ...Object.values(PARAMS).flatMap(({ source }) => source.match(/\b[ABCR]\d+\b/g) ?? []),
    ]);
    // A4 lists the breaches, C1 says what trust is: neither is a thing one does.
    expect(Object.keys(CLAIMS).filter((id) => !used.has(id))).toEqual(['A4', 'C1']);
    // R2 and R18, R19 are signs checked in research.test.ts; no rule or constant rests on them alone.
    expect(Object.keys(RESEARCH).filter((id) => !used.has(id))).toEqual(['R2', 'R18', 'R19']);
  });

  test('an id that is neither is told apart', () => {
    expect([isSource('A1'), isSource('R9'), isSource('A16'), isSource('R3'), isSource('toString')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('no sentence is the articles’ own', () => {
    // Phrases of the articles that a hurried hand would have kept.
    const own =
      readFileSync('src/trust/sources.ts', 'utf8') + readFileSync('src/trust/voice-words.ts', 'utf8');
    for (const phrase of [
      'latent anger',
      'sadistic',
      'wipe their feet',
      'Trying little',
      'second bottom',
      'naked',
    ]) {
      expect(own).not.toContain(phrase);
    }
  });
});
