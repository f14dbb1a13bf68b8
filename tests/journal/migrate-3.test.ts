/** Format 3 to 4: what a player writes at stops during a play is kept. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile } from '../../src/journal/reconcile.ts';
import { cutTo, parseRecord as parse, withSeen } from '../../src/journal/record.ts';
import { SAID_LIMITS } from '../../src/journal/said.ts';
import { record, TEMPERAMENT_IDS } from './sample.ts';

const parseRecord = (kept: unknown) => parse(kept, TEMPERAMENT_IDS);

test('a play of format 3 is read as it was, with nothing written at any stop', () => {
  const { seen: _, ...old } = record({ reflection: { moment: 1, why: 'so', unknown: '' } });
  const read = record({ reflection: { moment: 1, why: 'so', unknown: '' } });
  expect(parseRecord({ ...old, format: 3 })).toEqual({ ok: true, record: read });
});

test('what was written at stops comes back as it was; nonsense in it is refused with its place', () => {
  const written = record({ seen: [{ n: 2, text: 'She has stopped talking.' }] });
  expect(parseRecord(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, record: written });
  for (const seen of [[{ n: 0, text: 'x' }], [{ n: 2, text: '' }], 'much', [{ n: 1 }]]) {
    expect(parseRecord({ ...written, seen })).toMatchObject({
      ok: false,
      why: expect.stringContaining('seen'),
    });
  }
});

test('writing at a stop: one text each, in order, a blank one is none, and never longer than can be kept', () => {
  const one = withSeen(withSeen(record(), 7, ' b '), 3, 'a');
  expect(one.seen).toEqual([
    { n: 3, text: 'a' },
    { n: 7, text: 'b' },
  ]);
  expect(withSeen(one, 7, '  ').seen).toEqual([{ n: 3, text: 'a' }]);
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), (text) => {
      const written = withSeen(record(), 2, text);
      expect(parseRecord(written)).toEqual({ ok: true, record: written });
      expect(written.seen.every((each) => each.text.length <= SAID_LIMITS.seen)).toBe(true);
    }),
  );
});

test('going back keeps what was seen up to the decision that is open again', () => {
  const written = record({
    choices: ['a', 'b', 'c', 'd'],
    seen: [1, 3, 4].map((n) => ({ n, text: `at ${n}` })),
  });
  expect(cutTo(written, 2, 9).seen.map(({ n }) => n)).toEqual([1, 3]);
});

test('two tabs: what either wrote stays, this one’s where both did; a way of its own takes it along', () => {
  const seen = (text: string, ...at: readonly number[]) => at.map((n) => ({ n, text }));
  const stored = record({ seen: seen('there', 1, 2, 9) });
  const mine = record({ seen: seen('here', 2, 3), choices: ['wall-own', 'wall-ask', 'bench-own'] });
  const { record: merged } = reconcile(stored, { mine, basis: record(), newId: 'new' });
  expect(merged.seen).toEqual([...seen('there', 1), ...seen('here', 2, 3)]);
  const other = record({ choices: ['wall-own', 'wall-lie'] });
  const way = reconcile(other, { mine, basis: null, newId: 'new' });
  expect(way.met).toBe('parted');
  expect(way.record.seen).toEqual(mine.seen);
});
