import { expect, test } from 'vitest';
import { forgetLessons, lessonBegan } from '../../src/classroom/vote/lesson-clock.ts';

const HOUR = 3_600_000;

/** As sessionStorage: its rows are its own keys as well. */
function shelf(): Storage {
  const rows: Record<string, string> = {};
  const acts = {
    getItem: (row: string) => rows[row] ?? null,
    setItem: (row: string, value: string) => {
      rows[row] = value;
    },
    removeItem: (row: string) => {
      delete rows[row];
    },
  };
  return new Proxy(acts, {
    ownKeys: () => Object.keys(rows),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
}

test('a lesson goes on where it is opened again, and each class has its own', () => {
  const tab = shelf();
  expect(lessonBegan('a', 1000, () => tab)).toBe(1000);
  expect(lessonBegan('a', 61_000, () => tab)).toBe(1000);
  expect(lessonBegan('b', 62_000, () => tab)).toBe(62_000);
});

test('the next day, or with a clock that was set back, it begins anew', () => {
  const tab = shelf();
  lessonBegan('a', 50 * HOUR, () => tab);
  expect(lessonBegan('a', 74 * HOUR, () => tab)).toBe(74 * HOUR);
  expect(lessonBegan('a', 73 * HOUR, () => tab)).toBe(73 * HOUR);
});

test('what is forgotten begins anew; where nothing may be kept it begins at once', () => {
  const tab = shelf();
  lessonBegan('a', 1000, () => tab);
  tab.setItem('another', 'stays');
  forgetLessons(() => tab);
  expect(lessonBegan('a', 5000, () => tab)).toBe(5000);
  expect(tab.getItem('another')).toBe('stays');
  const forbidden = () => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(lessonBegan('a', 7, forbidden)).toBe(7);
  expect(() => forgetLessons(forbidden)).not.toThrow();
});
