/**
 * Thirty printed cards before a camera, in pictures that are made (`tools/bench/cards/room.ts`): how many are read, and that none is read
 * wrongly. `npm run bench -- cards` shows the figures.
 */
import { describe, expect, test } from 'vitest';
import { READ_FROM } from '../../../src/classroom/cards/card.ts';
import { CONDITIONS, scan } from '../../../src/tools/bench/cards/scan.ts';

const SEEDS = [1];

describe.each(Object.keys(CONDITIONS))('%s', (name) => {
  test('enough is read, and nothing wrongly', () => {
    const kind = CONDITIONS[name];
    if (!kind) throw new Error(name);
    const { read, shown, wrong } = scan(kind.conditions, SEEDS);
    expect(shown).toBe(30);
    expect(wrong).toEqual([]);
    expect(read / shown).toBeGreaterThanOrEqual(kind.least);
  });
});

test('what the page promises of distance is measured at that size', () => {
  expect(CONDITIONS['fair, as far away as promised']?.conditions.markPx).toBe(READ_FROM);
});
