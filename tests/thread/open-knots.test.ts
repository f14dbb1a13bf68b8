import { describe, expect, test } from 'vitest';
import { hooksOn, layCourse } from '../../src/thread/course.ts';
import { historyOf } from '../../src/thread/history.ts';
import { areGrown, growKnots, openKnots } from '../../src/thread/open-knots.ts';
import { bindThread, UNTOUCHED, workThread } from '../../src/thread/thread.ts';
import { THREAD_WORDS } from '../../src/thread/words.ts';
import { DEBTS } from '../../src/trust/debts.ts';
import { OPENING, steps } from '../debrief/sample.ts';

describe('what is owed is an open knot on the thread', () => {
  test('one for each kind that stands, each at a place of its own, none under another', () => {
    const knots = openKnots(Object.fromEntries(DEBTS.map((debt) => [debt, 9])));
    expect(knots.map(({ debt }) => debt)).toEqual(DEBTS);
    const places = knots.map(({ at }) => at).sort((a, b) => a - b);
    for (const [i, at] of places.slice(1).entries()) expect(at - (places[i] ?? 0)).toBeGreaterThanOrEqual(5);
    expect(openKnots(undefined)).toEqual([]);
  });

  test('more of it is a larger one, up to a size', () => {
    const size = (hidden: number) => openKnots({ hidden })[0]?.size ?? 0;
    expect(size(9)).toBeGreaterThan(size(1));
    expect(size(1)).toBeGreaterThan(0.5);
    expect(size(1000)).toBe(size(100));
  });

  test('it comes with the choice that makes it, and goes when it is settled or falls due', () => {
    const play = steps([
      { by: 'responsible', move: 'half-truth' },
      { by: 'responsible', move: 'be-open' },
      { by: 'responsible', move: 'overpromise', days: 30 },
    ]);
    const [lied, told, promised] = play;
    if (!lied || !told || !promised) throw new Error('no steps');
    const open = bindThread(UNTOUCHED, OPENING);
    expect(open.open).toEqual([]);
    expect(workThread(open, lied).open.map(({ debt }) => debt)).toEqual(['hidden']);
    expect(workThread(workThread(open, lied), told).open).toEqual([]);
    const waiting = workThread(open, promised);
    expect(waiting.open.map(({ debt }) => debt)).toEqual(['overdrawn']);
    expect(bindThread(waiting, promised.next.bond).open).toEqual([]);
    const { places } = historyOf(OPENING, play);
    expect(places.map(({ after }) => after.open.length)).toEqual([1, 0, 0]);
  });
});

describe('it grows and goes', () => {
  const wanted = openKnots({ hidden: 9 });

  test('by and by, and is then as it should be', () => {
    let seen = growKnots([], wanted, 16, false);
    expect(seen[0]?.size).toBeLessThan(wanted[0]?.size ?? 0);
    expect(areGrown(seen, wanted)).toBe(false);
    for (let frame = 0; frame < 60; frame += 1) seen = growKnots(seen, wanted, 16, false);
    expect(seen).toEqual(wanted);
    expect(areGrown(seen, wanted)).toBe(true);
    for (let frame = 0; frame < 60; frame += 1) seen = growKnots(seen, [], 16, false);
    expect(seen).toEqual([]);
  });

  test('at once where nothing moves, and not at all behind a curtain', () => {
    expect(growKnots([], wanted, 16, true)).toEqual(wanted);
    expect(growKnots(wanted, [], 16, true)).toEqual([]);
    expect(growKnots([], wanted, 0, false)).toEqual([]);
  });
});

describe('on the thread of a whole play', () => {
  test('they hang between two places, apart from each other', () => {
    const course = layCourse(12, 390, []);
    for (let stretch = 1; stretch < 12; stretch += 1) {
      const hooks = hooksOn(course, stretch, 2);
      const [a, b] = hooks;
      expect(hooks).toHaveLength(2);
      expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(5);
      for (const hook of hooks)
        for (const place of course.places)
          expect(Math.hypot(hook.x - place.x, hook.y - place.y)).toBeGreaterThan(8);
    }
    expect(hooksOn(course, 1, 0)).toEqual([]);
  });

  test('whoever hears the thread hears them', () => {
    const told = THREAD_WORDS.place(3, 'Nadia', 'Half-truth', 'snag', null, 4, ['hidden']);
    expect(told).toBe(
      'Decision 3, Nadia: half-truth. A pitfall pulls at it. Four strands hold. An open knot: something is hidden.',
    );
  });
});
