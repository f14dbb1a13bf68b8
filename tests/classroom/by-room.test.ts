/** Votes of phones beside raised hands: one count, hidden as long as any vote is, and counted once whatever is stepped back. */
import { describe, expect, test } from 'vitest';
import { stepOn } from '../../src/classroom/vote/hands.ts';
import { awaitsRoom, type ToldVotes, takeIn } from '../../src/classroom/vote/room-told.ts';
import {
  addVotes,
  backward,
  beginVote,
  keptVote,
  leadersOf,
  mergeVotes,
  onward,
  type RunningVote,
  resumeVote,
  seenOf,
  setVotes,
  shiftOf,
  skipToDecide,
  tallyOf,
} from '../../src/classroom/vote/vote.ts';

const IDS = ['own', 'lie', 'hide'];
const PHONES = { first: { own: 2, lie: 5, hide: 0 }, second: { own: 6, lie: 1, hide: 0 } };

const on = (vote: RunningVote, byRoom = 0) => onward(vote, byRoom) ?? expect.fail(`barred at ${vote.step}`);
const back = (vote: RunningVote) => backward(vote) ?? expect.fail('barred');
/** As a room tells it: nothing that is hidden at this step. */
const told = (
  { step }: RunningVote,
  { first, second }: Pick<ToldVotes, 'first' | 'second'> = PHONES,
): ToldVotes => {
  const early = step === 'think' || step === 'first';
  return { step, first: early ? null : first, second: step === 'shift' || step === 'decide' ? second : null };
};
const seen = (vote: RunningVote) => takeIn(vote, told(vote));

/** Three hands for lying beside seven phones, at the first vote. */
const voting = () => setVotes(on(beginVote(3, IDS)), 'lie', 3);

describe('votes of phones', () => {
  test('go on to the next step without a hand, and not without a vote', () => {
    const first = on(beginVote(3, IDS));
    expect(onward(first)).toBeNull();
    expect(onward(first, 1)?.step).toBe('shown');
    expect(stepOn(first, null)?.asked).toBe(0); // hands are asked for
    expect(stepOn(first, null, 7)?.step).toBe('shown');
  });

  test('are added to raised hands once the room tells them, and not before', () => {
    const first = voting();
    expect(seen(first)).toBe(first); // hidden there as here
    const shown = on(first);
    expect(awaitsRoom(shown)).toBe(true);
    const mixed = seen(shown);
    expect(awaitsRoom(mixed)).toBe(false);
    expect(seenOf(mixed)).toEqual({ total: 10, counts: { own: 2, lie: 8, hide: 0 } });
    expect(seen(mixed)).toBe(mixed); // told twice, counted once
    expect(takeIn(shown, { ...told(shown), step: 'first' })).toBe(shown); // where it stood before
  });

  test('decide, shift and are kept like any other; the record does not know them apart', () => {
    const second = addVotes(on(on(seen(on(voting())))), 'hide');
    const shift = seen(on(second));
    expect(shiftOf(shift)).toEqual([
      { option: 'own', from: 2, to: 6 },
      { option: 'lie', from: 8, to: 1 },
      { option: 'hide', from: 0, to: 1 },
    ]);
    expect(leadersOf(on(shift))).toEqual(['own']);
    expect(keptVote(on(shift), 'own')).toEqual({
      n: 3,
      first: { own: 2, lie: 8, hide: 0 },
      second: { own: 6, lie: 1, hide: 1 },
      by: 'majority',
    });
  });

  test('of a vote that is reopened are told anew, and its hands stay', () => {
    const again = back(seen(on(voting())));
    expect(again.step).toBe('first');
    expect(tallyOf(again, 'first')).toEqual({ lie: 3 });
    const shown = on(again);
    const fewer = takeIn(shown, told(shown, { first: { own: 1, lie: 0, hide: 0 }, second: null }));
    expect(seenOf(fewer).counts).toEqual({ own: 1, lie: 3, hide: 0 });
  });

  test('that were left out stay out, and nobody waits for them', () => {
    const once = skipToDecide(seen(on(voting())));
    expect(seen(once)).toBe(once);
    expect(keptVote(once, 'lie')?.second).toBeNull();
    const none = skipToDecide(beginVote(3, IDS));
    expect(seen(none)).toBe(none);
    expect(keptVote(none, 'lie')).toBeNull();
  });

  test('are not counted twice where a decision is undone after a reload', () => {
    const second = on(on(seen(on(voting()))));
    const whole = on(seen(on(second, 7)));
    const kept = keptVote(whole, 'own') ?? expect.fail('nobody voted');
    const resumed = seen(resumeVote(kept, IDS)); // the room still has its part
    expect(keptVote(resumed, 'own')).toEqual(kept);
    const first = back(back(back(back(back(resumed)))));
    expect([first.step, tallyOf(first, 'first')]).toEqual(['first', { own: 0, lie: 3, hide: 0 }]);
    expect(seenOf(seen(on(first))).counts).toEqual(kept.first);
  });

  test('of a room that is gone stay as they were told; without a room a kept vote is as ever', () => {
    const resumed = resumeVote({ n: 3, first: { own: 4 }, second: null, by: 'teacher' }, IDS);
    expect(seenOf(resumed).total).toBe(4);
    const first = back(back(back(resumed)));
    expect([first.step, tallyOf(first, 'first')]).toEqual(['first', { own: 4 }]);
    const later = takeIn(on(first), { step: 'shown', first: { own: 1 }, second: null }); // of a room opened since
    expect(seenOf(later).counts).toEqual({ own: 5, lie: 0, hide: 0 });
  });

  test('are told to each tab of a teacher, and added once; what is old stays away when votes are kept', () => {
    const shown = on(voting());
    const merged = mergeVotes(seen(shown), shown, shown) ?? expect.fail('nothing kept');
    expect(seenOf(seen(merged)).total).toBe(10);
    const again = back(seen(shown));
    expect(mergeVotes(seen(shown), seen(shown), again)?.room.first).toBeNull();
  });
});
