import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CELL, type Course, layCourse, ROW } from '../../src/thread/course.ts';
import { historyOf } from '../../src/thread/history.ts';
import { STRANDS, type ThreadPicture, UNTOUCHED, workThread } from '../../src/thread/thread.ts';
import { weave } from '../../src/thread/weave.ts';
import type { Role } from '../../src/trust/bond.ts';
import { bond, moment, person, rise, step } from '../stage/build.ts';

const whole = bond(person(90), person(90));
const STEPS = [
  step({ n: 1, move: 'listen', changes: [rise('hurt', 'trust')], after: whole }),
  step({ n: 2, by: 'hurt', move: 'plain', kind: 'plain', after: whole }),
  step({ n: 3, move: 'deny', kind: 'pitfall', after: whole }),
  step({ n: 4, move: 'lie-again', kind: 'pitfall', lowered: ['hurt'], after: bond(person(20), person(10)) }),
  step({ n: 5, by: 'hurt', move: 'own-it', changes: [rise('responsible', 'trust')], after: whole }),
];

describe('the history of a thread', () => {
  const history = historyOf(bond(person(50), person(50)), STEPS);

  test('has a place for each decision, in order, with what it left there', () => {
    expect(history.places.map(({ n, by, mark, family }) => [n, by, mark, family])).toEqual([
      [1, 'responsible', 'stitch', 'ear'],
      [2, 'hurt', 'plain', null],
      [3, 'responsible', 'snag', null],
      [4, 'responsible', 'knot', null],
      [5, 'hurt', 'stitch', 'truth'],
    ]);
  });

  test('hangs between two places as the thread on the stage hung there', () => {
    let thread: ThreadPicture = history.before;
    STEPS.forEach((taken, i) => {
      thread = workThread(thread, taken);
      expect({ ...history.places[i]?.after, slack: 0 }).toMatchObject({
        stitches: thread.stitches,
        slack: 0,
      });
      expect(history.places[i]?.after.knots).toEqual(thread.knots);
    });
    expect(history.before.strands).toBe(4);
    expect(history.places[3]?.after.strands).toBe(1);
  });

  test('time that passes after a decision counts as well', () => {
    const faded = bond(person(20), person(20));
    const [place] = historyOf(whole, [step({ after: whole, next: moment([], faded) })]).places;
    expect(place?.after.strands).toBe(1);
  });

  test('what comes later changes no place before it', () => {
    const opening = bond(person(50), person(50));
    for (let n = 0; n <= STEPS.length; n += 1)
      expect(historyOf(opening, STEPS.slice(0, n)).places).toEqual(history.places.slice(0, n));
  });
});

const flat = (count: number) => Array.from({ length: count + 1 }, () => 10);
const gaps = ({ samples }: Course) =>
  samples.slice(1).map(({ x, y }, i) => Math.hypot(x - (samples[i]?.x ?? x), y - (samples[i]?.y ?? y)));

describe('the course over the page', () => {
  const counts = fc.integer({ min: 1, max: 40 });
  const widths = fc.integer({ min: 288, max: 1400 });

  test('at any width: places no nearer than a finger, inside the page, the thread without a gap through each', () => {
    fc.assert(
      fc.property(counts, widths, (count, width) => {
        const course = layCourse(count, width, flat(count));
        expect(course.places).toHaveLength(count);
        expect(course.cell).toBeGreaterThanOrEqual(CELL);
        course.places.forEach((place, i) => {
          expect(place.x).toBeGreaterThan(0);
          expect(place.x).toBeLessThan(width);
          expect(place.y).toBeLessThan(course.height);
          const next = course.places[i + 1];
          const apart = next ? Math.max(Math.abs(next.x - place.x), Math.abs(next.y - place.y)) : CELL;
          expect(apart).toBeGreaterThanOrEqual(CELL - 1e-6);
          const nearest = Math.min(...course.samples.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
          expect(nearest).toBeLessThan(1e-6);
        });
        expect(Math.max(...gaps(course))).toBeLessThan(6);
        expect(Math.max(...course.samples.map(({ x }) => Math.abs(x - width / 2)))).toBeLessThan(width / 2);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('twenty-six decisions on a phone go there and back', () => {
    const { places } = layCourse(26, 358, flat(26));
    const rows = [...new Set(places.map(({ y }) => y))].map((y) => places.filter((place) => place.y === y));
    expect(rows.map((row) => row.length)).toEqual([6, 6, 6, 6, 2]);
    const [first = [], second = []] = rows;
    expect((first[1]?.x ?? 0) - (first[0]?.x ?? 0)).toBeGreaterThan(0);
    expect((second[1]?.x ?? 0) - (second[0]?.x ?? 0)).toBeLessThan(0);
    expect(second[0]?.x).toBeCloseTo(first.at(-1)?.x ?? 0);
    expect((second[0]?.y ?? 0) - (first[0]?.y ?? 0)).toBe(ROW);
  });

  test('slack hangs between two places and is drawn up at each', () => {
    const taut = layCourse(4, 900, [0, 0, 0, 0, 0]);
    const slack = layCourse(4, 900, [0, 0, 24, 0, 0]);
    const lowest = ({ samples }: Course) => Math.max(...samples.map(({ y }) => y));
    expect(lowest(slack) - lowest(taut)).toBeCloseTo(24, 0);
    expect(slack.places).toEqual(taut.places);
  });

  test('a play of one decision has a thread as well', () => {
    expect(layCourse(1, 358, flat(1)).samples.length).toBeGreaterThan(10);
  });
});

describe('the weave', () => {
  const woven = (...strands: readonly number[]) => {
    const threads = strands.map((count) => ({ ...UNTOUCHED, strands: count }));
    return weave(layCourse(strands.length - 1, 900, flat(strands.length - 1)), threads);
  };
  const drawn = ({ strands }: ReturnType<typeof weave>) =>
    strands.filter(({ back, front }) => back + front !== '').length;
  const starts = (path: string) => path.match(/M/g)?.length ?? 0;

  test('draws as many strands as hold at the best', () => {
    expect(drawn(woven(3, 3, 3))).toBe(3);
    expect(drawn(woven(3, 5, 2))).toBe(5);
    expect(drawn(woven(STRANDS, STRANDS))).toBe(STRANDS);
  });

  test('one that holds alone is a fibre, and no strand', () => {
    const thin = woven(1, 1);
    expect([drawn(thin), starts(thin.fibre) > 0]).toEqual([0, true]);
    expect(woven(3, 3).fibre).toBe('');
  });

  test('where nothing holds nothing is drawn but the way it went, with torn ends on both sides', () => {
    const torn = woven(0, 0, 0);
    expect([drawn(torn), torn.fibre, torn.fibres]).toEqual([0, '', '']);
    expect(torn.hole.length).toBeGreaterThan(100);
    const reachOf = (paths: readonly { back: string; front: string }[]) =>
      paths.flatMap(({ back, front }) =>
        [...(back + front).matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x)),
      );
    const { places } = layCourse(3, 900, flat(3));
    const xs = reachOf(woven(4, 4, 0, 4).strands);
    const [from, to] = [places[1]?.x ?? 0, places[2]?.x ?? 0];
    expect(xs.some((x) => x > from + 8 && x < (from + to) / 2)).toBe(true);
    expect(xs.some((x) => x < to - 8 && x > (from + to) / 2)).toBe(true);
    expect(xs.some((x) => Math.abs(x - (from + to) / 2) < 4)).toBe(false);
  });

  test('a frayed thread has fibres, and more of them the more it is', () => {
    const fibres = (fray: number) =>
      starts(
        weave(
          layCourse(3, 900, flat(3)),
          Array.from({ length: 4 }, () => ({ ...UNTOUCHED, fray })),
        ).fibres,
      );
    expect(fibres(0)).toBe(0);
    expect(fibres(90)).toBeGreaterThan(2 * fibres(30));
  });

  test('the same play is always drawn the same', () => {
    const roles: readonly Role[] = ['hurt', 'responsible'];
    const again = () => {
      const { before, places } = historyOf(
        whole,
        STEPS.map((taken, i) => ({ ...taken, by: roles[i % 2] ?? 'hurt' })),
      );
      return weave(layCourse(places.length, 390, flat(places.length)), [
        before,
        ...places.map(({ after }) => after),
      ]);
    };
    expect(again()).toEqual(again());
  });
});
