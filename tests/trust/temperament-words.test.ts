import { describe, expect, test } from 'vitest';
import { VOICES } from '../../src/trust/pulls/voices.ts';
import { TEMPERAMENTS } from '../../src/trust/temperament.ts';
import { VOICE_WORDS } from '../../src/trust/voice-words.ts';
import { TEMPERAMENT_WORDS } from '../../src/trust/words-temperament.ts';

describe('words', () => {
  test('every temperament has a name and a sentence', () => {
    expect(Object.keys(TEMPERAMENT_WORDS)).toEqual(Object.keys(TEMPERAMENTS));
  });

  test('every voice has words for the sides it can take, and none for others', () => {
    expect(VOICES.map(({ id }) => id).sort()).toEqual(Object.keys(VOICE_WORDS).sort());
    for (const { id, draws } of VOICES) {
      const signs = Object.values(draws).map((level) => level.slice(0, 1));
      const { towards, against } = VOICE_WORDS[id];
      expect([towards !== null, against !== null], id).toEqual([signs.includes('+'), signs.includes('-')]);
    }
  });

  test('reasons take no side between the sexes', () => {
    for (const { towards, against } of Object.values(VOICE_WORDS)) {
      expect(`${towards} ${against}`).not.toMatch(/\b(she|he|her|him|his|hers)\b/i);
    }
  });
});
