import { describe, expect, test } from 'vitest';
import { fitsDecision, keptClassPlay, parseClassPlay } from '../../src/classroom/vote/saved-class-play.ts';
import { addVotes, beginVote, onward, setVotes, undoVote } from '../../src/classroom/vote/vote.ts';
import { beginRecord, withVote } from '../../src/journal/record.ts';
import { openStore } from '../../src/journal/store.ts';

const player = { kind: 'player' } as const;
const record = beginRecord({
  id: 'a1',
  story: 'on-credit',
  storyVersion: '00000001',
  modelVersion: '1',
  role: 'both',
  seats: { responsible: player, hurt: player },
  seed: 7,
  now: 1000,
});
const counting = () => addVotes(setVotes(onward(beginVote(1, ['a', 'b'])) ?? beginVote(1, []), 'b', 12), 'a');

describe('a class play as it is kept', () => {
  test('comes back from the store with its votes, its undo and its step', async () => {
    const store = await openStore({ onTrouble: () => {} });
    const voted = withVote(record, { n: 1, first: { a: 3 }, second: null, by: 'teacher' });
    const play = { record: voted, people: 24, vote: counting() };
    await store.saveClassPlay('on-credit', JSON.parse(JSON.stringify(keptClassPlay(play))));
    await store.saveBoard('on-credit', { plays: [] });
    const kept = await store.classPlays();
    expect([...kept.keys()]).toEqual(['on-credit']);
    const back = parseClassPlay(kept.get('on-credit'));
    expect(back).toEqual(play);
    expect(back?.vote && undoVote(back.vote).first.tally).toEqual({ a: 0, b: 12 });
    await store.saveClassPlay('on-credit', null);
    expect((await store.classPlays()).size).toBe(0);
    expect((await store.boards()).size).toBe(1);
  });

  test('a vote that cannot be read costs only itself', () => {
    const kept = { ...keptClassPlay({ record, people: null, vote: null }), vote: { n: -1, options: 'all' } };
    expect(parseClassPlay(kept)).toEqual({ record, people: null, vote: null });
  });

  test('anything else is none', () => {
    const whole = keptClassPlay({ record, people: 3, vote: counting() });
    for (const bad of [
      undefined,
      null,
      [],
      'x',
      {},
      { ...whole, format: 2 },
      { ...whole, people: 0 },
      { ...whole, record: {} },
    ]) {
      expect(parseClassPlay(bad)).toBeNull();
    }
  });

  test('a vote fits its own decision alone', () => {
    expect(fitsDecision(counting(), 1, ['a', 'b'])).toBe(true);
    expect(fitsDecision(counting(), 2, ['a', 'b'])).toBe(false);
    expect(fitsDecision(counting(), 1, ['b', 'a'])).toBe(false);
    expect(fitsDecision(null, 1, [])).toBe(false);
  });
});
