import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginRecord,
  branchFrom,
  cutTo,
  LIMITS,
  leftBy,
  parseRecord as parse,
  withChoice,
  withEnding,
  withLine,
  withName,
  withReflection,
  withVersions,
  withVote,
} from '../../src/journal/record.ts';
import type { Vote } from '../../src/journal/said.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

const parseRecord = (kept: unknown) => parse(kept, TEMPERAMENT_IDS);

const SEED = 20_261;

describe('a record', () => {
  const begun = beginRecord({
    id: 'play-1',
    story: 'three-times',
    storyVersion: '5f6e7d8c',
    modelVersion: '1',
    role: 'hurt',
    seats: { responsible: { kind: 'temperament', temperament: 'quick' }, hurt: { kind: 'player' } },
    seed: 7,
    now: 1000,
  });

  test('begins empty, and is a record', () => {
    expect(begun).toMatchObject({
      format: 4,
      name: null,
      ahead: [],
      choices: [],
      line: 0,
      ending: null,
      begun: 1000,
      touched: 1000,
    });
    expect(parseRecord(begun)).toEqual({ ok: true, record: begun });
  });

  test('grows by choices, lines and an ending, and leaves the earlier one as it was', () => {
    const read = withLine(begun, 3, 1100);
    const chosen = withChoice(read, 'wall-own', 1200);
    const ended = withEnding(withChoice(chosen, 'wall-ask', 1300), 'seam', 1400);
    expect(read).toMatchObject({ line: 3, touched: 1100 });
    expect(chosen).toMatchObject({ choices: ['wall-own'], line: 0, touched: 1200 });
    expect(ended).toMatchObject({ choices: ['wall-own', 'wall-ask'], ending: 'seam', touched: 1400 });
    expect(begun.choices).toEqual([]);
  });

  test('keeps how a room voted in order, one vote a decision, and what was voted on a way left is left', () => {
    const vote = (n: number, own: number): Vote => ({ n, first: { own }, second: null, by: 'majority' });
    const voted = withVote(
      withVote(withVote(record({ choices: ['a', 'b', 'c'] }), vote(3, 1)), vote(1, 2)),
      vote(3, 4),
    );
    expect(voted.votes).toEqual([vote(1, 2), vote(3, 4)]);
    expect(parseRecord(voted)).toEqual({ ok: true, record: voted });
    expect(cutTo(voted, 2, 3000).votes).toEqual([vote(1, 2)]);
  });

  test('keeps what the player wrote, until the play is another one', () => {
    const written = withReflection(record({ ending: 'seam' }), { moment: 2, why: 'too soon', unknown: '' });
    expect(parseRecord(written)).toEqual({ ok: true, record: written });
    expect(cutTo(written, 1, 3000).reflection).toBeNull();
    expect(withReflection(written, null)).toEqual(record({ ending: 'seam' }));
  });

  test('goes back to any moment, and branches there as a new play', () => {
    const ended = record({ choices: ['a', 'b', 'c'], line: 4, ending: 'seam' });
    expect(cutTo(ended, 1, 3000)).toEqual(
      record({ choices: ['a'], ahead: ['b', 'c'], line: 0, touched: 3000 }),
    );
    expect(cutTo(ended, -1, 3000).choices).toEqual([]);
    expect(cutTo(ended, 9, 3000).choices).toEqual(['a', 'b', 'c']);
    expect(branchFrom(ended, 2, 'play-2', 3000)).toEqual(
      record({ id: 'play-2', choices: ['a', 'b'], line: 0, begun: 3000, touched: 3000 }),
    );
  });

  test('remembers what it went back from, until another way is taken', () => {
    const back = cutTo(cutTo(record({ choices: ['a', 'b', 'c', 'd'] }), 3, 3000), 1, 3001);
    expect(back).toMatchObject({ choices: ['a'], ahead: ['b', 'c', 'd'] });
    expect(withChoice(back, 'b', 3002)).toMatchObject({ choices: ['a', 'b'], ahead: ['c', 'd'] });
    expect(withChoice(back, 'x', 3002)).toMatchObject({ choices: ['a', 'x'], ahead: [] });
  });

  test('leaves behind what it went back from when another way is taken, were it one decision', () => {
    const back = cutTo(record({ name: 'mine', choices: ['a', 'b', 'c', 'd'], line: 4 }), 1, 3000);
    expect(leftBy(back, 'x', 'left')).toEqual(
      record({ id: 'left', choices: ['a', 'b', 'c', 'd'], line: 0, touched: 2999 }),
    );
    expect(leftBy(back, 'b', 'left')).toBeNull();
    expect(leftBy(cutTo(record({ choices: ['a'] }), 0, 3000), 'x', 'left')?.choices).toEqual(['a']);
    expect(leftBy(record(), 'x', 'left')).toBeNull();
  });

  test('takes a name, trimmed and of bounded length, and gives it up for blanks', () => {
    expect(withName(record(), '  The honest one ').name).toBe('The honest one');
    expect(withName(record({ name: 'old' }), '   ').name).toBeNull();
    expect(withName(record(), 'x'.repeat(500)).name).toBe('x'.repeat(LIMITS.name));
    expect(parseRecord(withName(record(), 'x'.repeat(500))).ok).toBe(true);
  });

  test('goes on in another version of its story', () => {
    const versions = { storyVersion: 'new', modelVersion: '2' };
    expect(withVersions(record(), versions, 3000)).toEqual(record({ ...versions, touched: 3000 }));
  });
});

describe('reading a record', () => {
  test.each([
    ['nothing', null, 'not a record'],
    ['a list', [], 'not a record'],
    ['text', '{"format":1}', 'not a record'],
    ['no format', {}, 'format'],
    ['a newer format', { format: 5 }, 'newer'],
    ['a format that never was', { format: -3 }, 'never'],
    ['a missing part', { ...record(), story: undefined }, 'story'],
    ['an empty id', record({ id: '' }), 'id'],
    ['an endless id', record({ id: 'x'.repeat(LIMITS.id + 1) }), 'id'],
    ['a broken seed', record({ seed: 0.5 }), 'seed'],
    ['a seed too large', record({ seed: 2 ** 31 }), 'seed'],
    ['a name that is no text', { ...record(), name: 4 }, 'name'],
    ['an endless name', record({ name: 'x'.repeat(LIMITS.name + 1) }), 'name'],
    ['a time that no calendar shows', record({ touched: LIMITS.time + 1 }), 'touched'],
    [
      'a vote for nothing that can be counted',
      { ...record(), votes: [{ n: 1, first: { a: -1 }, second: null, by: 'majority' }] },
      'votes',
    ],
    [
      'a page for a reflection',
      { ...record(), reflection: { moment: null, why: 'x'.repeat(2001), unknown: '' } },
      'reflection',
    ],
    ['no choices ahead', { ...record(), ahead: undefined }, 'ahead'],
    ['a line below zero', record({ line: -1 }), 'line'],
    ['no number', record({ touched: Number.NaN }), 'touched'],
    ['a choice that is no text', { ...record(), choices: ['a', 4] }, 'choices.1'],
    ['too many choices', record({ choices: new Array<string>(LIMITS.choices + 1).fill('a') }), 'choices'],
    ['choices that only look like a list', { ...record(), choices: { length: 2 } }, 'choices'],
    ['a role nobody holds', record({ role: 'both' }), 'role'],
    [
      'an unknown seat',
      { ...record(), seats: { responsible: { kind: 'player' }, hurt: { kind: 'cat' } } },
      'seats.hurt',
    ],
  ])('refuses %s and says where', (_, kept, where) => {
    const answer = parseRecord(kept);
    expect(answer.ok).toBe(false);
    expect(answer).toHaveProperty('why', expect.stringContaining(where));
    expect(answer).toHaveProperty('newer', where === 'newer');
  });

  test('quotes nothing of a hostile record back', () => {
    const answer = parseRecord({ ...record(), role: '<img src=x>'.repeat(10_000) });
    expect(JSON.stringify(answer).length).toBeLessThan(500);
    expect(JSON.stringify(answer)).not.toContain('<img');
  });

  test('drops parts it does not know', () => {
    const kept = JSON.parse(`{"extra": 1, "__proto__": {"role": "x"}, ${JSON.stringify(record()).slice(1)}`);
    expect(parseRecord(kept)).toEqual({ ok: true, record: record() });
  });

  test('takes 10,000 random and mutated records, each rightly or refused with a sentence', {
    timeout: 300_000,
  }, () => {
    const seat = fc.oneof(
      fc.constant({ kind: 'player' as const }),
      fc.record({ kind: fc.constant('temperament' as const), temperament: fc.constant('quick') }),
      fc.record({
        kind: fc.constant('echo' as const),
        choices: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 5 }),
        temperament: fc.constant('slow'),
      }),
    );
    const whole = fc
      .record({
        hurt: seat,
        seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        choices: fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 30 }),
        line: fc.nat(200),
        ending: fc.option(fc.string({ minLength: 1, maxLength: 9 })),
      })
      .map(({ hurt, ...rest }) => record({ ...rest, seats: { responsible: { kind: 'player' }, hurt } }));
    const mutated = fc
      .tuple(whole, fc.constantFrom(...Object.keys(record())), fc.anything())
      .map(([good, part, value]) => ({ ...good, [part]: value }));
    const kept = (value: unknown) => JSON.stringify(value); // as a store or a file keeps it
    const tally = { read: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(whole, mutated, mutated, fc.anything(), fc.jsonValue()), (any) => {
        const answer = parseRecord(any);
        tally[answer.ok ? 'read' : 'refused']++;
        if (answer.ok) expect(kept(parseRecord(JSON.parse(kept(answer.record))))).toBe(kept(answer));
        else expect(answer.why.length).toBeGreaterThan(10);
      }),
      { seed: SEED, numRuns: 10_000 },
    );
    expect(tally.read).toBeGreaterThan(1500); // the whole ones
    expect(tally.refused).toBeGreaterThan(5000);
  });
});
