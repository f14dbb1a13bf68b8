import { describe, expect, test } from 'vitest';
import { type Surroundings, takesItself, whyNotKept } from '../../src/offline/rules.ts';

const GOOD: Surroundings = { manifest: './manifest.json', framed: false, secure: true, workers: true };

describe('whether Seams is kept on a device', () => {
  test('it is, where page and browser allow it', () => {
    expect(whyNotKept(GOOD)).toBe(null);
  });

  test.each([
    ['left-away', { manifest: null }],
    ['framed', { framed: true }],
    ['insecure', { secure: false }],
    ['refused', { workers: false }],
  ] as const)('%s', (why, change) => {
    expect(whyNotKept({ ...GOOD, ...change })).toBe(why);
  });

  test('a package says nothing of browsers, and an address without https not that the browser refused', () => {
    expect(whyNotKept({ manifest: null, framed: true, secure: false, workers: false })).toBe('left-away');
    expect(whyNotKept({ ...GOOD, secure: false, workers: false })).toBe('insecure');
  });
});

describe('a new version takes its place by itself', () => {
  const calm = { playing: false, elsewhere: false, touched: false };

  test('where a page was just opened and nobody plays', () => {
    expect(takesItself(calm)).toBe(true);
  });

  test.each(['playing', 'elsewhere', 'touched'] as const)('never while %s', (what) => {
    expect(takesItself({ ...calm, [what]: true })).toBe(false);
  });
});
