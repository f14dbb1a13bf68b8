import { describe, expect, test } from 'vitest';
import { courseOf, timelineOf } from '../../src/debrief/timeline.ts';
import { contactOf } from '../../src/trust/respond.ts';
import { OPENING, steps } from './sample.ts';

const PLAY = steps([
  { by: 'responsible', move: 'deny' },
  { by: 'hurt', move: 'accuse-all', days: 4 },
  { by: 'responsible', move: 'listen' },
]);

describe('a timeline', () => {
  test('has the opening, a point after each decision and one after time that changed something', () => {
    const points = timelineOf(OPENING, PLAY);
    expect(points.map(({ n, time }) => [n, time])).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [2, true],
      [3, false],
    ]);
    expect(points[0]).toMatchObject({ responsible: OPENING.responsible, hurt: OPENING.hurt });
    expect(points[3]).toMatchObject({ hurt: PLAY[1]?.next.bond.hurt });
    expect(points[4]?.contact).toBe(PLAY[2] && contactOf(PLAY[2].response.after));
  });

  test('of a play without decisions is its opening', () => {
    expect(timelineOf(OPENING, [])).toHaveLength(1);
  });
});

describe('the course of a number', () => {
  test('knows its ends and extremes, and after which decision they came first', () => {
    const points = timelineOf(OPENING, PLAY);
    const values = points.map((point) => point.hurt.trust);
    const course = courseOf(points, 'hurt', 'trust');
    expect(course.first).toBe(values[0]);
    expect(course.last).toBe(values.at(-1));
    expect(course.lowest.value).toBe(Math.min(...values));
    expect(course.lowest.n).toBe(points[values.indexOf(course.lowest.value)]?.n);
    expect(course.highest).toEqual({ value: Math.max(...values), n: 0 });
  });

  test('needs a point', () => {
    expect(() => courseOf([], 'hurt', 'trust')).toThrow(RangeError);
  });
});
