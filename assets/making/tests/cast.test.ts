/** The cast as drawn: every part that moods and poses ask for is there, and holds together. */
import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../../src/stage/people/atlas.ts';
import { bearingOf } from '../../../src/stage/people/bearing.ts';
import { BLINK, FACES, framesOf, mouthOf, TALK } from '../../../src/stage/people/moods.ts';
import { MOODS, POSES } from '../../../src/story/cues.ts';
import type { Box, Frame } from '../cast/atlas.ts';
import { drawHead } from '../cast/body/head.ts';
import { MIDDLE } from '../cast/body/limbs.ts';
import { PEOPLE, type Person } from '../cast/people.ts';
import type { RIG } from '../cast/rig.ts';
import { footOf } from '../cast/things/things.ts';
import { pixel, SIZE } from '../cast/view.ts';
import { ROOT } from '../place.ts';

type Atlas = {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly meta: {
    readonly image: string;
    readonly size: { readonly w: number; readonly h: number };
    readonly rig: typeof RIG;
  };
};

const FOLDER = `${ROOT}/assets/cast`;

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
  ...MOODS.flatMap((mood) => TALK.map((_, shape) => `mouth/${mouthOf(mood, shape)}`)),
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
    const atlas = readAtlas(open(id));
    const had = POSES.flatMap((pose) => {
      const { body, thing } = atlas ? bearingOf(atlas, pose, true) : { body: '', thing: '' };
      return [body, thing];
    });
    const spare = Object.keys(frames).filter((name) => !WANTED.includes(name) && !had.includes(name));
    expect(spare).toEqual([]);
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

  test('comes with its picture, at most 126 KB', () => {
    expect(existsSync(`${FOLDER}/${meta.image}`)).toBe(true);
    expect(readFileSync(`${FOLDER}/${meta.image}`).length).toBeLessThanOrEqual(126 * 1024);
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

describe('the things of the stories', () => {
  test.each([
    ['nadia', 'vera', 'scarf'],
    ['daniel', 'maya', 'sign'],
    ['tomas', 'leila', 'lunch-box'],
  ])('%s and %s both have the %s to have', (one, other, thing) => {
    expect([readAtlas(open(one))?.thing, readAtlas(open(other))?.thing]).toEqual([thing, thing]);
  });

  test('a person without one has none', () => {
    expect([readAtlas(open('sami'))?.thing, readAtlas(open('juno'))?.thing]).toEqual([null, null]);
  });

  const held = PEOPLE.filter(({ thing }) => thing !== null && thing !== 'scarf');
  test.each(held.flatMap((person) => POSES.map((pose) => ({ ...person, pose }))))(
    '$id holds the $thing: $pose',
    async ({ id, thing, pose, breadth }) => {
      const atlas = readAtlas(open(id));
      if (!atlas || !thing) throw new Error(`${id} has no atlas or no thing`);
      const { body, thing: prop } = bearingOf(atlas, pose, true);
      const layer = await openLayers(id);
      const [bare, whole] = [layer(`body/${pose}`), layer(body)];
      const over = prop === null ? null : layer(prop);
      // Large enough to be known for what it is, and nothing of it beside the body.
      let [there, beside] = [0, 0];
      for (let i = 0; i < bare.length; i += 4) {
        const adds = over ? at(over, i + 3) > 128 : differs(bare, whole, i);
        if (adds) there += 1;
        if (adds && over && at(bare, i + 3) < 128) beside += 1;
      }
      expect(there).toBeGreaterThan(6000);
      expect(beside).toBe(0);
      // Its lower corners are behind an arm or a hand: there is sleeve, skin or ink.
      for (const [x, y] of footOf(thing, pose)) {
        const foot = pixel(MIDDLE + (x - MIDDLE) * breadth, y);
        const i = 4 * (foot.y * SIZE.w + foot.x);
        if (over) expect(at(over, i + 3), `${x},${y}`).toBe(0);
        else
          expect(
            THING_COLOURS.some((colour) => isColour(whole, i, colour)),
            `${x},${y}`,
          ).toBe(false);
      }
    },
  );
});

/** The paper of the sign and its shade, the box and its lid. */
const THING_COLOURS = ['#fffaf0', '#e3d8c2', '#edb445', '#7f9cba'];

const at = (pixels: Uint8Array, i: number): number => pixels[i] ?? 0;

function isColour(pixels: Uint8Array, i: number, colour: string): boolean {
  return [0, 1, 2].every((k) => {
    const part = Number.parseInt(colour.slice(1 + 2 * k, 3 + 2 * k), 16);
    return Math.abs(at(pixels, i + k) - part) < 12;
  });
}

function differs(one: Uint8Array, other: Uint8Array, i: number): boolean {
  return [0, 1, 2, 3].some((k) => Math.abs(at(one, i + k) - at(other, i + k)) > 24);
}

/** The frames of a built atlas as RGBA over the common box. */
async function openLayers(id: string): Promise<(name: string) => Uint8Array> {
  const { frames } = open(id);
  const { data, info } = await sharp(`${FOLDER}/${id}.webp`)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (name) => {
    const found = frames[name];
    if (!found) throw new Error(`${id} has no frame "${name}"`);
    const { frame, spriteSourceSize: box } = found;
    const out = new Uint8Array(SIZE.w * SIZE.h * 4);
    for (let row = 0; row < frame.h; row++) {
      const from = 4 * ((frame.y + row) * info.width + frame.x);
      out.set(data.subarray(from, from + 4 * frame.w), 4 * ((box.y + row) * SIZE.w + box.x));
    }
    return out;
  };
}

test('who is angry listens with the mouth shut, and shouts only while speaking', () => {
  expect([mouthOf('angry', -1), mouthOf('angry', 2)]).toEqual(['pressed', 'shout']);
  expect([mouthOf('calm', -1), mouthOf('calm', 2)]).toEqual([FACES.calm.mouth, TALK[2]]);
});

test('a head that there is none of is told in words', () => {
  const [nadia] = PEOPLE;
  const strange = { ...nadia, head: 'mohawk' } as unknown as Person;
  expect(() => drawHead(strange)).toThrow(
    /cast\/people\.ts gives "nadia" the head "mohawk", and there is none\. Use one of: .*bangs/,
  );
});
