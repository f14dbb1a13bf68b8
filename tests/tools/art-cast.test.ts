/** The cast as drawn: every part that moods and poses ask for is there, and no atlas has grown stale. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BLINK, FACES, framesOf, TALK } from '../../src/stage/moods.ts';
import { MOODS, POSES } from '../../src/story/cues.ts';
import type { Box, Frame } from '../../src/tools/art/cast/atlas.ts';
import { PEOPLE } from '../../src/tools/art/cast/people.ts';
import type { RIG } from '../../src/tools/art/cast/rig.ts';
import { sourceHash } from '../../src/tools/art/cast/source-hash.ts';

type Atlas = {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly meta: {
    readonly image: string;
    readonly size: { readonly w: number; readonly h: number };
    readonly rig: typeof RIG;
    readonly sources: string;
  };
};

const FOLDER = resolve(import.meta.dirname, '../../assets/cast');

function open(id: string): Atlas {
  return JSON.parse(readFileSync(`${FOLDER}/${id}.json`, 'utf8'));
}

/** What the stage may ask of any person. */
const WANTED = [
  'head',
  'nose',
  `eyes/${BLINK}`,
  ...TALK.map((mouth) => `mouth/${mouth}`),
  ...POSES.map((pose) => `body/${pose}`),
  ...MOODS.flatMap((mood) => Object.values(framesOf(mood))),
];

const inside = (box: Box, whole: { w: number; h: number }): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.w <= whole.w && box.y + box.h <= whole.h;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe.each(PEOPLE.map(({ id }) => id))('the atlas of %s', (id) => {
  const { frames, meta } = open(id);

  test('has every part that moods, poses, blinking and talking ask for', () => {
    expect([...new Set(WANTED)].filter((name) => !(name in frames))).toEqual([]);
  });

  test('has no part that nobody asks for', () => {
    const spare = Object.keys(frames).filter((name) => !WANTED.includes(name) && !name.startsWith('prop/'));
    expect(spare).toEqual([]);
  });

  test('is made from the drawings as they are now; else run `npx tsx src/tools/art/cast.ts`', () => {
    const person = PEOPLE.find((one) => one.id === id);
    expect(person && sourceHash(person)).toBe(meta.sources);
  });

  test('keeps all frames in one common box and apart on the sheet', () => {
    const all = Object.entries(frames);
    const { w, h } = frames.head?.sourceSize ?? { w: 0, h: 0 };
    for (const [name, { frame, spriteSourceSize, sourceSize }] of all) {
      expect(sourceSize, name).toEqual({ w, h });
      expect(inside(spriteSourceSize, sourceSize), name).toBe(true);
      expect(inside(frame, meta.size), name).toBe(true);
      expect([frame.w, frame.h], name).toEqual([spriteSourceSize.w, spriteSourceSize.h]);
    }
    for (const [i, [name, one]] of all.entries())
      for (const [other, two] of all.slice(i + 1))
        expect(overlap(one.frame, two.frame), `${name} lies on ${other}`).toBe(false);
  });

  test('runs below the ground in every pose, so that nobody floats', () => {
    for (const pose of POSES) {
      const box = frames[`body/${pose}`]?.spriteSourceSize;
      expect(box && box.y + box.h, pose).toBeGreaterThanOrEqual(meta.rig.ground + 40);
    }
  });

  test('has its neck within head and body, its chest on the body', () => {
    const { neck, chest } = meta.rig;
    const [head, body] = [frames.head?.spriteSourceSize, frames['body/open']?.spriteSourceSize];
    const holds = (box: Box | undefined, at: { x: number; y: number }): boolean =>
      box !== undefined && at.x > box.x && at.x < box.x + box.w && at.y > box.y && at.y < box.y + box.h;
    expect([holds(head, neck), holds(body, neck), holds(body, chest)]).toEqual([true, true, true]);
  });

  test('comes with its picture, at most 150 KB', () => {
    expect(existsSync(`${FOLDER}/${meta.image}`)).toBe(true);
    expect(readFileSync(`${FOLDER}/${meta.image}`).length).toBeLessThanOrEqual(150 * 1024);
  });
});

describe('moods', () => {
  test('each mood has a face, and no two the same', () => {
    const faces = MOODS.map((mood) => Object.values(framesOf(mood)).join(' '));
    expect(Object.keys(FACES).sort()).toEqual([...MOODS].sort());
    expect(new Set(faces).size).toBe(MOODS.length);
  });

  test('the head is never bowed so far that the neck would show', () => {
    for (const mood of MOODS) expect(Math.abs(FACES[mood].tilt), mood).toBeLessThanOrEqual(10);
  });
});

test('the two friends of the green scarf both have it to wear', () => {
  for (const id of ['nadia', 'vera']) expect(Object.keys(open(id).frames), id).toContain('prop/scarf');
});
