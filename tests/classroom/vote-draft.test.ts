/** A vote that the device's storage has not got yet survives its tab. */
import { expect, test } from 'vitest';
import { addVotes, beginVote, onward, type RunningVote } from '../../src/classroom/vote/vote.ts';
import { dropDraft, forgetDrafts, keepDraft, newestVote } from '../../src/classroom/vote/vote-draft.ts';

function shelf() {
  const rows = new Map<string, string>();
  return () => ({
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  });
}

const begun: RunningVote = { ...(onward(beginVote(3, ['a', 'b'])) ?? beginVote(3, ['a', 'b'])), turn: 1 };
const voted: RunningVote = { ...addVotes(begun, 'a'), turn: 2 };

test('the draft is further than what is kept, and only at the present decision', () => {
  const at = shelf();
  keepDraft('play', voted, at);
  expect(newestVote('play', 3, begun, at)).toEqual(voted);
  expect(newestVote('play', 3, null, at)).toEqual(voted);
  expect(newestVote('play', 4, null, at)).toBeNull();
  expect(newestVote('another', 3, begun, at)).toBe(begun);
});

test('once it is kept the draft goes, unless the vote went on meanwhile', () => {
  const at = shelf();
  keepDraft('play', voted, at);
  dropDraft('play', 1, at);
  expect(newestVote('play', 3, begun, at)).toEqual(voted);
  dropDraft('play', 2, at);
  expect(newestVote('play', 3, begun, at)).toBe(begun);
});

test('a draft that was written as well does not count twice', () => {
  const at = shelf();
  keepDraft('play', voted, at);
  expect(newestVote('play', 3, voted, at)).toBe(voted);
});

test('what lies there and is no vote, or a shelf that is forbidden, costs nothing', () => {
  const at = shelf();
  at().setItem('seams-vote play', '{"n":"x"');
  expect(newestVote('play', 3, begun, at)).toBe(begun);
  const none = () => {
    throw new Error('forbidden');
  };
  expect(() => keepDraft('play', voted, none)).not.toThrow();
  expect(newestVote('play', 3, begun, none)).toBe(begun);
});

test('whoever forgets everything forgets the drafts, and nothing that is not theirs', () => {
  const kept: Record<string, unknown> = { 'seams-vote a': '{}', 'seams-vote b': '{}', other: 'x' };
  kept.removeItem = (row: string) => delete kept[row];
  forgetDrafts(() => kept as unknown as Storage);
  expect(Object.keys(kept).sort()).toEqual(['other', 'removeItem']);
  expect(() =>
    forgetDrafts(() => {
      throw new Error('forbidden');
    }),
  ).not.toThrow();
});
