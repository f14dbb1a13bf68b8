import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debtsOf } from '../../src/debrief/debts.ts';
import { DEBTS_WORDS } from '../../src/debrief/words-debts.ts';
import { DEBTS } from '../../src/trust/debts.ts';
import { MOVES } from '../../src/trust/moves.ts';
import { type Decided, steps } from './sample.ts';

const r = (move: string, days = 0): Decided => ({ by: 'responsible', move, days });
const h = (move: string, days = 0): Decided => ({ by: 'hurt', move, days });
const told = (...decided: readonly Decided[]) => debtsOf(steps(decided)).map(DEBTS_WORDS.course);

describe('what was borrowed', () => {
  test('nothing is told of a play that borrowed nothing', () => {
    expect(debtsOf(steps([r('own-it'), h('say-pain', 30), r('listen')]))).toEqual([]);
    expect(debtsOf([])).toEqual([]);
  });

  test('what is kept back is bought, and paid when time brings it out', () => {
    const [debt] = debtsOf(steps([r('listen'), r('half-truth'), h('ask', 30), r('listen')]));
    expect(debt).toMatchObject({
      debt: 'hidden',
      bought: [2],
      paid: [{ n: 3, time: true }],
      settled: null,
      open: false,
    });
  });

  test('told first it is settled, found it is paid', () => {
    expect(told(r('half-truth'), h('ask'), r('be-open'))).toEqual([
      expect.stringMatching(/^Something hidden \(\d+ points\): began at 1, settled at 3\.$/),
    ]);
    expect(told(r('half-truth'), h('monitor'))).toEqual([expect.stringMatching(/began at 1, paid at 2\.$/)]);
  });

  test('more of it is the same debt, and the most of it is its size', () => {
    const [debt] = debtsOf(steps([r('half-truth'), h('ask'), r('half-truth')]));
    const [once] = debtsOf(steps([r('half-truth')]));
    expect(debt?.bought).toEqual([1, 3]);
    expect(debt?.size).toBe(2 * (once?.size ?? 0));
    expect(debt?.open).toBe(true);
  });

  test('after it was paid, the next one is a debt of its own', () => {
    const debts = debtsOf(steps([r('overpromise', 30), h('ask'), r('overpromise'), r('keep-word')]));
    expect(debts.map(({ bought, paid, settled }) => [bought, paid.length, settled])).toEqual([
      [[1], 1, null],
      [[3], 0, 4],
    ]);
    expect(told(r('overpromise'), r('break-word'))).toEqual([expect.stringMatching(/paid at 2\.$/)]);
  });

  test('what is swallowed can be paid for more than once, and goes on standing', () => {
    expect(told(h('pretend', 30), r('listen', 30))).toEqual([
      expect.stringMatching(/began at 1, paid after 1 and after 2, still open at the end\.$/),
    ]);
  });

  test('pity and silence are told as well', () => {
    const debts = debtsOf(steps([r('beg'), r('own-it'), h('stonewall', 30)]));
    expect(debts.map(({ debt, settled, paid }) => [debt, settled, paid.length])).toEqual([
      ['pity', 2, 0],
      ['silence', null, 1],
    ]);
  });

  test('in any play each debt has one end, and those that are open are those that stand', () => {
    const decided = fc.record({
      by: fc.constantFrom('responsible' as const, 'hurt' as const),
      move: fc.constantFrom(...Object.keys(MOVES)),
      days: fc.constantFrom(0, 0, 0, 1, 30),
    });
    fc.assert(
      fc.property(fc.array(decided, { maxLength: 14 }), (moves) => {
        const play = steps(moves);
        const debts = debtsOf(play);
        const end = play.at(-1)?.next.bond.memory;
        const standing = DEBTS.filter((debt) => (end?.[debt] ?? 0) > 0);
        expect(
          debts
            .filter(({ open }) => open)
            .map(({ debt }) => debt)
            .sort(),
        ).toEqual([...standing].sort());
        for (const { size, bought, paid, settled, open } of debts) {
          expect(size).toBeGreaterThan(0);
          expect(bought.length).toBeGreaterThan(0);
          expect(paid.length > 0 || settled !== null || open).toBe(true);
          expect(settled !== null && open).toBe(false);
        }
      }),
    );
  });
});
