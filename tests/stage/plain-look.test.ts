/** People whom nobody has drawn: told apart by their looks, and every mood has its face. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLINK, FACES, faceAt, framesOf, TALK } from '../../src/stage/people/moods.ts';
import { PLAIN_FACES } from '../../src/stage/people/plain-faces.ts';
import { plainLooks } from '../../src/stage/people/plain-look.ts';
import { MOODS } from '../../src/story/cues.ts';

describe('looks', () => {
  test('differ in all of it between any two, and stay the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (responsible, hurt) => {
        const { responsible: one, hurt: other } = plainLooks({ responsible, hurt });
        for (const part of ['skin', 'hair', 'cut', 'cloth', 'top'] as const) {
          expect(one[part]).not.toBe(other[part]);
        }
        expect(plainLooks({ responsible, hurt })).toEqual({ responsible: one, hurt: other });
      }),
      { seed: 1107, numRuns: 300 },
    );
  });

  test('hang on the name, however it is typed', () => {
    const looks = ['Rosa', 'Ben', '小明', '李华', 'Mr. Day', 'דוד'].map((responsible) =>
      JSON.stringify(plainLooks({ responsible, hurt: 'X' }).responsible),
    );
    expect(new Set(looks).size).toBe(looks.length);
    const typed = (responsible: string) => plainLooks({ responsible, hurt: 'X' }).responsible;
    expect(typed('José'.normalize('NFD'))).toEqual(typed('josé'.normalize('NFC')));
  });
});

describe('faces', () => {
  test.each(MOODS)('%s has all of its parts, at rest, speaking and in passing', (mood) => {
    const wanted = [
      ...Object.values(framesOf(mood)),
      ...[-1, 0, 1, 2].flatMap((mouth) =>
        [true, false].map(
          (stir) => `mouth/${faceAt(mood, { mouth, stir, shut: false, eased: !stir }).mouth}`,
        ),
      ),
      `eyes/${BLINK}`,
      ...TALK.map((shape) => `mouth/${shape}`),
    ];
    expect(wanted.filter((part) => !PLAIN_FACES[part]?.length)).toEqual([]);
  });

  test('of different moods look different', () => {
    const drawn = MOODS.map((mood) =>
      JSON.stringify(Object.values(framesOf(mood)).map((part) => PLAIN_FACES[part])),
    );
    expect(new Set(drawn).size).toBe(Object.keys(FACES).length);
  });
});
