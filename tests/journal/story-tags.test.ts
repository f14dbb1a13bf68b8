/** What play codes call their stories: short tags for the first four, room for all others. */
import { describe, expect, test } from 'vitest';
import { readCode, writeCode } from '../../src/journal/code.ts';
import { CODE_FORMATS, formatOf, storyTags, tagIn } from '../../src/journal/story-tags.ts';

const TEMPERAMENTS = ['steady', 'quick', 'slow', 'unforgiving', 'guarded', 'anxious'];
const FOUR = ['on-credit', 'three-times', 'third-row', 'fine-thanks'];
const stories = [...FOUR, 'wall', 'spare-key'].map((id) => ({ id, version: '0a1b2c3d' }));
const play = (story: string) => ({
  story,
  storyVersion: '0a1b2c3d',
  role: 'hurt' as const,
  opposite: 'quick',
  seed: 7,
  picks: [0, 1, 2, 3],
});

/** Small letters, digits and hyphens, 3 to 18 of them; a walk of Lehmer's through the seeds. */
function ids(count: number, seed: number): string[] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789-';
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 + next(16) }, () => letters.charAt(next(letters.length))).join(''),
  );
}

test('tags of all other stories begin behind those of the first four', () => {
  for (const id of ['wall', 'spare-key']) {
    expect(storyTags(stories).get(id)).toBe(2 ** 24 + tagIn(CODE_FORMATS[1], id));
  }
});

describe('the first four stories', () => {
  test.each([
    ['on-credit', 15],
    ['three-times', 41],
    ['third-row', 29],
    ['fine-thanks', 31],
  ])('%s keeps its short tag %i', (id, tag) => {
    expect(formatOf(id).format).toBe(0);
    expect(storyTags([{ id }]).get(id)).toBe(tag);
  });

  test.each([
    ['on-credit', '1Y39-M0E3-ECEX-5'],
    ['three-times', '5639-M0E3-EJRD-6'],
    ['third-row', '3P39-M0E3-ENRW-2'],
    ['fine-thanks', '3Y39-M0E3-EW7E-F'],
  ])('%s is written in the very letters of release 0.1', (story, code) => {
    expect(writeCode(play(story), TEMPERAMENTS)).toBe(code);
  });
});

describe('every other story', () => {
  test('has a long tag, and comes back from its codes', () => {
    expect(formatOf('wall')).toBe(CODE_FORMATS[1]);
    for (const { id } of stories) {
      const code = writeCode(play(id), TEMPERAMENTS);
      expect(readCode(code, stories, TEMPERAMENTS)).toEqual({ ok: true, contents: play(id) });
    }
  });

  test('is told apart from stories that would have shared its short tag', () => {
    const [short] = CODE_FORMATS;
    const twin = ids(5000, 3).find((id) => tagIn(short, id) === tagIn(short, 'three-times')) ?? '';
    const both = [{ id: twin, version: '0a1b2c3d' }, ...stories];
    for (const id of [twin, 'three-times']) {
      expect(readCode(writeCode(play(id), TEMPERAMENTS), both, TEMPERAMENTS)).toMatchObject({
        contents: { story: id },
      });
    }
    const other = writeCode({ ...play('three-times'), storyVersion: 'ffffffff' }, TEMPERAMENTS);
    expect(readCode(other, both, TEMPERAMENTS)).toMatchObject({
      problem: 'other-version',
      story: 'three-times',
    });
  });

  test('opens the codes that release 0.1 wrote in the short format', () => {
    const wall = { id: 'wall', version: '9844e390', formerly: ['2fc51e93'] };
    const code = '7GS0-42R1-T60H'; // from release-1/plays.json
    expect(readCode(code, [...stories.slice(0, 4), wall], TEMPERAMENTS)).toMatchObject({
      ok: true,
      contents: { story: 'wall', storyVersion: '2fc51e93', opposite: 'echo', seed: 44 },
    });
  });

  test('twelve invented ids never meet: in 5,000 draws', () => {
    let met = 0;
    for (let seed = 1; seed <= 5000; seed++) {
      const twelve = ids(12, seed * 7919);
      if (new Set(twelve.map((id) => tagIn(CODE_FORMATS[1], id))).size < new Set(twelve).size) met++;
    }
    expect(met).toBe(0); // 66 pairs in 2^24: two in 100,000 draws
  });
});

describe('storyTags', () => {
  test('has a tag for each, and no two the same', () => {
    expect(new Set(storyTags(stories).values()).size).toBe(stories.length);
  });

  test('stops the build where two would share one, and names both', () => {
    const seen = new Map<number, string>();
    const twins = ids(60_000, 5).flatMap((id) => {
      const tag = tagIn(CODE_FORMATS[1], id);
      const first = seen.get(tag);
      seen.set(tag, id);
      return first !== undefined && first !== id ? [first, id] : [];
    });
    const [one = '', other = ''] = twins;
    expect(() => storyTags([{ id: one }, ...stories, { id: other }])).toThrow(`"${one}" and "${other}"`);
  });
});
