import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hrefOf, readRoute } from '../../src/session/route.ts';

describe('readRoute', () => {
  test.each([
    ['', { page: 'home' }],
    ['#', { page: 'home' }],
    ['#/', { page: 'home' }],
    ['#/story/three-times', { page: 'story', story: 'three-times' }],
    ['#/story/three-times/', { page: 'story', story: 'three-times' }],
    ['#/story/three-times?as=hurt&seed=7', { page: 'story', story: 'three-times', asked: 'as=hurt&seed=7' }],
    ['#/story/a%3Fb?c?d', { page: 'story', story: 'a?b', asked: 'c?d' }],
    ['#/story/three-times.', { page: 'story', story: 'three-times' }],
    ['#/story/three-times%E2%80%9D).', { page: 'story', story: 'three-times' }],
    [
      '#/story/three-times?as=hurt&seed=7%3E,',
      { page: 'story', story: 'three-times', asked: 'as=hurt&seed=7' },
    ],
    ['#/plays!', { page: 'plays' }],
    ['#/play/on-credit', { page: 'play', story: 'on-credit' }],
    ['#/debrief/AB2C-D3EF', { page: 'debrief', code: 'AB2C-D3EF' }],
    ['#/debrief/ab2c%20d3ef', { page: 'debrief', code: 'ab2c d3ef' }],
    ['#/debrief/AB2C-D3EF/?utm=x', { page: 'debrief', code: 'AB2C-D3EF/?utm=x' }],
    ['#/debrief/https://x.org/#/debrief/AB2C', { page: 'debrief', code: 'https://x.org/#/debrief/AB2C' }],
    ['#/debrief/%E4%', { page: 'debrief', code: '%E4%' }],
    ['#/compare/AB2C/ZZ?fbclid=1', { page: 'compare', one: 'AB2C', other: 'ZZ' }],
    ['#/compare/AB2C-D3EF/ZZ', { page: 'compare', one: 'AB2C-D3EF', other: 'ZZ' }],
    ['#/plays', { page: 'plays' }],
    ['#/plays/last', { page: 'plays', last: true }],
    ['#/class', { page: 'class' }],
    ['#/teach', { page: 'class' }],
    ['#/teach/three-times', { page: 'teach', story: 'three-times' }],
    ['#/class/guide', { page: 'class', at: 'guide' }],
    ['#/class/guide/three-plans', { page: 'class', at: 'three-plans' }],
    ['#/class/board', { page: 'board' }],
    ['#/class/board/three-times', { page: 'board', story: 'three-times' }],
    ['#/class/play', { page: 'class-play' }],
    ['#/class/play/three-times', { page: 'class-play', story: 'three-times' }],
    ['#/class/cards', { page: 'cards' }],
    ['#/join', { page: 'join' }],
    ['#/join/K7QPD', { page: 'join', letters: 'K7QPD' }],
    ['#/duet/3f2a', { page: 'duet', id: '3f2a' }],
    ['#/class/play/three-times/4f', { page: 'class-play', story: 'three-times', id: '4f' }],
    ['#/about', { page: 'about' }],
    ['#/not-this', { page: 'not-this' }],
    ['#/settings', { page: 'settings' }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  test.each([
    '#/nowhere',
    '#/story',
    '#/play/',
    '#/story/a/b',
    '#/about/x',
    '#/story/%E4%',
    '#/compare/a',
    '#/compare/a/b/c',
    '#/compare/a/%E4%',
    '#/plays/x',
    '#/plays/last/x',
    '#/class/nowhere',
    '#/class/guide/a/b',
    '#/class/board/a/b',
    '#/class/play/a/b/c',
    '#/class/play/a/%E4%',
    '#/class/board/%E4%',
    '#/plays?as=hurt',
    '#/play/on-credit?seed=3',
  ])('%s leads nowhere and says so', (hash) => {
    expect(readRoute(hash)).toEqual({ page: 'lost', address: hash });
  });

  test('never throws, whatever stands in the address bar', () => {
    const address = fc.string({ unit: fc.constantFrom(...'/%#?&.:aE4 é😀\u0000\ud83d'), maxLength: 30 });
    fc.assert(
      fc.property(address, (text) => typeof readRoute(`#/${text}`).page === 'string'),
      { seed: 4304, numRuns: 200 },
    );
  });
});

test('hrefOf is read back into the same route', () => {
  const word = fc.string({ minLength: 1, unit: fc.constantFrom(...'/%#? aE4é😀') });
  const route = fc.oneof(
    fc.constantFrom({ page: 'home' } as const, { page: 'about' } as const, { page: 'settings' } as const),
    word.map((story) => ({ page: 'story', story }) as const),
    fc.tuple(word, word).map(([story, asked]) => ({ page: 'story', story, asked }) as const),
    word.map((story) => ({ page: 'play', story }) as const),
    word.map((story) => ({ page: 'board', story }) as const),
    word.map((story) => ({ page: 'class-play', story }) as const),
    fc.tuple(word, word).map(([story, id]) => ({ page: 'class-play', story, id }) as const),
    word.map((at) => ({ page: 'class', at }) as const),
    fc.constantFrom({ page: 'class' } as const, { page: 'board' } as const),
    word.map((code) => ({ page: 'debrief', code }) as const),
    fc.tuple(word, word).map(([one, other]) => ({ page: 'compare', one, other }) as const),
  );
  fc.assert(
    fc.property(route, (there) => {
      expect(readRoute(hrefOf(there))).toEqual(there);
    }),
    { seed: 4304, numRuns: 200 },
  );
});
