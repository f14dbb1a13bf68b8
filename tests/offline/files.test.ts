import { describe, expect, test } from 'vitest';
import { endingTaken } from '../../src/audio/format.ts';
import { markOf, usable, whenKept } from '../../src/offline/files.ts';

describe('when a file is kept', () => {
  test('pages, scripts, styles, letters and stories at once', () => {
    for (const file of [
      'index.html',
      'third-party-notices.html',
      'assets/three-times-Dx2YXmKQ.js',
      'assets/search-worker-6Jhn2m0u.js',
      'assets/base-CD4aS9qT.css',
      'assets/nunito-BzFMHfZw.woff2',
    ])
      expect(whenKept(file), file).toBe('once');
  });

  test('stage, pictures and sounds later', () => {
    for (const file of [
      'phaser-CVuPihWl.js',
      'desk-BZWJQKn1.js',
      'maya-D3eG66O8.webp',
      'hall-CxKBm71g.ogg',
      'hall-DQFOzP-m.m4a',
    ])
      expect(whenKept(`assets/${file}`), file).toBe('later');
  });

  test('the worker itself, what only an install asks for, and what a host put beside it never', () => {
    for (const file of [
      'offline-worker.js',
      'manifest.json',
      'left-out.txt',
      'assets/icon-512-CApgD_Sx.png',
      'assets/index-DI-HBIFW.js.map',
      'CNAME',
      'other/index.html',
    ])
      expect(whenKept(file), file).toBe('never');
  });
});

test('a page is told from that of another release by its main script, else by its style', () => {
  const head = '<link rel="stylesheet" crossorigin href="./assets/index-A.css">';
  expect(markOf(`${head}<script type="module" crossorigin src="./assets/index-B.js"></script>`)).toBe(
    'assets/index-B.js',
  );
  expect(markOf(head)).toBe('assets/index-A.css');
  expect(markOf('<title>Sign in to the network of this school</title>')).toBe(null);
});

describe('of each sound a device keeps one form', () => {
  const later = ['a.ogg', 'a.m4a', 'b.webp'].map((address) => ({ address, bytes: 1 }));
  const kept = (can: readonly string[]) =>
    usable(
      later,
      endingTaken((type) => (can.some((each) => type.includes(each)) ? 'probably' : '')),
    ).map(({ address }) => address);

  test('the first that it plays', () => {
    expect(kept(['ogg', 'm4a'])).toEqual(['a.ogg', 'b.webp']);
    expect(kept(['aac'])).toEqual(['a.m4a', 'b.webp']);
  });

  test('none where it plays neither', () => {
    expect(kept([])).toEqual(['b.webp']);
    expect(endingTaken(() => 'no')).toBe(null); // as one browser once said it
  });
});
