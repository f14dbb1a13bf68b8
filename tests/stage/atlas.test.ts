import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../src/stage/people/atlas.ts';

const frame = {
  frame: {},
  spriteSourceSize: { x: 10, y: 40, w: 300, h: 460 },
  sourceSize: { w: 900, h: 1150 },
};
const good = {
  frames: { head: frame, 'body/open': frame, 'eyes/closed': frame },
  meta: {
    rig: {
      neck: { x: 460, y: 500 },
      chest: { x: 500, y: 700 },
      ties: { held: { x: 560, y: 640 }, sitting: 'somewhere' },
      ground: 1150,
      poses: { 'leaning-in': { tilt: 5, dx: 26 } },
    },
  },
};

describe('an atlas file', () => {
  test('tells its parts and its measures', () => {
    const atlas = readAtlas(good);
    expect([...(atlas?.parts ?? [])]).toEqual(['head', 'body/open', 'eyes/closed']);
    expect(atlas?.rig).toEqual({
      width: 900,
      height: 1150,
      top: 40,
      neck: { x: 460, y: 500 },
      chest: { x: 500, y: 700 },
      ties: { held: { x: 560, y: 640 } },
      ground: 1150,
      poses: { 'leaning-in': { tilt: 5, dx: 26, head: 0 } },
    });
  });

  test('tells which thing a person can have, worn or held', () => {
    const thingWith = (part: string) =>
      readAtlas({ ...good, frames: { ...good.frames, [part]: frame } })?.thing;
    expect([thingWith('prop/scarf'), thingWith('prop/sign/open'), thingWith('nose')]).toEqual([
      'scarf',
      'sign',
      null,
    ]);
  });

  test.each([
    ['no rig', { ...good, meta: {} }],
    ['no head', { ...good, frames: { 'body/open': frame } }],
    ['a neck that is no point', { ...good, meta: { rig: { ...good.meta.rig, neck: { x: '1', y: 2 } } } }],
    ['a ground above the neck', { ...good, meta: { rig: { ...good.meta.rig, ground: 100 } } }],
  ])('is refused with %s', (_what, file) => {
    expect(readAtlas(file)).toBeNull();
  });

  test('may hold anything at all without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (file) => {
        expect(readAtlas(file)).toBeNull();
      }),
      { seed: 9 },
    );
  });
});
