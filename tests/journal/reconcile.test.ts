/** Two tabs with one play: what each of them writes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, isAhead, reconcile, type Stored } from '../../src/journal/reconcile.ts';
import type { PlayRecord } from '../../src/journal/record.ts';
import { record } from './sample.ts';

const SEED = 20260;
const at = (choices: string, over: Partial<PlayRecord> = {}) =>
  record({ choices: [...choices], line: 0, ending: null, ...over });
const draft = (mine: PlayRecord, basis: PlayRecord | null = null): Draft => ({ mine, basis, newId: 'own' });

describe('a play that nobody else has touched', () => {
  test('is written, for the first time or after what this tab wrote last', () => {
    expect(reconcile(null, draft(at('a')))).toEqual({ met: 'same', record: at('a'), written: true });
    expect(reconcile(at('a'), draft(at('ab'), at('a')))).toMatchObject({ met: 'same', record: at('ab') });
  });

  test('is written shorter after going back', () => {
    expect(reconcile(at('abc'), draft(at('a', { ahead: ['b', 'c'] }), at('abc')))).toMatchObject({
      met: 'same',
      record: { choices: ['a'], ahead: ['b', 'c'] },
      written: true,
    });
  });

  test('does not come back by being read on where another tab has deleted it', () => {
    const read = draft(at('a', { line: 4 }), at('a'));
    expect(reconcile(null, read)).toEqual({ met: 'same', record: at('a', { line: 4 }), written: false });
  });

  test('is written again where another tab has deleted it: something is decided in it', () => {
    expect(reconcile(null, draft(at('ab'), at('a')))).toMatchObject({ met: 'same', written: true });
  });
});

describe('a play that another tab', () => {
  test('has named or written about keeps that', () => {
    const said = { about: 'x' } as unknown as PlayRecord['reflection'];
    const stored = at('ab', { ending: 'seam', name: 'mine', reflection: said });
    const came = reconcile(
      stored,
      draft(at('ab', { ending: 'seam', line: 3 }), at('ab', { ending: 'seam' })),
    );
    expect(came.record).toMatchObject({ name: 'mine', reflection: said, line: 3 });
    const back = reconcile(at('ab', { name: 'mine' }), draft(at('a'), at('ab')));
    expect(back.record).toMatchObject({ name: 'mine', choices: ['a'] });
  });

  test('has brought further is left as it is there', () => {
    const stored = at('abcdef', { ending: 'seam' });
    for (const mine of [at('ab'), at('abc', { line: 4 }), at('')]) {
      expect(reconcile(stored, draft(mine, at('ab')))).toEqual({
        met: 'ahead',
        record: mine,
        written: false,
      });
    }
  });

  test('has brought another way stays; the way of this tab is a play of its own from there on', () => {
    const stored = at('abcdef');
    const mine = at('abx', { name: 'mine', line: 2, touched: 5, ahead: [] });
    const came = reconcile(stored, draft(mine, at('ab')));
    expect(came).toMatchObject({ met: 'parted', written: true });
    expect(came.record).toMatchObject({ id: 'own', name: null, choices: ['a', 'b', 'x'], line: 2, begun: 5 });
    expect(reconcile(null, draft({ ...came.record, choices: [...'abxy'] }, came.record))).toMatchObject({
      met: 'same',
      record: { id: 'own' },
    });
  });

  test('has ended otherwise is not overwritten by another ending', () => {
    const came = reconcile(at('abc', { ending: 'seam' }), draft(at('abd', { ending: 'tram' }), at('ab')));
    expect(came.record).toMatchObject({ id: 'own', ending: 'tram', choices: ['a', 'b', 'd'] });
  });

  test('has taken back is carried on here, since all of it is in it', () => {
    expect(reconcile(at('a'), draft(at('abcd'), at('abc')))).toMatchObject({ met: 'same', written: true });
  });

  test('and a newer Seams has written is not overwritten', () => {
    expect(reconcile('unreadable', draft(at('ab'), at('a')))).toMatchObject({ met: 'parted', written: true });
  });
});

test('whatever two tabs hold, all choices of both are kept, and nothing is told where nothing differs', () => {
  const way = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 });
  const ended = fc.constantFrom(null, 'seam', 'tram');
  const play = fc.tuple(way, ended).map(([choices, ending]) => at(choices.join(''), { ending }));
  fc.assert(
    fc.property(play, play, play, (stored, mine, basis) => {
      const { met, record: kept, written } = reconcile(stored, draft(mine, basis));
      const rows = new Map<string, PlayRecord>([[stored.id, stored]]);
      if (written) rows.set(kept.id, kept);
      const held = (part: PlayRecord) =>
        [...rows.values()].some((whole) => isAhead(whole, part) || same(whole, part));
      expect(held(mine)).toBe(true);
      if (!same(stored, basis)) expect(held(stored)).toBe(true);
      if (same(stored, basis)) expect(met).toBe('same');
    }),
    { seed: SEED, numRuns: 3000 },
  );
});

function same(one: PlayRecord, other: PlayRecord): boolean {
  return one.ending === other.ending && one.choices.join() === other.choices.join();
}

test('is ahead: holds all of it, and more', () => {
  const cases: readonly (readonly [Exclude<Stored, string | null>, PlayRecord, boolean])[] = [
    [at('ab'), at('ab'), false],
    [at('abc'), at('ab'), true],
    [at('ab', { ending: 'seam' }), at('ab'), true],
    [at('ab'), at('ab', { ending: 'seam' }), false],
    [at('abc', { ending: 'seam' }), at('ab', { ending: 'seam' }), false],
    [at('axc'), at('ab'), false],
  ];
  for (const [there, here, ahead] of cases) expect(isAhead(there, here)).toBe(ahead);
});
