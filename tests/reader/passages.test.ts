import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf, type Passage, passagesOf } from '../../src/reader/log/passages.ts';
import { isIncoming, sideOf, voiceOf, wordsOf } from '../../src/reader/people.ts';
import type { Line } from '../../src/story/beat.ts';
import { LATER, MESSAGE, PEOPLE, says } from './moments.ts';

const placed = (lines: readonly Line[]) => lines.map((line, n) => ({ key: `0.${n}`, line }));
const told = (lines: readonly Line[], fresh = lines.length) =>
  passagesOf(placed(lines), PEOPLE, 'responsible', fresh);
const shape = (passages: readonly Passage[]) =>
  passages.map(({ kind, voice, lines }) => [kind, voice, lines.length]);

describe('passages', () => {
  test('what one person says in a breath stays together, another voice begins anew', () => {
    const lines = ['Vera: Toast.', 'Vera: On a Thursday.', 'Nadia: I know.', 'The bell.', '(Say it.)'];
    expect(shape(told(lines.map((line) => says(line))))).toEqual([
      ['speech', 'Vera', 2],
      ['speech', 'Nadia', 1],
      ['narration', null, 1],
      ['thought', 'Nadia', 1],
    ]);
  });

  test('messages of both stand in one thread, and speech does not join it', () => {
    const lines = [
      says('Vera: Up?', MESSAGE),
      says('Nadia: yes', MESSAGE),
      says('Vera is typing.', MESSAGE),
      says('Vera: Hello.'),
    ];
    expect(shape(told(lines))).toEqual([
      ['phone', null, 3],
      ['speech', 'Vera', 1],
    ]);
  });

  test('time that passes parts what would stand together', () => {
    const passages = told([says('The bench.'), says('The bench again.', LATER)]);
    expect(passages.map(({ time }) => time)).toEqual([null, 'three days later']);
  });

  test('a long breath is parted so that a card can be taken in at a glance', () => {
    const long = says(`Vera: ${'word '.repeat(25)}`);
    expect(shape(told([long, long]))).toHaveLength(2);
  });

  test('tells which line of a passage is the first new one', () => {
    const lines = ['Vera: Toast.', 'Vera: Thursday.', 'Vera: You.'].map((line) => says(line));
    expect(told(lines, 2).map(({ freshFrom }) => freshFrom)).toEqual([2]);
    expect(told(lines, 0).map(({ freshFrom }) => freshFrom)).toEqual([0]);
    expect(told(lines, 3).map(({ freshFrom }) => freshFrom)).toEqual([null]);
  });

  test('no line is lost or moved, and more lines never regroup the ones before', () => {
    const line = fc
      .record({
        who: fc.constantFrom('Vera: ', 'Nadia: ', 'Ilya: ', ''),
        words: fc.integer({ min: 1, max: 40 }),
        phone: fc.boolean(),
        later: fc.boolean(),
      })
      .map(({ who, words, phone, later }) =>
        says(`${who}${'word '.repeat(words)}`, ...(phone ? [MESSAGE] : []), ...(later ? [LATER] : [])),
      );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.nat(), (lines, cut) => {
        const all = told(lines);
        expect(all.flatMap((passage) => passage.lines.map((one) => one.line))).toEqual(lines);
        const some = told(lines.slice(0, cut % (lines.length + 1)));
        const kept = some.slice(0, -1);
        expect(shape(all.slice(0, kept.length))).toEqual(shape(kept));
        expect(all.map(({ key }) => key).slice(0, some.length)).toEqual(some.map(({ key }) => key));
      }),
      { seed: 7 },
    );
  });
});

describe('people', () => {
  test('names are told apart whatever their case, third people are others', () => {
    expect(['Nadia', 'VERA', 'Ilya', null].map((name) => sideOf(name, PEOPLE))).toEqual([
      'responsible',
      'hurt',
      'other',
      null,
    ]);
  });

  test('a thought without a name belongs to the seat, with two players to nobody named', () => {
    const thought = says('(The scarf.)');
    expect(voiceOf(thought, PEOPLE, 'hurt')).toBe('Vera');
    expect(voiceOf(thought, PEOPLE, 'both')).toBeNull();
    expect(voiceOf(says('The bell.'), PEOPLE, 'hurt')).toBeNull();
  });

  test('a thought is shown without its parentheses, everything else as it is written', () => {
    expect(wordsOf(says('(The scarf. (Of course.))'))).toBe('The scarf. (Of course.)');
    expect(wordsOf({ ...says('（我洗过了床单。）'), thought: true })).toBe('我洗过了床单。');
    expect(wordsOf(says('Vera: (laughs) No.'))).toBe('(laughs) No.');
  });

  test('incoming is a message that the seat did not write', () => {
    const message = says('Vera: Up?', MESSAGE);
    expect(isIncoming(message, PEOPLE, 'responsible')).toBe(true);
    expect(isIncoming(message, PEOPLE, 'hurt')).toBe(false);
    expect(isIncoming(message, PEOPLE, 'both')).toBe(false);
    expect(isIncoming(says('Vera: Up?'), PEOPLE, 'responsible')).toBe(false);
    expect(isIncoming(says('Vera is typing.', MESSAGE), PEOPLE, 'responsible')).toBe(false);
  });

  test('a thought is a thought, also beside a phone', () => {
    expect(kindOf(says('(Send it.)', MESSAGE))).toBe('thought');
  });
});
