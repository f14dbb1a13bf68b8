import { describe, expect, test } from 'vitest';
import { talkBefore } from '../../src/classroom/vote/talk-before.ts';
import { ANY, BEFORE, BY_REACH, REACH } from '../../src/classroom/vote/words-before.ts';
import { MOVE_IDS, MOVES } from '../../src/trust/moves.ts';

/** What only words can be asked. */
const SAYS = /which word|say each answer aloud|has said it|say it, and|hear about the pain|want to hear/i;

const PEOPLE = { responsible: 'Sami', hurt: 'Juno' };

describe('the questions between two votes', () => {
  test('there is one for every move, and for every pair of what moves reach for', () => {
    const moves = MOVE_IDS.filter((id) => id !== 'plain');
    const without = moves.filter((id) => !BEFORE[id] || !REACH[id]);
    expect(
      without,
      'These moves need a question for the class (BEFORE) and what they reach for (REACH), in src/classroom/vote/words-before.ts.',
    ).toEqual([]);
    expect(Object.keys(BEFORE).sort()).toEqual([...moves].sort());
    const reaches = [...new Set(Object.values(REACH))].sort();
    const pairs = reaches.flatMap((one, n) => reaches.slice(n).map((two) => `${one} ${two}`));
    expect(Object.keys(BY_REACH).sort()).toEqual(pairs.sort());
  });

  test('what a move reaches for tells nothing of its kind', () => {
    for (const reach of new Set(Object.values(REACH))) {
      const kinds = MOVE_IDS.filter((id) => REACH[id] === reach).map((id) => MOVES[id].kind);
      expect([...new Set(kinds)].sort(), reach).toEqual(['pitfall', 'practice']);
    }
  });

  test('all end in a question or ask for something to be told, and name nobody else', () => {
    for (const ask of [...Object.values(BEFORE), ...Object.values(BY_REACH)]) {
      const text = ask('Sami', 'Juno');
      expect(text).toMatch(/[?.]$/);
      expect(text).not.toMatch(/undefined|right answer|better|wrong/i);
    }
  });

  test('follows the votes, and the story where there are none', () => {
    const answers = (...votes: readonly number[]) =>
      ['deny', 'own-it', 'plain', 'rush'].map((move, n) => ({
        move,
        manner: 'said' as const,
        votes: votes[n] ?? 0,
      }));
    expect(talkBefore('responsible', answers(), PEOPLE)).toEqual([
      { about: [1, 2], text: 'What would it cost Sami to say it? What would it cost to say nothing?' },
      { about: [1], text: 'Who knows what, at this moment? What does Sami believe that others know?' },
    ]);
    expect(talkBefore('responsible', answers(0, 5, 0, 9), PEOPLE)).toEqual([
      { about: [2, 4], text: 'Say each answer aloud as Sami. What does Juno hear first?' },
      { about: [4], text: 'What does waiting do to Sami?' },
    ]);
    const plain = [{ move: 'plain', manner: 'said' as const, votes: 0 }];
    expect(talkBefore('hurt', plain, PEOPLE)[1]).toEqual({
      about: [],
      text: 'What does Juno want most at this moment? Say it in one sentence.',
    });
  });

  test('of a deed nobody asks which word was said, and of words nobody asks for a deed', () => {
    const moves = MOVE_IDS.filter((id) => id !== 'plain');
    for (const one of moves) {
      for (const other of moves) {
        const ask = (manner: 'said' | 'done') => {
          const answers = [one, other].map((move) => ({ move, manner, votes: 1 }));
          return talkBefore('responsible', answers, PEOPLE).map(({ text }) => text);
        };
        for (const text of ask('done')) expect(text, `${one} ${other}`).not.toMatch(SAYS);
        for (const text of ask('said'))
          expect(text, `${one} ${other}`).not.toMatch(/Both answers are deeds|Words or deeds/);
      }
    }
  });

  test('a person who is named is no "they"', () => {
    for (const ask of [...Object.values(BEFORE), ...Object.values(BY_REACH), ...ANY]) {
      expect(ask('Sami', 'Juno')).not.toMatch(/themsel|they |their/i);
    }
  });

  test('in one play nothing is asked twice, as long as there is something else', () => {
    const answers = ['own-it', 'regret', 'deny'].map((move) => ({ move, manner: 'said' as const, votes: 1 }));
    const asked = new Set<string>();
    for (let vote = 0; vote < 5; vote++) {
      const two = talkBefore('responsible', answers, PEOPLE, asked).map(({ text }) => text);
      expect(two).toHaveLength(2);
      for (const text of two) {
        expect(asked.has(text), text).toBe(false);
        asked.add(text);
      }
    }
  });
});
