import { describe, expect, test } from 'vitest';
import {
  acted,
  askFor,
  beginReading,
  flowsOn,
  linesInView,
  nextLine,
  type Pace,
  placesOf,
  type Reading,
  readingAt,
  reveal,
  takeStep,
  turnOf,
} from '../../src/reader/reading.ts';
import { bond, moment, step } from './moments.ts';

const BY_LINE: Pace = { wholeBeat: false, passes: () => false };
const WHOLE: Pace = { wholeBeat: true, passes: () => false };
const passing = (...texts: string[]): Pace => ({
  wholeBeat: false,
  passes: (line) => texts.includes(line.text),
});

const opening = moment({ lines: ['One.', 'Two.', 'Three.'] });
const answer = moment({ lines: ['Four.', 'Five.'], by: 'hurt', seat: 'temperament' });
const end = moment({ lines: ['Six.'], by: null });

const texts = (reading: Reading) => linesInView(reading).map(({ line }) => line.text);
const fresh = (reading: Reading) => texts(reading).slice(reading.fresh);

describe('line by line', () => {
  test('one more line comes at a time, then the choices', () => {
    let reading = beginReading(opening, [], 0);
    expect(texts(reading)).toEqual([]);
    for (const seen of [1, 2, 3]) {
      expect(turnOf(reading)).toBe('lines');
      reading = reveal(reading, BY_LINE);
      expect(reading.shown).toBe(seen);
    }
    expect(turnOf(reading)).toBe('choices');
    expect(nextLine(reading)).toBeNull();
  });

  test('nothing is revealed beyond the last line', () => {
    const read = beginReading(opening, [], 3);
    expect(reveal(read, BY_LINE)).toEqual(read);
  });

  test('a moment without lines goes straight to its decision', () => {
    expect(turnOf(beginReading(moment(), [], 0))).toBe('choices');
  });
});

describe('other paces', () => {
  test('a whole beat comes at once', () => {
    const reading = reveal(beginReading(opening, [], 0), WHOLE);
    expect(turnOf(reading)).toBe('choices');
  });

  test('lines read before come without a stop, up to the first new one', () => {
    const reading = reveal(beginReading(opening, [], 0), passing('One.'));
    expect(texts(reading)).toEqual(['One.', 'Two.']);
  });

  test('the line after which one has to stop is the last revealed, even when it was read before', () => {
    const reading = reveal(beginReading(opening, [], 0), passing('Two.', 'Three.'));
    expect(texts(reading)).toEqual(['One.']);
  });
});

describe("the other person's decision", () => {
  const first = step(1, opening, bond(50, 50), answer);
  const read = (pace: Pace) => reveal(takeStep(beginReading(opening, [], 3), first), pace);

  test('waits for a press after the last line', () => {
    const reading = reveal(read(BY_LINE), BY_LINE);
    expect(turnOf(reading)).toBe('other');
    expect(flowsOn(reading, BY_LINE)).toBe(false);
  });

  test('comes by itself in whole-beat mode, after lines read before and after no lines at all', () => {
    expect(flowsOn(read(WHOLE), WHOLE)).toBe(true);
    expect(flowsOn(read(passing('Four.', 'Five.')), passing('Four.', 'Five.'))).toBe(true);
    const silent = beginReading(moment({ by: 'hurt', seat: 'echo' }), [], 0);
    expect(flowsOn(silent, BY_LINE)).toBe(true);
  });

  test('is asked for once', () => {
    expect(flowsOn(askFor(read(WHOLE)), WHOLE)).toBe(false);
  });

  test('never flows on over lines that wait or over a choice of the player', () => {
    expect(flowsOn(read(BY_LINE), BY_LINE)).toBe(false);
    expect(flowsOn(reveal(beginReading(opening, [], 0), WHOLE), WHOLE)).toBe(false);
  });
});

describe('steps', () => {
  const first = step(1, opening, bond(50, 50), answer);
  const second = step(2, answer, bond(50, 50), end);

  test('a step begins unread, keeps what was said before and is no longer asked for', () => {
    const reading = takeStep(askFor(beginReading(opening, [], 3)), first);
    expect(texts(reading)).toEqual(['One.', 'Two.', 'Three.']);
    expect([reading.shown, reading.asked, turnOf(reading)]).toEqual([0, false, 'lines']);
  });

  test('the end comes after its last line', () => {
    const reading = beginReading(opening, [first, second], 0);
    expect(turnOf(reading)).toBe('lines');
    expect(turnOf(reveal(reading, BY_LINE))).toBe('ending');
  });

  test('new is what came since the player last did something, also over a step of the other', () => {
    let reading = acted(askFor(beginReading(opening, [], 3)));
    reading = reveal(takeStep(reading, first), WHOLE);
    expect(fresh(reading)).toEqual(['Four.', 'Five.']);
    reading = reveal(takeStep(askFor(reading), second), WHOLE);
    expect(fresh(reading)).toEqual(['Four.', 'Five.', 'Six.']);
  });

  test('every line has its own key and keeps it', () => {
    const keys = linesInView(beginReading(opening, [first, second], 1)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(6);
    expect(linesInView(beginReading(opening, [first], 1)).map(({ key }) => key)).toEqual(keys.slice(0, 4));
  });
});

describe('resuming', () => {
  const first = step(1, opening, bond(50, 50), answer);

  test('stands at the same line, and only that line is new', () => {
    const reading = beginReading(opening, [first], 1);
    expect(texts(reading)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(fresh(reading)).toEqual(['Four.']);
    expect(turnOf(reading)).toBe('lines');
  });

  test('a line count that does not fit the moment is brought into it', () => {
    expect(beginReading(opening, [], 99).shown).toBe(3);
    expect(beginReading(opening, [], -1).shown).toBe(0);
    expect(beginReading(opening, [], 1.7).shown).toBe(1);
  });
});

describe('looking back', () => {
  const read = beginReading(opening, [step(1, opening, bond(50, 50), answer)], 2);
  const seen = (wholeBeat: boolean) =>
    placesOf(read, wholeBeat).map((place) => fresh(readingAt(read, place, wholeBeat)));

  test('goes line by line, or beat by beat, over what was in view and no further', () => {
    expect(seen(false)).toEqual([['One.'], ['Two.'], ['Three.'], ['Four.'], ['Five.']]);
    expect(seen(true)).toEqual([
      ['One.', 'Two.', 'Three.'],
      ['Four.', 'Five.'],
    ]);
    expect(placesOf(beginReading(opening, [], 0), true)).toEqual([]);
  });

  test('decides nothing: what is looked at is read', () => {
    for (const place of placesOf(read, true)) expect(turnOf(readingAt(read, place, true))).toBe('lines');
  });
});
