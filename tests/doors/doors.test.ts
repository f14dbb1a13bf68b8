/** Whatever comes in is refused in words, or is used afterwards without anything being thrown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Came, DOORS as OF_PLAYS } from './doors.ts';
import { SEED } from './hostile.ts';
import { ROOM_DOORS } from './room-doors.ts';

const DOORS = [...OF_PLAYS, ...ROOM_DOORS];

/** At these nothing hostile can look like something good, or nothing is refused. */
const ONE_WAY = ['readQr', 'isMove', 'hrefOf', 'readSettings', 'shown'];

describe.each(DOORS)('$name', ({ name, before, enter, runs = 400 }) => {
  test('refuses in words, or lets in what can be used', { timeout: 300_000 }, () => {
    const came: Record<Came, number> = { in: 0, refused: 0 };
    fc.assert(
      fc.property(before, (given) => {
        came[enter(given)] += 1;
      }),
      { seed: SEED, numRuns: runs },
    );
    // Else these tests would show nothing: both must have happened, and often.
    if (!ONE_WAY.includes(name)) expect(Math.min(came.in, came.refused)).toBeGreaterThan(runs / 50);
  });
});
