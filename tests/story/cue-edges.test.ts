import { expect, test } from 'vitest';
import { readCues } from '../../src/story/cues.ts';

test('a tag that cannot be read is told without the blanks around it', () => {
  expect(readCues(['  mood: Vera furious-ish  ']).bad).toMatchObject([{ tag: 'mood: Vera furious-ish' }]);
});

test('of two titles of an ending the first is the title', () => {
  const { cues } = readCues(['ending: seam', 'ending-title: A new seam', 'ending-title: Another']);
  expect(cues).toMatchObject([{ kind: 'ending', id: 'seam', title: 'A new seam' }]);
});
