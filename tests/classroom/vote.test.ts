/** A room's vote: hand-counted cases, and properties over votes that are thrown at random, from a seed. */
import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../src/classroom/board/tally.ts';
import {
  addVotes,
  backward,
  beginVote,
  keptVote,
  leadersOf,
  maySkip,
  onward,
  type RunningVote,
  resumeVote,
  seenOf,
  setVotes,
  shareOf,
  shiftOf,
  skipToDecide,
  totalOf,
  undoVote,
  VOTE_STEPS,
} from '../../src/classroom/vote/vote.ts';

const IDS = ['own', 'lie', 'hide'];

/** As many steps on as it takes; throws where the way is barred. */
function at(step: RunningVote['step'], vote: RunningVote): RunningVote {
  if (vote.step === step) return vote;
  const next = onward(vote);
  if (!next) throw new Error(`barred at ${vote.step}`);
  return at(step, next);
}

const first = () => at('first', beginVote(3, IDS));
const counted = (vote: RunningVote, ...counts: readonly number[]) =>
  counts.reduce((now, count, n) => setVotes(now, IDS[n] ?? '', count), vote);

/** 0 … 2^32 − 1, always the same for a seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

type Act = (vote: RunningVote) => RunningVote;

function throwActs(seed: number, length: number): Act[] {
  const next = dice(seed);
  return Array.from({ length }, (): Act => {
    const option = IDS[next() % IDS.length] ?? '';
    const count = next() % 40;
    return next() % 3 === 0 ? (vote) => setVotes(vote, option, count) : (vote) => addVotes(vote, option);
  });
}

describe('a vote, counted by hand', () => {
  test('goes its seven steps, and waits for somebody to vote', () => {
    let vote = beginVote(3, IDS);
    const seen = [vote.step];
    expect(onward(first())).toBeNull();
    for (;;) {
      const next = onward(addVotes(vote, 'own'));
      if (!next) break;
      vote = next;
      seen.push(vote.step);
    }
    expect(seen).toEqual(VOTE_STEPS);
  });

  test('tells the shift, the majority and what is kept', () => {
    const again = at('second', counted(first(), 12, 7, 0));
    const shifted = at('shift', counted(again, 7, 11, 1));
    expect(shiftOf(shifted)).toEqual([
      { option: 'own', from: 12, to: 7 },
      { option: 'lie', from: 7, to: 11 },
      { option: 'hide', from: 0, to: 1 },
    ]);
    const decide = at('decide', shifted);
    expect(leadersOf(decide)).toEqual(['lie']);
    expect(keptVote(decide, 'lie')).toEqual({
      n: 3,
      first: { own: 12, lie: 7, hide: 0 },
      second: { own: 7, lie: 11, hide: 1 },
      by: 'majority',
    });
    expect(keptVote(decide, 'own')?.by).toBe('teacher');
  });

  test('a tie is no majority: the teacher chooses', () => {
    const tied = skipToDecide(at('shown', counted(first(), 4, 4, 1)));
    expect(leadersOf(tied)).toEqual(['own', 'lie']);
    expect(keptVote(tied, 'own')).toEqual({
      n: 3,
      first: { own: 4, lie: 4, hide: 1 },
      second: null,
      by: 'teacher',
    });
  });

  test('can be left out, wholly or the second time', () => {
    const none = skipToDecide(beginVote(1, IDS));
    expect(none.step).toBe('decide');
    expect(leadersOf(none)).toEqual([]);
    expect(keptVote(none, 'own')).toBeNull();
    expect(backward(none)?.step).toBe('think');
    const again = at('second', counted(first(), 1, 2, 0));
    const back = backward(addVotes(again, 'own', 9));
    expect(back?.step).toBe('talk');
    const decide = back && skipToDecide(back);
    expect(decide && leadersOf(decide)).toEqual(['lie']);
    expect(decide && backward(decide)?.step).toBe('talk');
    expect(maySkip(first())).toBe(false);
    expect(skipToDecide(first())).toEqual(first());
  });

  test('what was kept opens again where the room decided', () => {
    const kept = keptVote(at('decide', counted(at('second', counted(first(), 5, 1)), 2, 4)), 'lie');
    const again = kept && resumeVote(kept, IDS);
    expect(again && keptVote(again, 'lie')).toEqual(kept);
    expect(again && backward(again)?.step).toBe('shift');
  });

  test('takes no nonsense', () => {
    const vote = first();
    expect(setVotes(vote, 'stranger', 3)).toBe(vote);
    expect(setVotes(vote, 'own', Number.NaN)).toBe(vote);
    expect(totalOf(setVotes(vote, 'own', -3).first.tally)).toBe(0);
    expect(totalOf(setVotes(vote, 'own', 1e9).first.tally)).toBe(9999);
    expect(addVotes(beginVote(1, IDS), 'own')).toEqual(beginVote(1, IDS));
    expect(addVotes(at('first', beginVote(1, ['toString'])), 'toString').first.tally).toEqual({
      toString: 1,
    });
  });
});

describe('any votes', () => {
  const SEEDS = Array.from({ length: 60 }, (_, n) => n + 1);

  test('undo takes back exactly the last change, down to nothing', () => {
    for (const seed of SEEDS) {
      const acts = throwActs(seed, 30);
      const states = [first()];
      for (const act of acts) states.push(act(states.at(-1) ?? first()));
      const changed = states.filter((state, n) => n === 0 || state !== states[n - 1]);
      let vote = changed.at(-1) ?? first();
      for (const before of changed.slice(0, -1).reverse()) {
        vote = undoVote(vote);
        expect(shiftOf(vote), `seed ${seed}`).toEqual(shiftOf(before));
        expect(vote.first.before.length).toBe(before.first.before.length);
      }
      expect(totalOf(vote.first.tally)).toBe(0);
      expect(undoVote(vote)).toBe(vote);
    }
  });

  test('the total is the sum of what is shown afterwards', () => {
    for (const seed of SEEDS) {
      const vote = throwActs(seed, 25).reduce((now, act) => act(now), addVotes(first(), 'own'));
      const total = totalOf(vote.first.tally);
      const shown = onward(vote);
      if (total === 0) expect(shown).toBeNull();
      else {
        expect(seenOf(shown ?? vote)).toMatchObject({ total });
        expect(totalOf(seenOf(shown ?? vote).counts ?? {})).toBe(total);
      }
    }
  });

  test('a hidden vote tells the same, whoever it was for', () => {
    for (const seed of SEEDS) {
      const next = dice(seed);
      const votes = Array.from({ length: 12 }, () => IDS[next() % 3] ?? '');
      const one = votes.reduce((now, id) => addVotes(now, id), first());
      const other = votes.reduce((now) => addVotes(now, 'hide'), first());
      expect(seenOf(one)).toEqual({ total: 0, counts: null }); // a sum would tell what was added
      expect(seenOf(one)).toEqual(seenOf(other));
      const again = (vote: RunningVote) => addVotes(at('second', vote), 'own');
      expect(seenOf(again(one))).toEqual(seenOf(again(other)));
    }
  });

  test('on and back again is where one was', () => {
    for (const seed of SEEDS) {
      let vote = throwActs(seed, 10).reduce((now, act) => act(now), addVotes(first(), 'own', 50));
      for (const step of ['shown', 'talk', 'second'] as const) {
        const next = onward(vote);
        expect(next?.step).toBe(step);
        expect(next && backward(next)).toEqual(vote);
        vote = next ?? vote;
      }
    }
  });
});

test('bars have one scale: equal counts are equally long in either vote, and as long as on a board', () => {
  const vote = at('shift', {
    ...beginVote(3, IDS),
    first: { tally: { own: 12, lie: 10, hide: 8 }, before: [] },
    second: { tally: { own: 8, lie: 12, hide: 10 }, before: [] },
  });
  const [first, second] = (['first', 'second'] as const).map((round) =>
    IDS.map((id) => shareOf(vote, vote[round].tally[id] ?? 0)),
  );
  expect(first?.[0]).toBe(second?.[1]);
  expect(first?.[2]).toBe(second?.[0]);
  expect(first?.map((share) => Math.round(100 * share))).toEqual(sharesOf([12, 10, 8]));
  expect(shareOf({ ...vote, step: 'shown' }, 12)).toBe(first?.[0]);
  expect(shareOf({ ...vote, step: 'decide' }, 12)).toBe(first?.[0]);
});

test('where fewer voted the second time the scale stays, and bars never leave their place', () => {
  const vote: RunningVote = {
    ...beginVote(3, IDS),
    step: 'shift',
    first: { tally: { own: 20, lie: 10, hide: 0 }, before: [] },
    second: { tally: { own: 20, lie: 5, hide: 0 }, before: [] },
  };
  expect(shareOf(vote, 20)).toBeCloseTo(2 / 3);
  expect(shareOf({ ...vote, step: 'shown' }, 20)).toBeCloseTo(2 / 3);
  expect(shareOf(beginVote(3, IDS), 0)).toBe(0);
});
