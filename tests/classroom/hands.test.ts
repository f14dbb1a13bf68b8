/** Hands are counted one answer at a time, and what is typed is never left behind. */
import { describe, expect, test } from 'vitest';
import {
  ask,
  askedIn,
  askNext,
  countedElsewhere,
  restFor,
  stepBack,
  stepOn,
} from '../../src/classroom/vote/hands.ts';
import {
  addVotes,
  backward,
  beginVote,
  countOf,
  isCounted,
  onward,
  type RunningVote,
  seenOf,
  typeVotes,
  undoVote,
} from '../../src/classroom/vote/vote.ts';

const IDS = ['own', 'lie', 'hide', 'run'];

function begun(hands: boolean): RunningVote {
  const vote = onward(beginVote(3, IDS, hands));
  if (!vote) throw new Error('a vote begins');
  return vote;
}

/** What a teacher presses, key by key: digits go into the field that is asked for, Enter goes on. */
function pressed(vote: RunningVote, keys: readonly string[], people: number | null): RunningVote {
  return keys.reduce((now, key) => {
    if (key === 'Enter') return stepOn(now, people) ?? now;
    const option = IDS[askedIn(now) ?? -1] ?? '';
    return typeVotes(now, option, `${now.typed[option] ?? ''}${key}`);
  }, vote);
}

const counts = ({ first }: RunningVote) => IDS.map((id) => countOf(first.tally, id));

describe('raised hands', () => {
  test('thirty people and four answers: twelve keys, under 25 seconds of the slowest hand', () => {
    const keys = ['8', 'Enter', '1', '2', 'Enter', '6', 'Enter', 'Enter', 'Enter'];
    const shown = pressed(begun(true), keys, 30);
    expect(counts(shown)).toEqual([8, 12, 6, 4]);
    expect(shown.step).toBe('shown');
    const most = ['1', '0', 'Enter', '1', '0', 'Enter', '1', '0', 'Enter', 'Enter', 'Enter'];
    expect(pressed(begun(true), most, 30).step).toBe('shown');
    // Card, Moran and Newell 1983: 1.2 s a key for whoever does not know the keyboard, 1.35 s to make up one's mind.
    expect(most.length).toBeLessThanOrEqual(12);
    expect(most.length * 1.2 + IDS.length * 1.35).toBeLessThan(25);
  });

  test('the first press asks for hands where no vote was pressed', () => {
    const vote = stepOn(begun(false), 30);
    expect(vote && askedIn(vote)).toBe(0);
    const counted = stepOn(addVotes(begun(false), 'own'), 30);
    expect(counted?.step).toBe('shown');
  });

  test('the last answer gets the rest of the people, any other one nobody; without a number nobody as well', () => {
    expect(counts(pressed(begun(true), ['9', 'Enter', 'Enter', '4', 'Enter', 'Enter'], 30))).toEqual([
      9, 0, 4, 17,
    ]);
    expect(counts(pressed(begun(true), ['9', 'Enter', 'Enter', '4', 'Enter', 'Enter'], null))).toEqual([
      9, 0, 4, 0,
    ]);
    expect(counts(pressed(begun(true), ['9', '9', 'Enter', 'Enter', 'Enter', 'Enter'], 30))).toEqual([
      99, 0, 0, 0,
    ]);
    expect(restFor(pressed(begun(true), ['9', 'Enter'], 30), 3, 30)).toBe(21);
  });

  test('a box is filled once it is counted, be it with nobody, and empty again when that is undone', () => {
    const vote = pressed(begun(true), ['Enter', '5', 'Enter'], 30);
    expect(IDS.map((id) => isCounted(vote, id))).toEqual([true, true, false, false]);
    const undone = undoVote(vote);
    expect(IDS.map((id) => isCounted(undone, id))).toEqual([true, false, false, false]);
    expect(askedIn(undone)).toBe(1); // its hands are asked for again
  });

  test('back to the answer before; a new number takes the place of the old one', () => {
    const vote = pressed(begun(true), ['5', 'Enter', '6', 'Enter'], 30);
    const back = stepBack(vote);
    expect(back && askedIn(back)).toBe(1);
    expect(counts(pressed(back ?? vote, ['7', 'Enter'], 30))).toEqual([5, 7, 0, 0]);
    expect(counts(pressed(back ?? vote, ['Enter'], 30))).toEqual([5, 6, 0, 0]);
  });

  test('nobody at all is no vote: hands are asked for anew', () => {
    const vote = pressed(begun(true), ['Enter', 'Enter', 'Enter', 'Enter', 'Enter'], null);
    expect([vote.step, askedIn(vote)]).toEqual(['first', 0]);
  });

  test('the second vote begins with the first answer, counted the same way', () => {
    const shown = pressed(begun(true), ['5', 'Enter', 'Enter', 'Enter', 'Enter', 'Enter'], null);
    const second = pressed(shown, ['Enter', 'Enter'], null);
    expect([second.step, askedIn(second)]).toEqual(['second', 0]);
  });

  test('what the room sees while hands are counted is the same, whatever was counted', () => {
    const one = pressed(begun(true), ['5', 'Enter'], 30);
    const other = pressed(begun(true), ['2', '9', 'Enter'], 30);
    expect(seenOf(one)).toEqual(seenOf(other));
  });
});

describe('a number that is typed and not counted yet', () => {
  const typed = () => typeVotes(addVotes(begun(false), 'own'), 'lie', '7');

  test.each([
    ['on', onward],
    ['back', backward],
    ['on, by one press', (vote: RunningVote) => stepOn(vote, 30)],
    ['back, by one press', stepBack],
    ['to the hands of another answer', (vote: RunningVote) => ask(vote, 2)],
    ['to pressed votes', (vote: RunningVote) => ask(ask(vote, 1), null)],
  ] as const)('counts when the vote goes %s', (_, go) => {
    const gone = go(typed());
    expect(gone && counts(gone)).toEqual([1, 7, 0, 0]);
    expect(gone?.typed).toEqual({});
  });

  test('is a number, whatever letters came with it', () => {
    expect(counts(askNext(typeVotes(ask(begun(true), 0), 'own', '1o2'), 30))).toEqual([12, 0, 0, 0]);
    expect(typeVotes(begun(true), 'own', 'ten').typed).toEqual({});
  });
});

test('counts that come from elsewhere take the place of what was counted, and nobody is asked for hands any more', () => {
  const asking = askNext(typeVotes(ask(begun(true), 0), 'own', '7'), 30);
  expect(askedIn(asking)).toBe(1);
  const places: [number, number][] = [
    [0, 10],
    [1, 0],
    [2, 20],
  ];
  const counted = countedElsewhere(asking, new Map(places));
  expect(askedIn(counted)).toBeNull();
  expect(IDS.map((id) => countOf(counted.first.tally, id))).toEqual([10, 0, 20, 0]);
  const once = countedElsewhere(counted, new Map([[0, 3]]));
  expect(IDS.map((id) => countOf(once.first.tally, id))).toEqual([3, 0, 20, 0]);
});
